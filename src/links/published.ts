import registry from './published-ids.json' with { type: 'json' };

/** Every id and address that was ever published, and where those lead that are no more (src/links/published-ids.json). */
export interface Published {
  /** By kind; new ones are added by `npm run ids`, and none is ever taken out. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** By kind, what has taken the place of an id; for a page its address, with what follows a `?` or `#`. */
  readonly forwards: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const published: Published = registry;

/** The addresses of pages that lead to others, each with where it leads. */
export const forwardedPages: readonly (readonly [from: string, to: string])[] = Object.entries(
  published.forwards.pages ?? {},
);

/** The ids of a kind that lead to this one. */
export const formerIds = (kind: string, id: string): readonly string[] =>
  Object.entries(published.forwards[kind] ?? {}).flatMap(([from, to]) => (to === id ? [from] : []));
