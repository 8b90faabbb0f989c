import { MOST_ITEMS, plan as answerTo, type Issue } from '../../rules/index.ts';
import { currentRequest } from '../../links/forwards.ts';
import { handedWords, unreadWords } from '../../strings/index.ts';
import { readLink, writeLink } from '../link/plan-link.ts';
import { Unread } from '../link/unread.ts';
import {
  LONGEST_NAME,
  USUAL_START,
  type SavedInput,
  type SavedItem,
  type SavedPlan,
  type SavedRow,
} from '../saved-plan.ts';
import { moreIn, partsOf, readJson } from './record-codec.ts';
import type { PlanRecord } from './record.ts';

interface ReadPlanJson {
  readonly plan: SavedPlan;
  readonly record: PlanRecord | undefined;
  /** A sentence for each piece that could not be read. */
  readonly unread: readonly string[];
}

/**
 * Reads a plan as the command line takes it. Of one that the command line refuses, what can be read is taken and the rest
 * named; where that is nothing, the faults are the answer. Total: any JSON value gets an answer.
 */
export const readPlanJson = (given: unknown): ReadPlanJson | readonly Issue[] => {
  const value = currentRequest(given);
  const faults = faultsOf(value);
  const { start: asked, items: listed, sheet } = partsOf(value);
  const { unfinished, more, name } = partsOf(sheet);
  const unread = new Unread();
  for (const { path, message } of faults) unread.add(() => handedWords.issue(path, message));
  const year = faults.some(({ path }) => path === 'start') ? undefined : Number(asked);
  if (year === undefined) unread.add(() => unreadWords.startAssumed(USUAL_START));
  const start = year ?? USUAL_START;
  const answered = listIn(listed).map((item) => (faults.length > 0 ? readLoosely(item, start) : readSound(item)));
  if (faults.length > 0 && answered.every((item) => item === undefined)) return faults;
  // An item that could not be read keeps its place until all the others have theirs.
  const items: (SavedItem | undefined)[] = [...answered];
  for (const each of listIn(unfinished)
    .slice(0, MOST_ITEMS - items.length)
    .map(currentRequest)) {
    const place = Math.min(Math.max(0, Number(partsOf(each).place) || 0), items.length);
    for (const { path, message } of faultsOfUnfinished(each))
      unread.add(() => handedWords.issue(path.replace(/^items\.0/, `items.${String(place)}`), message));
    const item = readLoosely(each, start);
    if (item) items.splice(place, 0, { ...textsIn(each), ...item });
  }
  const places = placesOf(items, answered);
  for (const each of listIn(more)) {
    const place = Number(partsOf(each).place);
    const item = items[place];
    if (item) items[place] = { ...item, ...textsIn(each) };
  }
  const plan = {
    name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
    start,
    items: items.filter((item) => item !== undefined),
  };
  return { plan, record: readJson(sheet, places), unread: unread.list() };
};

const faultsOf = (request: unknown): readonly Issue[] => {
  const answer = answerTo(request, { explain: false });
  return 'error' in answer ? answer.error.issues : [];
};

/** What is wrong with an item that is not filled in, beside what is not there yet. */
const faultsOfUnfinished = (item: unknown): readonly Issue[] => {
  const texts = textsIn(item);
  const asked = Object.entries(partsOf(item)).filter(([name]) => name !== 'place' && !(name in texts));
  const request = { start: USUAL_START, items: [Object.fromEntries(asked)] };
  const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return faultsOf(request).filter(({ path }) => isThere(valueAt(request, path)));
};

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((at, name) => partsOf(at)[name], value);

/** Where the answered items stand in the plan, among those that could be read. */
const placesOf = (items: readonly (SavedItem | undefined)[], answered: readonly (SavedItem | undefined)[]) => {
  const read = items.filter((item) => item !== undefined);
  return answered.map((item) => (item === undefined ? undefined : read.indexOf(item)));
};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST_ITEMS) : []);

/** What the rules accept of an item, in the shape in which its values are read from JSON. */
interface AskedItem {
  readonly benefit: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly start?: number | string;
  readonly claimedElsewhere?: boolean;
}

/** An item that the rules answer. */
const readSound = (value: unknown): SavedItem => {
  const item = value as AskedItem;
  return {
    benefit: item.benefit,
    inputs: mapValues(item.inputs ?? {}, readInput),
    conditions: item.conditions ?? {},
    ...(item.start === undefined ? {} : { start: Number(item.start) }),
    claimedElsewhere: item.claimedElsewhere ?? false,
  };
};

/** An item that may lack anything: what of it stands in a link is read as a link is read, each part for itself. */
const readLoosely = (value: unknown, start: number): SavedItem | undefined => {
  const { benefit, inputs, conditions, start: own, claimedElsewhere } = partsOf(value);
  const item: SavedItem = {
    benefit: typeof benefit === 'string' ? benefit : '',
    inputs: mapValues(partsOf(inputs), readInput),
    conditions: partsOf(conditions) as Readonly<Record<string, boolean>>,
    ...(own === undefined ? {} : { start: Number(own) }),
    claimedElsewhere: claimedElsewhere === true,
  };
  return readLink(writeLink({ name: '', start, items: [item] })).plan.items[0];
};

/** The properties beside those of an item, as far as they are lists of texts by name. */
const textsIn = (value: unknown): object => {
  const isTexts = (each: unknown) =>
    typeof each === 'object' && Object.values(partsOf(each)).every((text) => typeof text === 'string');
  return Object.fromEntries(Object.entries(moreIn(partsOf(value))).filter(([, each]) => isTexts(each)));
};

const readInput = (input: unknown): SavedInput =>
  Array.isArray(input) ? input.map((row: unknown): SavedRow => mapValues(partsOf(row), textOf)) : textOf(input);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const mapValues = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
