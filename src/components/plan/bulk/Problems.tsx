import type { ListedProblem } from '../../../plan/bulk/report.ts';
import { bulkPage } from '../../../strings/index.ts';

const words = bulkPage.problems;

interface Props {
  readonly problems: readonly ListedProblem[];
  /** The rows that were not worked out. */
  readonly of: number;
}

/** A cell that is shown may be of any length. */
const LONGEST = 40;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Where each row that was not worked out is in error, and why. */
export const Problems = ({ problems, of }: Props) => (
  <div id="bulk-problems" class="bulk-scroll" role="region" aria-label={words.title} tabIndex={0}>
    <table class="bulk-table bulk-problems">
      <caption>{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.text}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ row, column, head, text, reason }, index) => (
          <tr key={index}>
            <th scope="row">{row}</th>
            <td>
              {column} {head}
            </td>
            <td>{short(text)}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {new Set(problems.map(({ row }) => row)).size < of && <p class="note">{words.first(problems.length)}</p>}
  </div>
);
