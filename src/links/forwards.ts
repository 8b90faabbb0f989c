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
