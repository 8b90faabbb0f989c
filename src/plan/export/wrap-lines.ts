/** A line of a picture as it is set: its text, and what stands at its right end. */
export interface SetLine {
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
