import pages from './forwarded-pages.json' with { type: 'json' };
import { forwards, type Forwards } from './forwards.ts';
import registry from './published-ids.json' with { type: 'json' };

/** Every id and address that was ever published, and where those lead that are no more. */
export interface Published {
  /** By kind; new ones are added by `npm run ids`, and none is ever taken out. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Pages among them: what has taken the place of one is an address, with what follows a `?` or `#`. */
  readonly forwards: Forwards;
}

// Apart from the other forwards, which browsers load.
export const published: Published = { ids: registry.ids, forwards: { ...forwards, pages } };

/** The addresses of pages that lead to others, each with where it leads. */
export const forwardedPages: readonly (readonly [from: string, to: string])[] = Object.entries(pages);
