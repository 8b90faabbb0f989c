import { findBenefit, type Benefit } from '../rules/index.ts';
import { deedWords, type DeedWords, type Pictogram } from '../strings/index.ts';

/** What a firm does, and what the text pays for it, in as few words as fit on a tile. */
export interface Deed {
  readonly benefit: Benefit;
  readonly icon: Pictogram;
  readonly name: string;
  readonly pays: string;
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
  return { benefit, icon, name, pays: pays(figure), isCommon };
};

/** All benefits as things that firms do, in the groups in which they think of them. */
export const deedGroups: readonly DeedGroup[] = deedWords.map(({ name, deeds }) => ({
  name,
  deeds: deeds.map(deedOf),
}));
