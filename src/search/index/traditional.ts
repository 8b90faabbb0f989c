import { Converter } from 'opencc-js/t2cn';

/** The ideographs that people type: the block that Unicode calls CJK Unified Ideographs. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/**
 * The traditional characters and variants of the characters of a text, each before its simplified one: `補补貼贴`. A character
 * that the text itself has stays as it is: 著 is 着 only where no 著 is meant.
 */
export const traditionalFor = (text: string): string => {
  const needed = new Set(text);
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (let code = FIRST; code <= LAST; code += 1) {
    const typed = String.fromCharCode(code);
    if (needed.has(typed)) continue;
    const simplified = simplify(typed);
    if (needed.has(simplified)) pairs.push(typed + simplified);
  }
  return pairs.join('');
};
