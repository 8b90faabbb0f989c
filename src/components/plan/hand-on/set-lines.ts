/** A line of a picture as it is set: its text, and what stands at its right end. */
export interface SetLine {
  readonly text: string;
  readonly right: string;
}

type Measure = (text: string) => number;

/** Breaks a text between any two characters, as Chinese is broken; what stands at the right end never breaks. */
export const setLines = (text: string, right: string, width: number, measure: Measure): readonly SetLine[] => {
  const lines: string[] = [];
  let line = '';
  for (const letter of Array.from(text)) {
    if (line !== '' && measure(line + letter) > width) {
      lines.push(line);
      line = letter;
    } else line += letter;
  }
  const gap = measure('0');
  const fits = right === '' || measure(line) + gap + measure(right) <= width;
  const above = lines.map((each) => ({ text: each, right: '' }));
  return fits ? [...above, { text: line, right }] : [...above, { text: line, right: '' }, { text: '', right }];
};
