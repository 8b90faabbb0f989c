import { formatWan } from '../../rules/index.ts';
import { amountText } from '../../format/amount-text.ts';
import { curve as words } from '../../strings/index.ts';
import { baseText, roundedBaseText } from './scales.ts';
import type { Curve, Row } from './curve.ts';

/** A base to two decimals; what is cut off beside a threshold is which side of it the base lies on. */
const baseWords = ({ threshold, base }: Curve, x: string): string => {
  const { text, exact } = roundedBaseText(x, base.field);
  if (exact) return text;
  if (!threshold) return words.fromAbout(text);
  return Number(x) < Number(threshold.at) ? words.under(threshold.words) : words.over(threshold.words);
};

/** What stands at the bend of a curve, in two short lines: 满 500万元 / 起按上限算. */
export const bendWords = ({ cap, threshold, base }: Curve): readonly [string, string] | undefined => {
  if (cap) {
    const { text, exact } = roundedBaseText(cap.from, base.field);
    return [exact ? words.from(text) : words.fromAbout(text), words.capped];
  }
  return threshold && [threshold.words, EXACTLY[threshold.exactly]];
};

const EXACTLY = {
  paid: words.paidExactly,
  assumed: words.assumedExactly,
  open: words.openExactly,
  nothing: words.notExactly,
} as const;

/** The level that the curve reaches: 上限 100万元. */
export const levelWords = ({ cap, threshold, highest }: Curve): string | undefined => {
  if (cap) return words.cap(formatWan(cap.sum));
  return threshold && formatWan(String(highest));
};

/** What the picture is drawn for: one project, twelve months. */
export const assumptions = ({ part, held, threshold }: Curve): string =>
  [
    ...(threshold?.exactly === 'assumed' ? [words.assumed] : []),
    ...held.map(({ variable, value }) => words.held(variable.field.label, baseText(value, variable.field))),
    ...(part ? [words.part(part)] : []),
  ].join('');

/** The picture in words, exact to the fen, for those who do not see it. */
export const description = (curve: Curve): string => {
  const { base, cap, threshold, kind } = curve;
  const axes = words.axes(base.label);
  if (threshold) {
    const say = threshold.exactly === 'open' ? words.stepsOpen : words.steps;
    return `${axes}${say(threshold.demand, levelWords(curve) ?? '')}`;
  }
  const end = cap ? words.growsTo(words.from(baseText(cap.from, base.field)), formatWan(cap.sum)) : words.growsOn;
  return `${axes}${words.grows}${end}${kind === 'ceiling' ? words.ceiling : ''}`;
};

/** A line of the table: the base, and the amount as its kind allows it to be said. */
export const rowWords = (curve: Curve, { x, estimate }: Row): readonly [string, string] => [
  baseWords(curve, x),
  amountText(estimate).inWan,
];
