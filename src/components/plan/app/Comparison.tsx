import { formatWan, type Span } from '../../../rules/index.ts';
import { inWan } from '../../../format/sums.ts';
import { compare } from '../../../plan/compare.ts';
import { computePlan, type ComputedPlan } from '../../../plan/compute.ts';
import type { SavedPlan } from '../../../plan/saved-plan.ts';
import { planComparison as words } from '../../../strings/index.ts';

interface Props {
  readonly computed: ComputedPlan;
  /** The plan that the browser keeps. */
  readonly own: SavedPlan;
}

/** The plan of a link beside one's own, item by item. */
export const Comparison = ({ computed, own }: Props) => (
  <details class="comparison">
    <summary>{words.title}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.linked}</th>
          <th scope="col">{words.own}</th>
          <th scope="col">{words.more}</th>
        </tr>
      </thead>
      <tbody>
        {compare(computed, computePlan(own)).map(({ title, one, other, more }, row) => (
          <tr key={row}>
            <th scope="row">{title === '' ? words.total : title}</th>
            <td>{said(one)}</td>
            <td>{said(other)}</td>
            <td>{Number(more) === 0 ? words.same : <b>{signed(more)}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

const said = (span: Span | undefined): string => (span ? inWan(span) : words.nothing);

const signed = (more: string): string =>
  more.startsWith('-') ? words.less(formatWan(more.slice(1))) : words.above(formatWan(more));
