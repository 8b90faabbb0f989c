// A worker of the page of many firms: whatever is done with a table is done here, so that the page stays free.
import { writeXlsx } from 'hucre/xlsx';
import { policy } from '../../rules/index.ts';
import { bulkResult, printWords, status } from '../../strings/index.ts';
import type { Answer, Request, Summary } from './messages.ts';
import { bytesOf, openTable } from './open-table.ts';
import { writeResult, type OutputNote } from './output.ts';
import { Refused, type TableSource } from './table-source.ts';
import type { Report, Turn } from './report.ts';
import { runTable } from './run.ts';
import { templateCsv, templateWorkbook } from './template.ts';

/** Of the global scope of a worker what is used here; the library of the DOM has none. */
interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  readonly postMessage: (answer: Answer) => void;
}

const scope = self as unknown as Scope;
const CSV = 'text/csv;charset=utf-8';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** After so long others get their turn: a pause, or the word to write. */
const TURN_MS = 50;

/** What has been worked out last. */
let done: { readonly source: TableSource; readonly report: Report } | undefined;
let resume: (() => void) | undefined;
let paused: Promise<void> | undefined;

const pause = (isPaused: boolean): void => {
  if (!isPaused) resume?.();
  else paused ??= new Promise((resolve) => (resume = resolve));
};

/** Says how far it is, waits while it is paused, and counts the time without the pauses. */
const pacing = (): { readonly turn: Turn; readonly seconds: () => number } => {
  const start = performance.now();
  let idle = 0;
  let last = start;
  const seconds = () => (performance.now() - start - idle) / 1000;
  const turn: Turn = async (progress) => {
    if (performance.now() - last < TURN_MS) return;
    scope.postMessage({ say: 'progress', pace: { ...progress, seconds: seconds() } });
    await new Promise((resolve) => setTimeout(resolve));
    if (paused) {
      const since = performance.now();
      await paused;
      paused = undefined;
      idle += performance.now() - since;
    }
    last = performance.now();
  };
  return { turn, seconds };
};

const run = async ({ file, options }: Extract<Request, { readonly ask: 'run' }>): Promise<void> => {
  done = undefined;
  const { turn, seconds } = pacing();
  const source = await openTable(bytesOf(file));
  const report = await runTable(source, options, turn);
  done = { source, report };
  const { counts, firms, totals, problems, notes } = report;
  const summary: Summary = { counts, firms, totals, problems, notes, seconds: seconds() };
  scope.postMessage({ say: 'done', summary });
};

const notesOf = ({ totals, counts }: Report, date: string, rules: string): readonly OutputNote[] => {
  const { notes: words, span } = bulkResult;
  return [
    [words.date, date],
    [printWords.policy, policy.policyTitle],
    [printWords.status, status.draft],
    [words.rows, String(counts.answered)],
    [words.total, span(totals.within.min, totals.within.max)],
    [words.beyond, span(totals.beyond.min, totals.beyond.max)],
    [words.inKind, totals.inKind],
    [printWords.title, printWords.notPaid],
    [words.rules, rules],
  ];
};

const save = async ({ format, date, rules }: Extract<Request, { readonly ask: 'save' }>): Promise<void> => {
  if (!done) throw new Error('nothing has been worked out');
  const { source, report } = done;
  // A blob of blobs: what it is made of need not stay in memory.
  const parts: Blob[] = [];
  for await (const part of writeResult(format, source, report, notesOf(report, date, rules), pacing().turn))
    parts.push(new Blob([part as BlobPart]));
  scope.postMessage({ say: 'file', content: new Blob(parts, { type: format === 'csv' ? CSV : WORKBOOK }) });
};

const writeTemplate = async ({ benefit, format }: Extract<Request, { readonly ask: 'template' }>): Promise<void> => {
  const content =
    format === 'csv'
      ? new Blob([templateCsv(benefit)], { type: CSV })
      : new Blob([new Uint8Array(await writeXlsx(templateWorkbook(benefit)))], { type: WORKBOOK });
  scope.postMessage({ say: 'file', content });
};

const answer = async (request: Request): Promise<void> => {
  try {
    if (request.ask === 'run') await run(request);
    else if (request.ask === 'save') await save(request);
    else if (request.ask === 'template') await writeTemplate(request);
    else pause(request.isPaused);
  } catch (error) {
    if (error instanceof Refused) scope.postMessage({ say: 'refused', sentence: error.message });
    else {
      console.error(error);
      scope.postMessage({ say: 'failed' });
    }
  }
};

// In place of the library's own: in a worker Papa Parse listens as well.
scope.onmessage = ({ data }) => {
  answer(data).catch(console.error);
};
