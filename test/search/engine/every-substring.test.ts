import { describe, expect, test } from 'vitest';
import { parts } from '../../../src/rules/index.ts';
import { read } from '../../guards/support.ts';
import { index, search } from './support.ts';

/** The official text as received, without the residue of a word processor; of each character its part, by the rules. */
const owners = parts()
  .filter(({ kind }) => kind !== 'artefact')
  .flatMap(({ id, text }) => Array.from(text, (character) => ({ id, character })));
const text = owners.map(({ character }) => character).join('');
const idOf = new Map(index.parts.map((_, part) => [part, idsInOrder()[part]]));

function idsInOrder(): readonly string[] {
  const ids = owners.filter(({ character }) => /\S/.test(character)).map(({ id }) => id);
  return ids.filter((id, at) => id !== ids[at - 1]);
}

/** The parts that a stretch of the text touches with a character that counts. */
const touched = (start: number, length: number, counts: RegExp): readonly string[] => [
  ...new Set(
    owners
      .slice(start, start + length)
      .filter(({ character }) => counts.test(character))
      .map(({ id }) => id),
  ),
];

const foundBy = (query: string): ReadonlySet<string | undefined> =>
  new Set(search(query).groups.flatMap(({ rows }) => rows.map(({ part }) => idOf.get(part))));

/** Every stretch of one length: how many there are, and those whose part is not found. */
const missed = (length: number, typed: (words: string) => string = (words) => words, counts = /\S/) => {
  const answers = new Map<string, ReadonlySet<string | undefined>>();
  const wrong: string[] = [];
  for (let start = 0; start + length <= text.length; start += 1) {
    const query = typed(text.slice(start, start + length));
    if (query.trim() === '') continue;
    const found = answers.get(query) ?? foundBy(query);
    answers.set(query, found);
    if (touched(start, length, counts).some((id) => !found.has(id))) wrong.push(query);
  }
  return { count: answers.size, wrong };
};

test('文件的每个字都在索引里', () => {
  const file = read('public/official-text.txt').replace('[bookmark: _GoBack]', '').replaceAll(/\s/g, '');
  expect(text.replaceAll(/\s/g, '')).toBe(file);
  expect(
    index.parts
      .map(([, , words]) => words)
      .join('')
      .replaceAll(/\s/g, ''),
  ).toBe(file);
});

describe('任意一段原文都能找到它所在的条文', () => {
  for (const length of [1, 2, 3, 4, 5, 6, 7, 8, 20])
    test(`${String(length)}个字的`, () => {
      const { count, wrong } = missed(length);
      expect(wrong).toEqual([]);
      console.log(`substrings of ${String(length)}: all of ${String(count)} find their provision`);
    });

  test('去掉标点、改成全角的也一样', () => {
    const fullWidth = (words: string) =>
      words.replaceAll(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    expect(missed(6, fullWidth).wrong).toEqual([]);
    // Fewer characters without their marks are taken for a word, which does not run over a pause.
    const bare = (words: string) => words.replaceAll(/[\p{P}\p{S}\s]/gu, '').replace(/^.{1,4}$/u, '');
    expect(missed(8, bare, /[^\p{P}\p{S}\s]/u).wrong).toEqual([]);
  });
});
