import { Exact, findBenefit, groupDigits } from '../../rules/index.ts';
import { describeInputs } from '../../format/describe-inputs.ts';
import { measurePage, periodWords, printWords as words, tableWords } from '../../strings/index.ts';
import type { ComputedPlan, Line } from '../compute.ts';
import type { SavedItem, SavedPlan } from '../saved-plan.ts';
import { toldApart } from '../sayings.ts';

/** The number of a line as readers count: its place in the plan, from 1, with the items that are not counted. */
export const numberOf = ({ places }: ComputedPlan, { item }: Pick<Line, 'item'>): number => (places[item] ?? item) + 1;

/** The title of the item at a place in the plan. */
export const titleAt = ({ plan }: ComputedPlan, place: number): string =>
  findBenefit(plan.items[place]?.benefit ?? '')?.title ?? '';

/** What tells that item from the others of its benefit; empty where nothing does. */
export const saidAt = ({ plan: { items } }: ComputedPlan, place: number): string =>
  items[place] ? toldApart(items, items[place]) : '';

/** What is said of a code, by where it leads. */
export const CODE_WORDS = { check: words.codeCheck, plan: words.codePlan, nowhere: words.codeNone } as const;

/** What is filled in for the item at a place, a sentence each; one that says so where there is nothing. */
export const givenAt = ({ plan }: ComputedPlan, place: number): readonly string[] => {
  const item = plan.items[place];
  const benefit = findBenefit(item?.benefit ?? '');
  if (!item || !benefit) return [];
  const given = describeInputs(benefit, item.inputs).map(({ label, text }) => tableWords.given(label, text));
  if (item.period) given.unshift(tableWords.given(periodWords.label, periodOf(plan, item, item.period)));
  if (given.length > 0) return given;
  return [Object.keys(benefit.fields).length === 0 ? measurePage.nothingToFill : tableWords.nothingYet];
};

const periodOf = ({ start }: SavedPlan, item: SavedItem, period: NonNullable<SavedItem['period']>): string =>
  periodWords.said({ year: String(item.start ?? start), ...period });

const MONTHS_A_YEAR = 12;

/** The first and the last year of a line; a stretch of more than twelve months that the rules keep as one sum runs on. */
export const yearsOf = (
  { request }: ComputedPlan,
  { item, start, years, benefit, estimate }: Line,
): readonly [first: number, last: number] => {
  const months = Object.entries(benefit.fields).flatMap(([name, field]) =>
    field.type === 'number' && field.unit === 'month' ? [Number(request.items[item]?.inputs[name] ?? 0)] : [],
  );
  const whole = estimate.years ? years.length : Math.ceil(Math.max(0, ...months) / MONTHS_A_YEAR);
  return [start, start + Math.max(1, whole) - 1];
};

/** The same in words. */
export const yearsText = (computed: ComputedPlan, line: Line): string => words.years(...yearsOf(computed, line));

/** A number of more than two decimals that is no rate. */
const LONG_NUMBER = /(\d[\d,]*\.\d{3,})…?(?![\d.%])/g;

/** A step with its sums to the fen; what is rounded says 约. */
export const roundedStep = (expression: string): string =>
  expression.replace(LONG_NUMBER, (_, number: string) =>
    words.about(groupDigits(Exact.of(number.replaceAll(',', '')).toFen())),
  );
