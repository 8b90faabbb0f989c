import type { Curve, Row } from './curve.ts';
import { scalesOf, baseText, roundedBaseText } from './scales.ts';
import { formatWan } from '../../rules/index.ts';
import { amountText } from '../../format/sums.ts';
import { curve as words } from '../../strings/index.ts';

/** A straight stroke of the picture, in percent of its width and height. */
export interface Stroke {
  /** `line` is the amount, `uncut` what it would be without the cap, `riser` joins the two sides of a step. */
  readonly role: 'line' | 'uncut' | 'riser';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The corners of the amount, in percent: where it starts, where it bends and where the picture ends. */
const cornersOf = (curve: Curve): readonly (readonly [number, number])[] => {
  const { x, y } = scalesOf(curve);
  const last = y(curve.highest);
  const start = [0, y(0)] as const;
  const end = [100, last] as const;
  if (curve.cap) return [start, [x(Number(curve.cap.from)), last], end];
  if (!curve.threshold) return [start, end];
  const at = x(Number(curve.threshold.at));
  return [start, [at, y(0)], [at, last], end];
};

export const strokesOf = (curve: Curve): readonly Stroke[] => {
  const corners = cornersOf(curve).map(([x, y]) => [rounded(x), rounded(y)] as const);
  const strokes = corners.slice(1).map(([x2, y2], index): Stroke => {
    const [x1, y1] = corners[index] ?? [0, 100];
    return { role: x1 === x2 ? 'riser' : 'line', x1, y1, x2, y2 };
  });
  const [, knee] = corners;
  if (!curve.cap || !knee) return strokes;
  // The slope goes on to the top edge of the picture.
  const [x1, y1] = knee;
  return [...strokes, { role: 'uncut', x1, y1, x2: rounded((x1 * 100) / (100 - y1)), y2: 0 }];
};

/** The outline of all that may be paid, in a box of one by one, for a clip path. */
export const areaOf = (curve: Curve): string => {
  const corners = cornersOf(curve);
  const ground = corners.map(([x]) => [x, 100] as const).reverse();
  return `M${[...corners, ...ground].map(([x, y]) => `${part(x)},${part(y)}`).join('L')}Z`;
};

/** A percentage as a part of one. */
const part = (percent: number): string => String(Math.round(percent * 100) / 10_000);

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** A base to two decimals; what is cut off beside a threshold is which side of it the base lies on. */
const baseWords = ({ threshold, base }: Curve, x: string): string => {
  const { text, exact } = roundedBaseText(x, base.field);
  if (exact) return text;
  if (!threshold) return words.fromAbout(text);
  return Number(x) < Number(threshold.at) ? words.under(threshold.words) : words.over(threshold.words);
};

/** What stands at the bend of a curve, in two short lines: 满 500万元 / 起按上限算. */
export const bendWords = ({ cap, threshold, base }: Curve): readonly [string, string] | undefined => {
  if (cap) {
    const { text, exact } = roundedBaseText(cap.from, base.field);
    return [exact ? words.from(text) : words.fromAbout(text), words.capped];
  }
  return threshold && [threshold.words, EXACTLY[threshold.exactly]];
};

const EXACTLY = {
  paid: words.paidExactly,
  assumed: words.assumedExactly,
  open: words.openExactly,
  nothing: words.notExactly,
} as const;

/** The level that the curve reaches: 上限 100万元. */
export const levelWords = ({ cap, threshold, highest }: Curve): string | undefined => {
  if (cap) return words.cap(formatWan(cap.sum));
  return threshold && formatWan(String(highest));
};

/** What the picture is drawn for: one project, twelve months. */
export const assumptions = ({ part, held, threshold }: Curve): string =>
  [
    ...(threshold?.exactly === 'assumed' ? [words.assumed] : []),
    ...held.map(({ variable, value }) => words.held(variable.field.label, baseText(value, variable.field))),
    ...(part ? [words.part(part)] : []),
  ].join('');

/** The picture in words, exact to the fen, for those who do not see it. */
export const description = (curve: Curve): string => {
  const { base, cap, threshold, kind } = curve;
  const axes = words.axes(base.label);
  if (threshold) {
    const say = threshold.exactly === 'open' ? words.stepsOpen : words.steps;
    return `${axes}${say(threshold.demand, levelWords(curve) ?? '')}`;
  }
  const end = cap ? words.growsTo(words.from(baseText(cap.from, base.field)), formatWan(cap.sum)) : words.growsOn;
  return `${axes}${words.grows}${end}${kind === 'ceiling' ? words.ceiling : ''}`;
};

/** A line of the table: the base, and the amount as its kind allows it to be said. */
export const rowWords = (curve: Curve, { x, estimate }: Row): readonly [string, string] => [
  baseWords(curve, x),
  amountText(estimate).inWan,
];
