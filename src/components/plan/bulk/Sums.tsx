import { useState } from 'preact/hooks';
import { formatWan, LAST_VALID_YEAR, measures, type AmountKind } from '../../../rules/index.ts';
import { percent } from '../../chart/scales.ts';
import { inWan, inYuan } from '../../../format/sums.ts';
import { shareOf, type Part, type Totals } from '../../../plan/bulk/totals.ts';
import { bulkPage, kinds, planStart } from '../../../strings/index.ts';
import { Budget } from './Budget.tsx';

const words = bulkPage.result;
const WHOLE = 100;

/** What all rows come to, in three tables, with a bar for each measure. */
export const Sums = ({ totals }: { readonly totals: Totals }) => {
  const { within, beyond, inKind, strict, byMeasure, byKind, byYear } = totals;
  /** In yuan; undefined where none is entered. */
  const [budget, setBudget] = useState<string>();
  const isCut = budget !== undefined && Number(budget) < Number(within.max);
  const titleOf = (number: number): string =>
    words.measure(number, measures.find((each) => each.number === number)?.title ?? '');
  return (
    <>
      <div class="bulk-total">
        <h3>{words.total}</h3>
        <p class="bulk-sum">
          {inWan(within)} <small>{inYuan(within)}</small>
        </p>
        <p class="note">{words.totalNote}</p>
        {Number(beyond.max) > 0 && <p>{words.beyond(inWan(beyond))}</p>}
        {Number(inKind) > 0 && <p>{words.inKind(formatWan(inKind))}</p>}
        {strict.max !== within.max && <p>{words.strict(inWan(strict))}</p>}
      </div>
      <Budget total={within} onBudget={setBudget} />
      <Table
        caption={words.byMeasure}
        head={words.heads.measure}
        parts={byMeasure}
        nameOf={titleOf}
        {...(isCut && { cut: (max: string) => shareOf(max, budget, within.max) })}
      />
      <p class="hint">{words.chart}</p>
      <Table
        caption={words.byKind}
        head={words.heads.kind}
        parts={byKind}
        nameOf={(kind: AmountKind) => kinds[kind].name}
      />
      <Table
        caption={words.byYear}
        head={words.heads.year}
        parts={byYear}
        nameOf={(year: number) => planStart.year(year) + (year > LAST_VALID_YEAR ? `（${words.beyondYear}）` : '')}
      />
      <p class="hint">{words.yearNote}</p>
    </>
  );
};

interface TableProps<K extends string | number> {
  readonly caption: string;
  readonly head: string;
  readonly parts: readonly Part<K>[];
  readonly nameOf: (of: K) => string;
  /** What a proportional cut would leave of an upper bound. */
  readonly cut?: (max: string) => string;
}

const Table = <K extends string | number>({ caption, head, parts, nameOf, cut }: TableProps<K>) => {
  const longest = Math.max(1, ...parts.map(({ max }) => Number(max)));
  return (
    <div class="bulk-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="bulk-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{words.heads.rows}</th>
            <th scope="col">{words.heads.min}</th>
            <th scope="col">{words.heads.max}</th>
            {cut && <th scope="col">{words.heads.left}</th>}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ of, rows, min, max }) => (
            <tr key={of}>
              <th scope="row">
                {nameOf(of)}
                <svg class="bulk-bar" aria-hidden="true">
                  <rect class="possible" width={percent((Number(max) / longest) * WHOLE)} height="100%" />
                  <rect class="sure" width={percent((Number(min) / longest) * WHOLE)} height="100%" />
                </svg>
              </th>
              <td>{rows}</td>
              <td>{formatWan(min)}</td>
              <td>{formatWan(max)}</td>
              {cut && <td>{formatWan(cut(max))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
