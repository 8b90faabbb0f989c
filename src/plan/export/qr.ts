import { encode } from 'uqr';

/** A code as the path of an SVG or of a canvas: squares of one unit, with the quiet margin that readers need. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

const MARGIN = 4;

export const codeOf = (text: string): Code => {
  const { data, size } = encode(text, { ecc: 'L', border: MARGIN });
  const runs = data.flatMap((row, y) =>
    runsIn(row).map(([x, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
  );
  return { size, path: runs.join('') };
};

/** Where the dark squares of a row begin, and how many stand together. */
const runsIn = (row: readonly boolean[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs[runs.length - 1];
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
};
