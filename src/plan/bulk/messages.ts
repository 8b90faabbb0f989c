import type { Format } from './output.ts';
import type { RowOptions } from './read-row.ts';
import type { Progress, Report } from './report.ts';

/** What a page asks of the worker that works out tables. */
export type Request =
  | { readonly ask: 'run'; readonly file: Blob; readonly options: RowOptions }
  | { readonly ask: 'pause'; readonly isPaused: boolean }
  | { readonly ask: 'save'; readonly format: Format; readonly date: string; readonly rules: string }
  | { readonly ask: 'template'; readonly benefit: string; readonly format: Format };

/** What came of a table, as far as a page shows it: the results of the rows stay in the worker. */
export type Summary = Omit<Report, 'results' | 'heads'> & { readonly seconds: number };

/** How far the worker is, and for how long it has worked, without pauses. */
export type Pace = Progress & { readonly seconds: number };

export type Answer =
  | { readonly say: 'progress'; readonly pace: Pace }
  | { readonly say: 'done'; readonly summary: Summary }
  /** The file, in words. */
  | { readonly say: 'refused'; readonly sentence: string }
  | { readonly say: 'file'; readonly content: Blob }
  | { readonly say: 'failed' };

/** Of the work until a table has been worked out, so much is reading it. */
const READING = 0.4;

/** Rows a second, and the seconds that are left; undefined where nothing tells. */
export const paceOf = ({
  phase,
  rows,
  share,
  seconds,
}: Pace): { readonly rate: number; readonly left: number | undefined } => {
  const done =
    share === undefined
      ? 0
      : phase === 'reading'
        ? share * READING
        : phase === 'computing'
          ? READING + share * (1 - READING)
          : share;
  return { rate: seconds > 0 ? rows / seconds : 0, left: done > 0 ? (seconds * (1 - done)) / done : undefined };
};
