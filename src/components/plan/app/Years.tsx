import { FIRST_START, formatWan, type AmountKind, type PlanSummary } from '../../../rules/index.ts';
import { percent } from '../../chart/scales.ts';
import { kinds, moneyKinds, planStart, planSummary as words } from '../../../strings/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { inWan } from '../../../format/sums.ts';

/** A stretch of the bar of a year: what one kind pays at least, or what it may pay beyond that. */
interface YearStretch {
  readonly kind: AmountKind;
  readonly role: 'sure' | 'possible';
  /** Where it begins and how long it is, in percent of the longest year. */
  readonly from: number;
  readonly length: number;
}

type Year = PlanSummary['years'][number];

/** The sure parts of all kinds first, so that they end at the lower bound of the year, then the possible ones. */
export const stretchesOf = ({ byKind }: Year, longest: number): readonly YearStretch[] => {
  const parts = [
    ...byKind.map(({ of, min }) => ({ kind: of, role: 'sure' as const, sum: Number(min) })),
    ...byKind.map(({ of, min, max }) => ({ kind: of, role: 'possible' as const, sum: Number(max) - Number(min) })),
  ].filter(({ sum }) => sum > 0);
  let end = 0;
  return parts.map(({ kind, role, sum }) => {
    const from = end;
    end += sum;
    return { kind, role, from: (from / longest) * 100, length: (sum / longest) * 100 };
  });
};

/** The sum of the best year, by which all bars are drawn. */
export const longestOf = (years: readonly Year[]): number => Math.max(1, ...years.map(({ max }) => Number(max)));

/** The years of the plan: their bounds, and a bar each, by kind, with what is certain told apart from what is possible. */
export const Years = ({ years }: Pick<PlanSummary, 'years'>) => {
  const longest = longestOf(years);
  const drawn = years.flatMap((year) => stretchesOf(year, longest));
  const isDrawn = (mark: YearStretch['role'], by = drawn): boolean => by.some(({ role }) => role === mark);
  const explained = [
    'kinds' as const,
    ...(['sure', 'possible'] as const).filter((role) => isDrawn(role)),
    ...(years.every(({ isValid }) => isValid) ? [] : (['after'] as const)),
  ];
  const shown = moneyKinds.filter((each) => drawn.some(({ kind }) => kind === each));
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
            {year.year === FIRST_START && (
              <tr>
                <td class="year-note" colSpan={3}>
                  <small>{words.perhapsBefore}</small>
                </td>
              </tr>
            )}
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
        {shown.map((kind) => {
          const own = drawn.filter((stretch) => stretch.kind === kind);
          return (
            <li key={kind}>
              <svg class="key" aria-hidden="true" data-kind={kind}>
                {isDrawn('possible', own) && (
                  <rect class="possible" width="100%" height="100%" fill={`url(#hatch-${kind})`} />
                )}
                {isDrawn('sure', own) && (
                  <rect class="sure" width={isDrawn('possible', own) ? '50%' : '100%'} height="100%" />
                )}
              </svg>
              {kinds[kind].name}
            </li>
          );
        })}
      </ul>
      <p class="hint">{explained.map((mark) => words.chart[mark]).join('')}</p>
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
