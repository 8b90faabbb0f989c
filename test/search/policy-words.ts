import { readFileSync } from 'node:fs';
import { readGlossary } from '../../src/search/index/words.ts';

/** Common words of policy and business, of which most stand in no text of this site, and the terms of the glossary. */
export const policyWords: readonly string[] = [
  ...readFileSync('test/search/policy-words.txt', 'utf8').trim().split(/\s+/),
  ...readGlossary().flatMap(({ words }) => words.map((word) => word.replace(/[“”]/g, ''))),
];

/** Whether a text has a word within a line, quotation marks and blanks aside; written apart from the search on purpose. */
export const hasWord = (text: string, word: string): boolean =>
  text.split('\n').some((line) =>
    line
      .replace(/[“”《》\s]/g, '')
      .toLowerCase()
      .includes(word.toLowerCase()),
  );
