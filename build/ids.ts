import { readdirSync } from 'node:fs';
import type { Edition } from '../src/editions/edition.ts';
import type { Published } from '../src/links/published.ts';
import { readingsOf } from '../src/plan/record/rules-version.ts';
import { benefits, closing, measures, opening, openQuestions, provisions, restrictions } from '../src/rules/index.ts';
import { firstQuestions } from '../src/search/index/basics.ts';
import { furtherQuestions } from '../src/search/index/further-basics.ts';

/** The ids of one kind, such as `provisions`. */
export type Ids = Readonly<Record<string, readonly string[]>>;

const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);

/** What a file or a page is addressed by: `annex/index.html` → `/annex/`. */
export const addressOf = (path: string): string => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Every id that the site has now, by kind, in the order of the text. @param pages the paths of its finished pages */
export const presentIds = (pages: Iterable<string>): Ids => ({
  provisions: idsOf(provisions),
  measures: measures.map(({ slug }) => slug),
  passages: idsOf([...opening, ...closing]),
  benefits: idsOf(benefits),
  conditions: benefits.flatMap(({ id, conditions }) => idsOf(conditions).map((each) => `${id}.${each}`)),
  figures: benefits.flatMap(({ id, figures }) => Object.keys(figures).map((each) => `${id}.${each}`)),
  readings: benefits.flatMap((benefit) => idsOf(readingsOf(benefit)).map((each) => `${benefit.id}.${each}`)),
  restrictions: idsOf(restrictions),
  questions: idsOf(openQuestions),
  basics: idsOf([...firstQuestions, ...furtherQuestions]),
  terms: readdirSync(new URL('../src/content/glossary', import.meta.url))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort(),
  pages: [...pages].map(addressOf).sort(),
});

const fileOf = (kind: string): string => `src/links/${kind === 'pages' ? 'forwarded-pages' : 'forwards'}.json`;

/** The edition that a forward leads into, and the page there; undefined for one within the site. */
const editionIn = (to: string): { readonly edition: string; readonly page: string } | undefined => {
  const [, edition, page] = /^\/editions\/([^/]+)(\/[^?#]*)/.exec(to) ?? [];
  return edition === undefined || page === undefined ? undefined : { edition, page };
};

/**
 * The ids that were published and are gone without a word of where to; a sentence each, with the remedy.
 * @param editions the frozen ones, where what has been withdrawn may still be read
 */
export const vanishedIds = (
  { ids, forwards }: Published,
  present: Ids,
  editions: readonly Pick<Edition, 'id' | 'pages'>[] = [],
): readonly string[] =>
  Object.entries(ids).flatMap(([kind, published]) =>
    published
      .filter((id) => present[kind]?.includes(id) !== true)
      .flatMap((id) => {
        const to = forwards[kind]?.[id];
        if (to === undefined) {
          const remedy = `bring it back, or say of ${kind} in ${fileOf(kind)} what has taken its place`;
          return [`${kind}: ${id} was published and has vanished; ${remedy}`];
        }
        const frozen = editionIn(to);
        const isThere = frozen
          ? editions.some(({ id: edition, pages }) => edition === frozen.edition && pages.includes(frozen.page))
          : present[kind]?.includes(to.replace(/[?#].*$/, '')) === true;
        return isThere
          ? []
          : [`${kind}: ${id} is forwarded to ${to}, which is not there; correct it in ${fileOf(kind)}`];
      }),
  );

/** The ids that are not in the registry yet, by kind. */
export const newIds = ({ ids }: Pick<Published, 'ids'>, present: Ids): Ids =>
  Object.fromEntries(
    Object.entries(present)
      .map(([kind, all]) => [kind, all.filter((id) => ids[kind]?.includes(id) !== true)] as const)
      .filter(([, fresh]) => fresh.length > 0),
  );

/** The registry with the new ids: each kind in the present order, and behind it what has vanished. */
export const withNewIds = ({ ids }: Pick<Published, 'ids'>, present: Ids): Pick<Published, 'ids'> => ({
  ids: Object.fromEntries(
    Object.entries(present).map(([kind, all]) => [
      kind,
      [...all, ...(ids[kind] ?? []).filter((id) => !all.includes(id))],
    ]),
  ),
});
