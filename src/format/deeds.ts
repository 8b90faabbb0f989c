import { findBenefit, type Benefit } from '../rules/index.ts';
import { beforeCeiling, deedWords, type DeedWords, type Pictogram } from '../strings/index.ts';

/** What a firm does, and what the text pays for it, in as few words as fit on a tile. */
export interface Deed {
  readonly benefit: Benefit;
  readonly icon: Pictogram;
  readonly name: string;
  /** In phrases, each with the amount that ends it apart: a line breaks between phrases, or else before an amount. */
  readonly pays: readonly (readonly string[])[];
  /** Among the few that come first. */
  readonly isCommon: boolean;
}

export interface DeedGroup {
  readonly name: string;
  readonly deeds: readonly Deed[];
}

const deedOf = ({ benefit: id, icon, name, pays, isCommon = false }: DeedWords): Deed => {
  const benefit = findBenefit(id);
  if (!benefit) throw new Error(`src/strings/deeds.ts: there is no benefit ${id}`);
  const figure = (key: string): string => {
    const words = benefit.figures[key]?.words;
    if (words === undefined) throw new Error(`src/strings/deeds.ts: ${id} has no figure ${key}`);
    return words;
  };
  return { benefit, icon, name, pays: phrasesOf(pays(figure)), isCommon };
};

// Without looking behind, which browsers that are still in use do not know.
const phrasesOf = (pays: string): Deed['pays'] =>
  (pays.match(/[^，]+，?/gu) ?? []).map((phrase) => phrase.split(beforeCeiling));

/** All benefits as things that firms do, in the groups in which they think of them. */
export const deedGroups: readonly DeedGroup[] = deedWords.map(({ name, deeds }) => ({
  name,
  deeds: deeds.map(deedOf),
}));
