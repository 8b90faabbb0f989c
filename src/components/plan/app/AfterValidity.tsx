import type { PlanSummary } from '../../../rules/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { planSummary as words } from '../../../strings/index.ts';
import { inWan } from '../../../format/sums.ts';

type Props = NonNullable<PlanSummary['beyond']> & {
  /** The last valid year. */
  readonly after: number;
};

/** What falls after the last valid year, apart from the sum, and the ways to read whether it is paid. */
export const AfterValidity = ({ after, readings, ...span }: Props) => (
  <section class="beyond" aria-labelledby="beyond">
    <h3 id="beyond">{words.beyond(after, inWan(span))}</h3>
    <p>{words.beyondNote}</p>
    <ul>
      {readings.map(({ id, label, amount }) => (
        <li key={id}>
          {label}：<b>{amount ? inWan(amount) : words.notGiven}</b>
        </li>
      ))}
    </ul>
    <Provisions ids={['annex.3']} />
  </section>
);
