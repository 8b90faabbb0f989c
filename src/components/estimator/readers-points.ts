import type { Benefit, Estimate, Field, NumberField } from '../../rules/index.ts';

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
  return field?.type === 'list' ? field.fields[second] : (field as NumberField | undefined);
};

/** One point, or one for each project, year or event. A base that the rules derive is in what its cap says. */
export const readersPoints = (
  { fields }: Benefit,
  inputs: Readonly<Record<string, unknown>>,
  { steps, amount, status }: Estimate,
  base: string,
): readonly ReadersPoint[] => {
  const name = base.replace(/^.*\./, '');
  const [listName = '', list] = Object.entries(fields).find(([, { type }]) => type === 'list') ?? [];
  const entries = list ? (inputs[listName] as readonly object[]) : [inputs];
  return entries.map((entry, index) => {
    const part = list?.type === 'list' ? list.part(index) : '';
    const given = { ...inputs, ...entry } as Readonly<Record<string, unknown>>;
    const cap = steps.find((step) => step.cap && (step.part ?? '') === part)?.cap;
    if (!cap) {
      const own = String(given[name]);
      const x = Number(own);
      const y = list ? 0 : Number(amount.max);
      return { part, base: own, x, y, bend: [x, y], ...(status === 'undecided' && { low: Number(amount.min) }) };
    }
    const byRate = Number.parseFloat(cap.byRate);
    const [sum, from] = [Number(cap.cap), Number(cap.holdsFrom.value)];
    return { part, base: cap.base, x: Number(cap.base), y: Math.min(byRate, sum), bend: [from, sum] };
  });
};

/** Whether the reader's other inputs make another line than the one that is drawn. */
export const hasOwnLine = ({ bend: [x, y] }: ReadersPoint, slope: number): boolean =>
  slope > 0 && x > 0 && Math.abs(y / x / slope - 1) > 0.001;
