import { useEffect, useRef } from 'preact/hooks';
import { groupDigits } from '../../../rules/index.ts';
import type { Summary } from '../../../plan/bulk/messages.ts';
import type { State, ListedProblem } from '../../../plan/bulk/report.ts';
import { bulkPage } from '../../../strings/index.ts';
import { Sums } from './Sums.tsx';
import type { Bulk } from './use-bulk.ts';

const words = bulkPage.result;

interface Props {
  readonly summary: Summary;
  readonly bulk: Bulk;
  readonly isBusy: boolean;
}

/** Whether the rows of a state stand in the table of what is to be corrected. */
const isListed = (state: State): boolean => state === 'wrong' || state === 'doubtful';

const count = (number: number): string => groupDigits(String(number));

/** The third step: what came of the rows, what they come to, and the files that say so. */
export const BulkResult = ({ summary, bulk, isBusy }: Props) => {
  const { counts, firms, notes, problems, seconds } = summary;
  const title = useRef<HTMLHeadingElement>(null);
  // What was asked for stands here; a reader is taken to it.
  useEffect(() => title.current?.focus(), [summary]);
  const states = (Object.keys(words.states) as State[]).filter((state) => counts[state] > 0);
  const all = counts.answered + counts.wrong + counts.doubtful;
  return (
    <section class="bulk-step bulk-result" aria-labelledby="bulk-result">
      <h2 id="bulk-result" ref={title} tabIndex={-1}>
        {bulkPage.steps.result}
      </h2>
      <p>{counts.answered > 0 ? words.done(count(all), count(firms), seconds) : words.none(count(all))}</p>
      <ul class="bulk-counts" aria-label={words.counts}>
        {states.map((state) => (
          <li key={state} data-state={state}>
            {isListed(state) ? <a href="#bulk-problems">{words.states[state]}</a> : words.states[state]}{' '}
            <b>{words.rows(count(counts[state]))}</b>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <details open={notes.length < 4}>
          <summary>{words.notes}</summary>
          <ul class="note">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="bulk-save">
        <h3>{bulkPage.save.title}</h3>
        <p class="note">{bulkPage.save.note}</p>
        <div class="bulk-buttons">
          <button type="button" class="secondary" disabled={isBusy} onClick={() => bulk.save('xlsx')}>
            {bulkPage.save.excel}
          </button>
          <button type="button" class="secondary" disabled={isBusy} onClick={() => bulk.save('csv')}>
            {bulkPage.save.csv}
          </button>
        </div>
      </div>
      {counts.answered > 0 && <Sums totals={summary.totals} />}
      {problems.length > 0 && <Problems problems={problems} of={counts.wrong + counts.doubtful} />}
    </section>
  );
};

interface ProblemsProps {
  readonly problems: readonly ListedProblem[];
  /** The rows that were not worked out. */
  readonly of: number;
}

/** A cell that is shown may be of any length. */
const LONGEST = 40;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Where each row that was not worked out is in error, and why. */
const Problems = ({ problems, of }: ProblemsProps) => (
  <div id="bulk-problems" class="bulk-scroll" role="region" aria-label={bulkPage.problems.title} tabIndex={0}>
    <table class="bulk-table bulk-problems">
      <caption>{bulkPage.problems.title}</caption>
      <thead>
        <tr>
          <th scope="col">{bulkPage.problems.row}</th>
          <th scope="col">{bulkPage.problems.firm}</th>
          <th scope="col">{bulkPage.problems.column}</th>
          <th scope="col">{bulkPage.problems.text}</th>
          <th scope="col">{bulkPage.problems.reason}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ row, firm, column, head, text, reason }, index) => (
          <tr key={index}>
            <th scope="row">{row}</th>
            <td>{short(firm)}</td>
            <td>
              {column} {head}
            </td>
            <td>{short(text)}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {new Set(problems.map(({ row }) => row)).size < of && (
      <p class="note">{bulkPage.problems.first(problems.length)}</p>
    )}
  </div>
);
