import { link } from '../link.ts';

/** What the page needs of Pagefind's JS API (https://pagefind.app/docs/api/); the script exists after a build only. */
interface Pagefind {
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

interface Anchor {
  readonly element: string;
  readonly id: string;
  /** The position in the page's words, as `locations` counts them. */
  readonly location: number;
}

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly locations: readonly number[];
  readonly anchors: readonly Anchor[];
  readonly sub_results: readonly { readonly url: string; readonly excerpt: string }[];
}

/** A page that was found, and the provisions on it that hold the words. */
export interface Finding {
  readonly url: string;
  readonly title: string;
  /** HTML made by Pagefind: escaped text with the words in <mark>. */
  readonly excerpt: string;
  readonly anchors: readonly string[];
}

const PROVISION = /^(?:c\d+|annex)-\d+$/;
const MOST_ANCHORS = 4;

let loading: Promise<Pagefind> | undefined;

const load = (): Promise<Pagefind> => {
  const address = link('/pagefind/pagefind.js');
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).catch((error: unknown) => {
    // The next query tries again.
    loading = undefined;
    throw error;
  });
  return loading;
};

/** Searches the built pages. Full-width characters count as their usual forms. Rejects where Pagefind cannot run. */
export const find = async (query: string): Promise<readonly Finding[]> => {
  const pagefind = await load();
  const { results } = await pagefind.search(query.normalize('NFKC').trim());
  const fragments = await Promise.all(results.map(({ data }) => data()));
  return fragments.map(toFinding);
};

/** The section of a page that quotes the text; its excerpt goes with a landing on a provision. */
const OFFICIAL = '#official';

const toFinding = (fragment: Fragment): Finding => {
  const anchors = provisionsHit(fragment);
  const quoted = fragment.sub_results.find(({ url }) => url.endsWith(OFFICIAL));
  const excerpt = (anchors.length > 0 ? quoted?.excerpt : undefined) ?? fragment.excerpt;
  // Pagefind closes headings and list items with a full stop of its own, which may lead the excerpt.
  return { url: fragment.url, title: fragment.meta.title ?? '', excerpt: excerpt.replace(/^\.\s*/, ''), anchors };
};

/**
 * The provisions that hold the words. A query is cut into words that may also stand apart (息 in 信息), so a provision
 * counts only if as many of them follow one another there as anywhere on the page.
 */
const provisionsHit = ({ anchors, locations }: Fragment): readonly string[] => {
  // A figure inside a sentence has an anchor too, but it is the sentence that is found.
  const inOrder = anchors.filter(({ element }) => element !== 'a').sort((one, other) => one.location - other.location);
  const longest = new Map<string, number>();
  let run = 0;
  for (const [index, place] of locations.entries()) {
    run = locations[index - 1] === place - 1 ? run + 1 : 1;
    const before = inOrder.filter(({ location }) => location <= place);
    const id = before[before.length - 1]?.id ?? '';
    longest.set(id, Math.max(run, longest.get(id) ?? 0));
  }
  const best = Math.max(...longest.values());
  return [...longest]
    .filter(([id, length]) => length === best && PROVISION.test(id))
    .map(([id]) => id)
    .slice(0, MOST_ANCHORS);
};
