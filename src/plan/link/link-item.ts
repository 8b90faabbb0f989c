import { findBenefit } from '../../rules/index.ts';
import { unreadWords } from '../../strings/index.ts';
import { currentId } from '../../links/forwards.ts';
import { writeInput, writePeriod, writeTyped } from './link-values.ts';
import { DURING, ELSEWHERE, FROM, ID, ItemReader, NO, PART, TYPED, YES } from './item-reader.ts';
import type { SavedItem } from '../saved-plan.ts';
import { excerpt, Unread } from './unread.ts';

/** The same for the same item, in whatever order its parts were filled in. */
export const writeItem = ({
  benefit: id,
  inputs,
  conditions,
  start,
  claimedElsewhere,
  period,
  typed = {},
}: SavedItem): string => {
  const benefit = findBenefit(id);
  const fields = Object.entries(benefit?.fields ?? {});
  const filled = fields.flatMap(([name, field]) => {
    const input = inputs[name];
    if (input === undefined || input === '') return [];
    return input.length === 0 ? [name] : [`${name}=${writeInput(field, input)}`];
  });
  const answered = (name: string, answer: boolean) => {
    const known = benefit?.conditions.map((condition) => condition.id) ?? [];
    const ids = known.filter((condition) => conditions[condition] === answer);
    return ids.length === 0 ? [] : [`${name}=${ids.join(ID)}`];
  };
  return [
    ...[id, ...filled, ...answered(YES, true), ...answered(NO, false)],
    ...(start === undefined ? [] : [`${FROM}=${String(start)}`]),
    ...(claimedElsewhere ? [ELSEWHERE] : []),
    ...(period ? [`${DURING}=${writePeriod(period)}`] : []),
    ...(Object.keys(typed).length === 0 ? [] : [`${TYPED}=${writeTyped(typed)}`]),
  ].join(PART);
};

/** What of an item can be read, under its former ids too; undefined where its benefit cannot. `place` counts from 1. */
export const readItem = (segment: string, place: number, unread: Unread): SavedItem | undefined => {
  const [id = '', ...parts] = segment.split(PART);
  const benefit = findBenefit(currentId('benefits', id));
  if (!benefit) {
    unread.add(() => unreadWords.benefit(excerpt(segment)));
    return undefined;
  }
  const reader = new ItemReader(id, benefit, unreadWords.item(place, benefit.title), unread);
  for (const part of parts) reader.read(part);
  return reader.item();
};

/** The item of a text of which nothing is unknown; undefined for any other. */
export const readWholeItem = (segment: string): SavedItem | undefined => {
  const unread = new Unread();
  const item = readItem(segment, 1, unread);
  return unread.list().length === 0 ? item : undefined;
};
