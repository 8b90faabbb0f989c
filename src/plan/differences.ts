import { findBenefit, type Benefit } from '../rules/index.ts';
import { conditionName } from '../entry/draft.ts';
import { conflictWords as words, estimator, labelInRow, periodWords, planItem, planStart } from '../strings/index.ts';
import { entriesOf } from './draft-of-item.ts';
import type { SavedItem } from './saved-plan.ts';

/** What each of several versions of an item says where they differ, in words. */
export const differences = (items: readonly SavedItem[]): readonly string[] => {
  const said = items.map(sayingsOf);
  const labels = new Set(said.flatMap((each) => [...each.keys()]));
  const differing = [...labels].filter((label) => new Set(said.map((each) => each.get(label))).size > 1);
  return said.map((each) =>
    differing.map((label) => words.pair(label, each.get(label) ?? words.empty)).join(words.between),
  );
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
  if (field?.type === 'number') return [field.label, text + field.entryUnit];
  const inRow = field?.fields[cell];
  return field && inRow && [labelInRow(field.part(Number(row) - 1), inRow.label), text + inRow.entryUnit];
};
