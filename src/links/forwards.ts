import table from './forwards.json' with { type: 'json' };

/**
 * By kind, what has taken the place of an id that is no more: another id or, where nothing has, the address at which a frozen edition
 * still has it (docs/editions.md).
 */
export type Forwards = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const forwards: Forwards = table;

const ofKind = (kind: string): readonly (readonly [from: string, to: string])[] => Object.entries(forwards[kind] ?? {});

/** The ids of a kind that lead to this one. */
export const formerIds = (kind: string, id: string): readonly string[] =>
  ofKind(kind).flatMap(([from, to]) => (to === id ? [from] : []));

/** The id that one leads to now, or itself. Any string may be asked, `__proto__` too. */
export const currentId = (kind: string, id: string): string => {
  const [, to = id] = ofKind(kind).find(([from]) => from === id) ?? [];
  return to.startsWith('/') ? id : to;
};

/** The same of a part of a benefit, which is published behind it: `rent-subsidy.inNamedPark`. */
export const currentPart = (kind: 'conditions' | 'figures', benefit: string, id: string): string =>
  currentId(kind, `${benefit}.${id}`).replace(/^.*\./, '');

/**
 * A request for an estimate or a plan, with the ids that have taken the place of former ones. Of any JSON value what is no such id
 * stays as it is; so does a former one beside its successor, for the rules to name.
 */
export const currentRequest = (request: unknown): unknown => {
  if (!isRecord(request)) return request;
  const { items } = request;
  return Array.isArray(items) ? { ...request, items: items.map(currentItem) } : currentItem(request);
};

const currentItem = (item: unknown): unknown => {
  if (!isRecord(item) || typeof item.benefit !== 'string') return item;
  const { benefit, conditions } = item;
  return {
    ...item,
    benefit: currentId('benefits', benefit),
    ...(isRecord(conditions) && { conditions: currentConditions(benefit, conditions) }),
  };
};

const currentConditions = (benefit: string, conditions: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(conditions).map(([id, answer]) => {
      const current = currentPart('conditions', benefit, id);
      return [current in conditions ? id : current, answer];
    }),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
