import { formatYuan, policy, summaryOf } from '../../rules/index.ts';
import {
  exportWords,
  planSummary,
  printWords as words,
  result,
  status,
  statuses,
  tableWords,
} from '../../strings/index.ts';
import { amountText, apartInYuan, inYuan } from '../../format/sums.ts';
import { lineAt, reasonAt, type ComputedPlan } from '../compute.ts';
import { endedOn, loweredIn, unsettledIn } from '../warning-text.ts';
import { codeAddress, type Handing } from '../record/address.ts';
import { CODE_WORDS, givenAt, titleAt } from './line-text.ts';
import { apartIn } from './table.ts';
import { warningsIn } from './notes.ts';

/** A paragraph of the picture; `right` stands at the end of its last line, or below it. */
export interface Paragraph {
  readonly text: string;
  readonly right?: string;
  readonly look: 'title' | 'strong' | 'plain' | 'small';
}

/** Beyond these a picture would be too high for a phone. */
const MOST_LINES = 50;

export const paragraphsOf = (handing: Handing): readonly Paragraph[] => {
  const { computed, rules, date } = handing;
  const { plan, worked, left } = computed;
  const summary = summaryOf(worked);
  const { years, beyond, strict, inKind, restrictions } = summary;
  const isInPicture = (place: number) => place < MOST_LINES;
  const rest = Math.max(0, plan.items.length - MOST_LINES);
  return [
    { text: words.title, look: 'title' },
    ...(plan.name === '' ? [] : [{ text: plan.name, look: 'strong' } as const]),
    { text: policy.policyTitle, look: 'small' },
    { text: words.status, right: status.draft, look: 'small' },
    { text: words.date, right: date, look: 'small' },
    ...endedOn(date).map((text) => ({ text, look: 'strong' }) as const),
    ...years.flatMap(({ year, isValid, ...span }): readonly Paragraph[] =>
      isValid ? [{ text: words.year(year), right: apartInYuan(span), look: 'plain' }] : [],
    ),
    { text: words.total, right: apartInYuan(worked.answer.total), look: 'strong' },
    ...(left.waiting.length > 0 ? [{ text: words.waiting(left.waiting.length), look: 'plain' } as const] : []),
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
      ...warningsIn(computed),
    ].map((text) => ({ text, look: 'small' }) as const),
    { text: words.lines, look: 'strong' },
    ...plan.items.flatMap((_, place) => (isInPicture(place) ? itemAt(computed, place) : [])),
    ...(rest > 0 ? [{ text: exportWords.more(rest), look: 'plain' } as const] : []),
    { text: `${words.notPaid}${result.disclaimer}`, look: 'small' },
    { text: words.rules, right: rules, look: 'small' },
    { text: CODE_WORDS[codeAddress(handing).leads], look: 'small' },
  ];
};

/** An item with its amount, what is filled in, and why it is not in the total where it is not. */
const itemAt = (computed: ComputedPlan, place: number): readonly Paragraph[] => {
  const line = lineAt(computed, place);
  const title = words.numbered(place + 1, titleAt(computed, place));
  const given: Paragraph = { text: givenAt(computed, place).join(tableWords.between), look: 'small' };
  if (!line) {
    const reason = reasonAt(computed, place);
    return [{ text: title, look: 'plain' }, given, ...(reason ? [aside(words.left[reason])] : [])];
  }
  const { estimate, takenOff } = line;
  return [
    { text: `${title}（${statuses[estimate.status].name}）`, right: amountText(estimate).inYuan, look: 'plain' },
    given,
    ...(takenOff ? [aside(words.takenOff(inYuan(takenOff)))] : []),
    ...apartIn(computed, line).map(aside),
  ];
};

const aside = (right: string): Paragraph => ({ text: '', right, look: 'small' });
