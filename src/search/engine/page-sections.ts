import { finder, excerptOf, type Range, type Piece } from './corpus.ts';

/** A page as Pagefind has it (https://pagefind.app/docs/api/). */
export interface Fragment {
  readonly url: string;
  /** The text, escaped, with a zero-width space between words, and a full stop after a heading or an item of a list. */
  readonly raw_content: string;
  readonly meta: { readonly title?: string };
  /** What has an id; `location` counts the words before it. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** A page that has the words beyond the official text, and its sections that do. */
export interface Page {
  readonly address: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly address: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** A page with those of its sections that have a phrase. */
export const pageWith = (fragment: Fragment, phrase: string): Page => ({
  address: fragment.url,
  title: fragment.meta.title ?? '',
  sections: sectionsWith(fragment, phrase),
});

const PAUSE = /[。，、；：！？]|\.(?!\d)/;
const LATIN = /[a-z]/i;

/** Where a text has a phrase: not over the end of a sentence, and not within a word of Latin letters. */
const rangesOf = (text: string, phrase: string): readonly Range[] =>
  (finder([text])(phrase).get(0) ?? []).filter(([start, end]) => {
    const isCut = (at: number): boolean => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
    return (PAUSE.test(phrase) || !PAUSE.test(text.slice(start, end))) && !isCut(start) && !isCut(end);
  });

/** The sections of a page that have a phrase, in their order. */
const sectionsWith = ({ url, meta, raw_content, anchors }: Fragment, phrase: string): readonly Section[] => {
  const words = unescape(raw_content).split('\u200B');
  const text = words.join('');
  /** Where each word starts in the text. */
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length;
  }
  const sections = new Map<string, Section>();
  for (const range of rangesOf(text, phrase)) {
    const before = anchors.filter(({ element, location }) => element !== 'a' && (starts[location] ?? 0) <= range[0]);
    const { id = '' } = before[before.length - 1] ?? {};
    if (sections.has(id)) continue;
    const heading = before.filter((anchor) => anchor.text !== '');
    sections.set(id, {
      address: id === '' ? url : `${url}#${id}`,
      title: heading[heading.length - 1]?.text ?? meta.title ?? '',
      excerpt: excerptOf(text, [range]),
    });
  }
  return [...sections.values()];
};

const unescape = (html: string): string => html.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
