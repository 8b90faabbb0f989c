import { readdirSync } from 'node:fs';
import type { Published } from '../src/links/published.ts';
import { readingsOf } from '../src/plan/record/rules-version.ts';
import { benefits, closing, measures, opening, openQuestions, provisions, restrictions } from '../src/rules/index.ts';
import { firstQuestions, furtherQuestions } from '../src/search/index/basics.ts';

/** The ids of one kind, such as `provisions`. */
export type Ids = Readonly<Record<string, readonly string[]>>;

const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);

/** What a file or a page is addressed by: `annex/index.html` → `/annex/`. */
const addressOf = (path: string): string => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

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

const FILE = 'src/links/published-ids.json';

/** The ids that were published and are gone without a word of where to; a sentence each, with the remedy. */
export const vanishedIds = ({ ids, forwards }: Published, present: Ids): readonly string[] =>
  Object.entries(ids).flatMap(([kind, published]) =>
    published
      .filter((id) => present[kind]?.includes(id) !== true)
      .flatMap((id) => {
        const to = forwards[kind]?.[id];
        if (to === undefined) {
          const remedy = `bring it back, or say under "forwards", "${kind}" in ${FILE} what has taken its place`;
          return [`${kind}: ${id} was published and has vanished; ${remedy}`];
        }
        const target = to.replace(/[?#].*$/, '');
        return present[kind]?.includes(target) === true
          ? []
          : [`${kind}: ${id} is forwarded to ${to}, which is not there; correct it in ${FILE}`];
      }),
  );

/** The ids that are not in the registry yet, by kind. */
export const newIds = ({ ids }: Published, present: Ids): Ids =>
  Object.fromEntries(
    Object.entries(present)
      .map(([kind, all]) => [kind, all.filter((id) => ids[kind]?.includes(id) !== true)] as const)
      .filter(([, fresh]) => fresh.length > 0),
  );

/** The registry with the new ids: each kind in the present order, and behind it what has vanished. */
export const withNewIds = ({ ids, forwards }: Published, present: Ids): Published => ({
  ids: Object.fromEntries(
    Object.entries(present).map(([kind, all]) => [
      kind,
      [...all, ...(ids[kind] ?? []).filter((id) => !all.includes(id))],
    ]),
  ),
  forwards,
});
