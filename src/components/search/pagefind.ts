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
  loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  return loading;
};

/** Searches the built pages. Full-width characters count as their usual forms. Rejects where Pagefind cannot run. */
export const find = async (query: string): Promise<readonly Finding[]> => {
  const pagefind = await load();
  const { results } = await pagefind.search(query.normalize('NFKC').trim());
  const fragments = await Promise.all(results.map(({ data }) => data()));
  return fragments.map((fragment) => ({
    url: fragment.url,
    title: fragment.meta.title ?? '',
    excerpt: fragment.excerpt,
    anchors: provisionsHit(fragment),
  }));
};

/** The provisions in which the words stand: for each place, the anchor before it, if that is a provision's. */
const provisionsHit = ({ anchors, locations }: Fragment): readonly string[] => {
  const inOrder = [...anchors].sort((one, other) => one.location - other.location);
  const hit = locations.map((place) => inOrder.filter(({ location }) => location <= place).at(-1)?.id ?? '');
  return [...new Set(hit.filter((id) => PROVISION.test(id)))].slice(0, MOST_ANCHORS);
};
