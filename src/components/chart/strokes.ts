import type { Curve } from './curve.ts';
import { scalesOf } from './scales.ts';

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
