import { formatWan, type PlanSummary } from '../../../rules/index.ts';
import { percent } from '../../chart/scales.ts';
import { kinds, moneyKinds, planStart, planSummary as words } from '../../../strings/index.ts';
import { longestOf, stretchesOf } from '../../../plan/year-bars.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { inWan } from '../../../format/amount-text.ts';

/** The years of the plan: their bounds, and a bar each, by kind, with what is certain told apart from what is possible. */
export const Years = ({ years }: Pick<PlanSummary, 'years'>) => {
  const longest = longestOf(years);
  const shown = moneyKinds.filter((kind) => years.some(({ byKind }) => byKind.some(({ of }) => of === kind)));
  return (
    <>
      <table class="plan-years">
        <caption>{words.years}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.workedOut}</th>
            <th scope="col">{words.yearMax}</th>
          </tr>
        </thead>
        {years.map((year) => (
          <tbody key={year.year} class={year.isValid ? undefined : 'after'}>
            <tr>
              <th scope="row">
                {planStart.year(year.year)}
                {!year.isValid && <small>{words.afterValidity}</small>}
              </th>
              <td>{formatWan(year.min)}</td>
              <td>{formatWan(year.max)}</td>
            </tr>
            <tr aria-hidden="true">
              <td colSpan={3}>
                <svg class="year-bar">
                  {stretchesOf(year, longest).map(({ kind, role, from, length }) => (
                    <rect
                      key={`${kind} ${role}`}
                      class={role}
                      data-kind={kind}
                      x={percent(from)}
                      width={percent(length)}
                      height="100%"
                      fill={`url(#hatch-${kind})`}
                    />
                  ))}
                </svg>
              </td>
            </tr>
          </tbody>
        ))}
      </table>
      <ul class="keys">
        {shown.map((kind) => (
          <li key={kind}>
            <svg class="key" aria-hidden="true" data-kind={kind}>
              <rect class="sure" width="50%" height="100%" />
              <rect class="possible" x="50%" width="50%" height="100%" fill={`url(#hatch-${kind})`} />
            </svg>
            {kinds[kind].name}
          </li>
        ))}
      </ul>
      <p class="hint">{words.chart}</p>
    </>
  );
};

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
