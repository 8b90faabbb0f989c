import { codeAddress, type Handing } from '../record/address.ts';
import { paragraphsOf, type Paragraph } from './picture-text.ts';
import { codeOf } from './qr.ts';

/** In the picture's own units; a phone shows it about half as wide. */
const WIDTH = 750;
const MARGIN = 40;
/** At least so many dots for a square of the code, or a phone does not read it from another one's screen. */
const SQUARE = 4;
const INNER = WIDTH - 2 * MARGIN;
/** As on a sheet of paper, in whatever colours the page is read. */
const PAPER = '#fff';
const INK = '#1a222c';
/** Phones draw no canvas of more dots than these. */
const MOST_DOTS = 16_000_000;

const LOOKS: Readonly<
  Record<Paragraph['look'], { readonly size: number; readonly weight: number; readonly after: number }>
> = {
  title: { size: 44, weight: 700, after: 16 },
  strong: { size: 30, weight: 700, after: 14 },
  plain: { size: 28, weight: 400, after: 10 },
  small: { size: 24, weight: 400, after: 10 },
};

/** Draws a plan as a PNG and gives its address (`data:`); throws where the browser has no canvas. */
export const drawPicture = (handing: Handing): string => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const { fontFamily } = getComputedStyle(document.body);
  const use = ({ look }: Paragraph) => {
    const { size, weight, after } = LOOKS[look];
    context.font = `${String(weight)} ${String(size)}px ${fontFamily}`;
    return { height: Math.ceil(size * 1.5), after };
  };
  let end = MARGIN;
  const set = paragraphsOf(handing).flatMap((paragraph) => {
    const { height, after } = use(paragraph);
    const lines = wrapLines(paragraph.text, paragraph.right ?? '', INNER, (text) => context.measureText(text).width);
    const placed = lines.map((line, index) => ({ ...line, paragraph, top: end + index * height }));
    end += lines.length * height + after;
    return placed;
  });
  const { leads, address } = codeAddress(handing);
  const code = leads === 'nowhere' ? undefined : codeOf(address);
  const side = (code?.size ?? 0) * SQUARE;
  const height = end + side + MARGIN;
  const scale = WIDTH * height * 4 > MOST_DOTS ? 1 : 2;
  canvas.width = WIDTH * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = INK;
  context.textBaseline = 'top';
  for (const { text, right, paragraph, top } of set) {
    use(paragraph);
    context.textAlign = 'left';
    context.fillText(text, MARGIN, top);
    context.textAlign = 'right';
    context.fillText(right, WIDTH - MARGIN, top);
  }
  if (code) {
    context.translate((WIDTH - side) / 2, end);
    context.scale(SQUARE, SQUARE);
    context.fill(new Path2D(code.path));
  }
  return canvas.toDataURL('image/png');
};

/** A line of a picture as it is set: its text, and what stands at its right end. */
interface SetLine {
  readonly text: string;
  readonly right: string;
}

type Measure = (text: string) => number;

/** What never begins a line. */
const CLOSING = /^[，。；：、！？）”》]/;
/** The character that closing signs take along, and those signs. */
const TAKEN_ALONG = /[^，。；：、！？）”》][，。；：、！？）”》]*$/u;

/**
 * Breaks a text between any two characters, as Chinese is broken, but before no closing sign, which takes the character
 * before it along. What stands at the right end never breaks.
 */
export const wrapLines = (text: string, right: string, width: number, measure: Measure): readonly SetLine[] => {
  const lines: string[] = [];
  let line = '';
  for (const letter of Array.from(text)) {
    if (line !== '' && measure(line + letter) > width) {
      const at = CLOSING.test(letter) ? line.search(TAKEN_ALONG) : 0;
      const kept = at > 0 ? line.slice(0, at) : line;
      lines.push(kept);
      line = line.slice(kept.length) + letter;
    } else line += letter;
  }
  const gap = measure('0');
  const fits = right === '' || measure(line) + gap + measure(right) <= width;
  const above = lines.map((each) => ({ text: each, right: '' }));
  return fits ? [...above, { text: line, right }] : [...above, { text: line, right: '' }, { text: '', right }];
};
