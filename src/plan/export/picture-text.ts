import { formatYuan, policy, summaryOf } from '../../rules/index.ts';
import { exportWords, planSummary, result, sheetWords as words, status, statuses } from '../../strings/index.ts';
import { amountText } from '../../format/amount-text.ts';
import { inYuan } from '../../format/sums.ts';
import type { Edition } from '../record/rules-version.ts';
import type { ComputedPlan } from '../compute.ts';
import { loweredIn, unsettledIn } from '../warning-text.ts';

/** A paragraph of the picture; `right` stands at the end of its last line, or below it. */
export interface Paragraph {
  readonly text: string;
  readonly right?: string;
  readonly look: 'title' | 'strong' | 'plain' | 'small';
}

/** Beyond these a picture would be too high for a phone. */
const MOST_LINES = 50;

export const paragraphsOf = (
  { plan, worked }: ComputedPlan,
  { rules }: Edition,
  date: string,
): readonly Paragraph[] => {
  const summary = summaryOf(worked);
  const { years, beyond, strict, inKind, restrictions } = summary;
  const lines = worked.lines.slice(0, MOST_LINES);
  const rest = worked.lines.length - lines.length;
  return [
    { text: words.title, look: 'title' },
    ...(plan.name === '' ? [] : [{ text: plan.name, look: 'strong' } as const]),
    { text: policy.policyTitle, look: 'small' },
    { text: words.status, right: status.draft, look: 'small' },
    { text: words.date, right: date, look: 'small' },
    ...years.flatMap(({ year, isValid, ...span }): readonly Paragraph[] =>
      isValid ? [{ text: words.year(year), right: inYuan(span), look: 'plain' }] : [],
    ),
    { text: words.total, right: inYuan(worked.answer.total), look: 'strong' },
    ...(beyond ? [{ text: words.beyond, right: inYuan(beyond), look: 'plain' } as const] : []),
    ...(strict ? [{ text: words.strict, right: inYuan(strict.within), look: 'plain' } as const] : []),
    ...(inKind.items.length > 0
      ? ([
          { text: words.inKind, right: formatYuan(inKind.sum), look: 'plain' },
          { text: planSummary.inKindNote, look: 'small' },
        ] as const)
      : []),
    ...[
      ...unsettledIn(summary),
      ...loweredIn(summary, (item) => worked.lines[item]?.benefit.title ?? ''),
      ...restrictions.map(({ words: said }) => said),
    ].map((text) => ({ text, look: 'small' }) as const),
    { text: words.lines, look: 'strong' },
    ...lines.flatMap(({ item, benefit, estimate, takenOff, claimedElsewhere }): readonly Paragraph[] => [
      {
        text: `${String(item + 1)}. ${benefit.title}（${statuses[estimate.status].name}）`,
        right: amountText(estimate).inYuan,
        look: 'plain',
      },
      ...(takenOff ? [{ text: '', right: words.takenOff(inYuan(takenOff)), look: 'small' } as const] : []),
      ...(claimedElsewhere ? [{ text: '', right: words.apart, look: 'small' } as const] : []),
    ]),
    ...(rest > 0 ? [{ text: exportWords.more(rest), look: 'plain' } as const] : []),
    { text: `${words.notPaid}${result.disclaimer}`, look: 'small' },
    { text: words.rules, right: rules, look: 'small' },
  ];
};
