import { findBenefit, type Benefit, type NumberField } from '../rules/index.ts';
import { blank, type SavedItem } from './saved-plan.ts';
import { conditionName } from '../entry/draft.ts';
import { conflictWords as words, estimator, labelInRow, periodWords, planItem, planStart } from '../strings/index.ts';
import { entriesOf } from './draft-of-item.ts';

/** What each of several versions of an item says where they differ, in words. */
export const differences = (items: readonly SavedItem[]): readonly string[] => {
  const said = items.map(sayingsOf);
  const labels = new Set(said.flatMap((each) => [...each.keys()]));
  const differing = [...labels].filter((label) => new Set(said.map((each) => each.get(label))).size > 1);
  return said.map((each) =>
    differing.map((label) => words.pair(label, each.get(label) ?? words.empty)).join(words.between),
  );
};

/**
 * What tells an item from the others of its benefit, as the reader said it: the first of its inputs in which they differ, such as
 * the principal of a loan. Empty where they do not, or there is only one.
 */
export const toldApart = (items: readonly SavedItem[], item: SavedItem): string => {
  const own = inputsOf(item);
  const others = items.filter(({ benefit }) => benefit === item.benefit).map(inputsOf);
  const [label = '', text = ''] =
    [...own].find(([each, given]) => others.some((said) => said.get(each) !== given)) ?? [];
  // Of several years or projects the first is named, and whether others say otherwise.
  const short = label.slice(label.indexOf(labelInRow('', '')) + 1);
  const alike = new Set([...own].flatMap(([each, given]) => (each.endsWith(short) ? [given] : [])));
  return label === '' ? '' : words.told(short, text, alike.size > 1);
};

const known = new WeakMap<SavedItem, ReadonlyMap<string, string>>();

/** What was filled in, without the answers. Remembered, since a plan asks for it with each key. */
const inputsOf = (item: SavedItem): ReadonlyMap<string, string> => {
  const said = known.get(item) ?? sayingsOf({ ...blank(item.benefit), inputs: item.inputs });
  known.set(item, said);
  return said;
};

const sayingsOf = (item: SavedItem): ReadonlyMap<string, string> => {
  const benefit = findBenefit(item.benefit);
  const entries = benefit ? Object.entries(entriesOf(item)) : [];
  const said = new Map(
    entries.flatMap(([control, text]): (readonly [string, string])[] => {
      const saying = benefit && sayingOf(benefit, control, text);
      return saying ? [saying] : [];
    }),
  );
  if (item.period) said.set(periodWords.label, periodWords.said({ ...item.period }));
  if (item.start !== undefined) said.set(planItem.start, planStart.year(item.start));
  if (item.claimedElsewhere) said.set(planItem.claimedElsewhere, estimator.yes);
  return said;
};

const sayingOf = (benefit: Benefit, control: string, text: string): readonly [string, string] | undefined => {
  const condition = benefit.conditions.find(({ id }) => conditionName(id) === control);
  if (condition) return [condition.label, text === 'yes' ? estimator.yes : estimator.no];
  const [name = '', row = '', cell = ''] = control.split('.');
  const field = benefit.fields[name];
  if (field?.type === 'choice') return [field.label, field.options.find(({ value }) => value === text)?.label ?? text];
  if (field?.type === 'number') return [field.label, withUnit(text, field)];
  const inRow = field?.fields[cell];
  return field && inRow && [labelInRow(field.part(Number(row) - 1), inRow.label), withUnit(text, inRow)];
};

/** A sum says its unit already. */
const withUnit = (text: string, { entryUnit }: NumberField): string => (/\d$/.test(text) ? text + entryUnit : text);
