import {
  capsIn,
  type Benefit,
  type Estimate,
  type Field,
  type ListField,
  type NumberField,
  type Step,
} from '../../rules/index.ts';

/** Where the reader's own numbers lie: the base in the unit of the rules, the amount in yuan. */
export interface ReadersPoint {
  readonly part: string;
  /** The base in full, as `x` has it for the drawing. */
  readonly base: string;
  readonly x: number;
  readonly y: number;
  /** What it may be as well, where the text does not decide. */
  readonly low?: number;
  /** Where the reader's own line bends or, without a cap, passes: it differs where other inputs differ. */
  readonly bend: readonly [number, number];
}

/** The name of a base as its picture holds it: `purchaseCost`, or `years.contractAmount` within a list. */
export const fieldAt = (fields: Readonly<Record<string, Field>>, base: string): NumberField | undefined => {
  const [first = '', second = ''] = base.split('.');
  const field = fields[first];
  if (field?.type === 'list') return field.fields[second];
  return field?.type === 'number' ? field : undefined;
};

/**
 * One point, or one for each project, year or event. A base that the rules derive is read off the step that derives it:
 * without that, as where a condition forbids everything, there is no point.
 */
export const readersPoints = (
  { fields }: Benefit,
  inputs: Readonly<Record<string, unknown>>,
  estimate: Estimate,
  base: string,
): readonly ReadersPoint[] => {
  const name = base.replace(/^.*\./, '');
  const [listName, list] = Object.entries(fields).find((entry): entry is [string, ListField] => isList(entry[1])) ?? [];
  const rows = listName === undefined ? [inputs] : inputs[listName];
  const entries: readonly unknown[] = Array.isArray(rows) ? rows : [];
  return entries.flatMap((entry, index) => {
    const part = list?.part(index) ?? '';
    const steps = estimate.steps.filter((step) => (step.part ?? '') === part);
    const own = name === '' ? derivedBase(steps) : String({ ...inputs, ...asObject(entry) }[name]);
    const x = Number.parseFloat(own);
    return Number.isFinite(x) ? [pointAt(own, x, part, steps, estimate, list !== undefined)] : [];
  });
};

const pointAt = (
  own: string,
  x: number,
  part: string,
  steps: readonly Step[],
  { amount, status, readings }: Estimate,
  isEntry: boolean,
): ReadersPoint => {
  const [cap] = capsIn(steps);
  const y = cap ? Math.min(Number.parseFloat(cap.byRate), Number(cap.cap)) : isEntry ? 0 : Number(amount.max);
  const bend = cap ? ([Number(cap.holdsFrom.value), Number(cap.cap)] as const) : ([x, y] as const);
  // Without a list the readings are those of this very point.
  const lowest = Math.min(
    Number(amount.min),
    ...(isEntry ? [] : readings.map((reading) => Number(reading.amount.min))),
  );
  const isOpen = status === 'undecided' || (amount.kind === 'fixed' && lowest < y);
  return { part, base: cap?.base ?? own, x, y, bend, ...(isOpen && { low: lowest }) };
};

const isList = (field: Field): field is ListField => field.type === 'list';

const asObject = (entry: unknown): object => (typeof entry === 'object' && entry !== null ? entry : {});

/** What the rules derived to work with, as the interest of a loan: the result of that step. */
const derivedBase = (steps: readonly Step[]): string => steps.find(({ type }) => type === 'interest')?.value ?? '';

/** Whether the reader's other inputs make another line than the one that is drawn. */
export const hasOwnLine = ({ bend: [x, y] }: ReadersPoint, slope: number): boolean =>
  slope > 0 && x > 0 && Math.abs(y / x / slope - 1) > 0.001;
