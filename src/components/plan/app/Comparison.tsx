import { formatWan, type Span } from '../../../rules/index.ts';
import { inWan } from '../../../format/sums.ts';
import { compare } from '../../../plan/compare.ts';
import { computePlan, type ComputedPlan } from '../../../plan/compute.ts';
import { planComparison as words } from '../../../strings/index.ts';
import type { Beside } from './Variants.tsx';

interface Props {
  readonly computed: ComputedPlan;
  readonly beside: Pick<Beside, 'plan' | 'names'>;
}

/** A plan beside another, item by item: on the screen, and on its sheet. */
export const ComparisonTable = ({ computed, beside: { plan, names } }: Props) => (
  <table>
    <thead>
      <tr>
        {[words.item, ...names, words.more].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {compare(computed, computePlan(plan)).map(({ title, one, other, more }, row) => (
        <tr key={row}>
          <th scope="row">{title === '' ? words.total : title}</th>
          <td>{said(one)}</td>
          <td>{said(other)}</td>
          <td>{Number(more) === 0 ? words.same : <b>{signed(more)}</b>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The same, folded. */
export const Comparison = ({ computed, beside }: { readonly computed: ComputedPlan; readonly beside: Beside }) => (
  <details class="comparison">
    <summary>{beside.title}</summary>
    <ComparisonTable computed={computed} beside={beside} />
  </details>
);

const said = (span: Span | undefined): string => (span ? inWan(span) : words.nothing);

const signed = (more: string): string =>
  more.startsWith('-') ? words.less(formatWan(more.slice(1))) : words.above(formatWan(more));
