import { fold } from './corpus.ts';
import type { IndexWords } from './shape.ts';

/** Longer, and it is no question that the site answers. */
const LONGEST = 60;

/** Reads a question that is typed by its sound, `zenme shenqing`, if it is made of words that questions have, to its last letter. */
export const soundReader = ({ asking, terms }: IndexWords): ((query: string) => readonly string[]) => {
  const sounds = [...asking, ...terms.map(([term, syllables]) => [term, syllables.replaceAll(' ', '')] as const)];
  return (query) => {
    const letters = fold(query).text;
    if (letters.length > LONGEST || !/^[a-z]+$/.test(letters)) return [];
    /** What the first letters say, by how many they are; of two ways the one with fewer words. */
    const read: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= letters.length; end += 1) {
      for (const [word, sound] of sounds) {
        const before = letters.endsWith(sound, end) ? read[end - sound.length] : undefined;
        if (before && before.length + 1 < (read[end]?.length ?? Number.POSITIVE_INFINITY))
          read[end] = [...before, word];
      }
    }
    const whole = read[letters.length];
    return whole && whole.length > 0 ? [whole.join('')] : [];
  };
};
