import { MOST_ITEMS, plan as answerTo, type Issue } from '../../rules/index.ts';
import { readLink, writeLink } from '../link/plan-link.ts';
import type { ComputedPlan } from '../compute.ts';
import { LONGEST_NAME, type SavedInput, type SavedItem, type SavedPlan, type SavedRow } from '../saved-plan.ts';
import { partsOf, readJson, writeJson } from './record-codec.ts';
import { recordOf, type PlanRecord } from './record.ts';

/**
 * A plan as one line of JSON, which the command line takes as it is: `{"start":…,"items":[…],"sheet":{…}}`. The command
 * line answers what is filled in and does not read `sheet`: there the record stands, and the items that are not filled in,
 * each with its place in the plan.
 */
export const writePlanJson = (computed: ComputedPlan, rules: string, date: string): string => {
  const { plan, places, request } = computed;
  const isAnswered = (place: number) => places.includes(place);
  const sheet = {
    name: plan.name,
    ...writeJson(recordOf(computed, rules, date)),
    unfinished: plan.items.flatMap((item, place) => (isAnswered(place) ? [] : [{ place, ...item }])),
    more: plan.items.flatMap((item, place) => {
      const more = moreIn(item);
      return isAnswered(place) && Object.keys(more).length > 0 ? [{ place, ...more }] : [];
    }),
  };
  return `${JSON.stringify({ ...request, sheet })}\n`;
};

/** What the command line takes of an item, and the place that this file adds. */
const KNOWN: ReadonlySet<string> = new Set(['benefit', 'inputs', 'conditions', 'start', 'claimedElsewhere', 'place']);

/** What an item has beside that: properties that a form keeps for itself. */
const moreIn = (item: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !KNOWN.has(name)));

interface ReadPlanJson {
  readonly plan: SavedPlan;
  readonly record: PlanRecord | undefined;
  /** A sentence for each piece of the unfinished items that could not be read. */
  readonly unread: readonly string[];
}

/** What the rules accept, in the shape in which their values are read from JSON. */
interface Asked {
  readonly start: number | string;
  readonly items: readonly AskedItem[];
  readonly sheet?: unknown;
}

interface AskedItem {
  readonly benefit: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly start?: number | string;
  readonly claimedElsewhere?: boolean;
}

/** Reads a plan as the command line takes it, or says what is wrong with it. Total: any JSON value gets an answer. */
export const readPlanJson = (value: unknown): ReadPlanJson | readonly Issue[] => {
  const answer = answerTo(value, { explain: false });
  if ('error' in answer) return answer.error.issues;
  const { start: asked, items: answered, sheet } = value as Asked;
  const start = Number(asked);
  const { unfinished, more, name } = partsOf(sheet);
  const unread: string[] = [];
  const items: SavedItem[] = answered.map(readItem);
  const isOpen = new Set<SavedItem>();
  for (const each of listIn(unfinished).slice(0, MOST_ITEMS - items.length)) {
    const read = readUnfinished(each, start);
    unread.push(...read.unread);
    const place = Math.min(Math.max(0, Number(partsOf(each).place) || 0), items.length);
    for (const item of read.items) {
      isOpen.add(item);
      items.splice(place, 0, item);
    }
  }
  for (const each of listIn(more)) {
    const place = Number(partsOf(each).place);
    const item = items[place];
    if (item) items[place] = { ...item, ...textsIn(each) };
  }
  const places = items.flatMap((item, place) => (isOpen.has(item) ? [] : [place]));
  const plan = { name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '', start, items };
  return { plan, record: readJson(sheet, places), unread };
};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST_ITEMS) : []);

const readItem = (item: AskedItem): SavedItem => ({
  benefit: item.benefit,
  inputs: mapValues(item.inputs ?? {}, readInput),
  conditions: item.conditions ?? {},
  ...(item.start === undefined ? {} : { start: Number(item.start) }),
  claimedElsewhere: item.claimedElsewhere ?? false,
});

/** An item that may lack anything: what of it stands in a link is read as a link is read, each part for itself. */
const readUnfinished = (value: unknown, start: number) => {
  const { benefit, inputs, conditions, start: own, claimedElsewhere } = partsOf(value);
  const item: SavedItem = {
    benefit: typeof benefit === 'string' ? benefit : '',
    inputs: mapValues(partsOf(inputs), readInput),
    conditions: partsOf(conditions) as Readonly<Record<string, boolean>>,
    ...(own === undefined ? {} : { start: Number(own) }),
    claimedElsewhere: claimedElsewhere === true,
  };
  const { plan, unread } = readLink(writeLink({ name: '', start, items: [item] }));
  return { items: plan.items.map((read) => ({ ...textsIn(value), ...read })), unread };
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
