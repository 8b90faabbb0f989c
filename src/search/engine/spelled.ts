import type { IndexWords } from './shape.ts';
import { fold } from './fold.ts';

/** A word, and the syllables of its characters. */
type Spelling = readonly [word: string, syllables: readonly string[]];

/**
 * Finds words by their pinyin: terms by the first letters of their syllables (`xsg` → 小升规), and terms and what people say
 * by whole syllables, which may be part of a word (`zujin` → 租金, of 租金补贴).
 */
export const wordsSpelled = ({ synonyms, terms, pinyin }: IndexWords): ((query: string) => readonly string[]) => {
  const ofTerms = terms.map(([term, syllables]): Spelling => [term, syllables.split(' ')]);
  const said = synonyms.flatMap(({ say }) => say);
  const all = [...ofTerms, ...pinyin.map((syllables, at): Spelling => [said[at] ?? '', syllables.split(' ')])];
  return (query) => {
    const letters = fold(query).text;
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    const whole = [...new Set(all.flatMap((spelling) => wordsIn(spelling, letters)))];
    if (whole.length > 0) return whole;
    const initials = ofTerms.map(
      ([term, syllables]) => [term, syllables.map((each) => each.charAt(0)).join('')] as const,
    );
    const exact = initials.filter(([, each]) => each === letters);
    const found = exact.length > 0 ? exact : initials.filter(([, each]) => each.includes(letters));
    return found.map(([term]) => term);
  };
};

/** The stretch of a word whose syllables are these letters; none where they are only part of its syllables. */
const wordsIn = ([word, syllables]: Spelling, letters: string): readonly string[] => {
  for (let start = 0; start < syllables.length; start += 1) {
    let spelled = '';
    for (let end = start; end < syllables.length && spelled.length < letters.length; end += 1) {
      spelled += syllables[end] ?? '';
      if (spelled === letters && end > start) return [word.slice(start, end + 1)];
    }
  }
  return [];
};
