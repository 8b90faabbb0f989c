import { annex, measureOf, measures, type Provision } from '../rules/index.ts';
import { measurePage, provisionPage } from '../strings/index.ts';

/** A numbered item of the text whose sentences can be cited together: a measure, or the annex. */
export interface Item {
  /** `11`, or `annex`. */
  readonly id: string;
  /** 第11条, or 附则. */
  readonly name: string;
  /** What its heading says; empty for the annex, whose name says it. */
  readonly title: string;
  /** The slug of the measure; undefined for the annex. */
  readonly slug: string | undefined;
  readonly provisions: readonly Provision[];
}

/** The 13 measures and the annex, in the order of the text. */
export const items: readonly Item[] = [
  ...measures.map(({ number, title, slug, provisions }) => ({
    id: String(number),
    name: measurePage.numbered(number),
    title,
    slug,
    provisions,
  })),
  { id: 'annex', name: provisionPage.annex, title: '', slug: undefined, provisions: annex },
];

/** The item of a sentence. Throws where it is of none. */
export const itemOf = (provision: string): Item => {
  const id = String(measureOf(provision)?.number ?? 'annex');
  const item = items.find((each) => each.id === id);
  if (!item?.provisions.some((each) => each.id === provision)) throw new Error(`There is no provision ${provision}`);
  return item;
};

/** Several sentences of an item in a row, but not all of them, by their places from 1. */
export interface Range {
  /** `11.1-11.2`, which is its anchor on the page of the item. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Every range that can be cited, besides single sentences and the whole. */
export const rangesOf = ({ provisions }: Item): readonly Range[] =>
  provisions.flatMap((first, start) =>
    provisions.flatMap((last, end) =>
      end > start && end - start + 1 < provisions.length
        ? [{ id: `${first.id}-${last.id}`, from: start + 1, to: end + 1 }]
        : [],
    ),
  );
