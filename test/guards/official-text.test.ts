import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parts, policy, type Part } from '../../src/rules/index.ts';
import { read, readBytes } from './support.ts';

const FILE = 'public/official-text.txt';
const SHA_256 = 'e19c29f0e00db3c2c19a4a8abefdaf499d06eb23c0374894fa397078a8269681';
const file = read(FILE);

/** Places each character of a text in the parts, in order; what is wrong where they part, and the remedy. */
const place = (text: string): { readonly placed: number; readonly problem: string } => {
  let placed = 0;
  for (const part of parts()) {
    if (!text.startsWith(part.text, placed)) return { placed, problem: difference(part, text, placed) };
    placed += part.text.length;
  }
  const left = text.length - placed;
  return { placed, problem: left > 0 ? `end: ${String(left)} characters of ${FILE} belong to no part` : '' };
};

const difference = ({ id, text: words }: Part, text: string, start: number): string => {
  let at = 0;
  while (words[at] === text[start + at]) at += 1;
  const [here, there] = [words.slice(at, at + 12), text.slice(start + at, start + at + 12)].map((piece) =>
    JSON.stringify(piece),
  );
  return `${id}: the rules go on with ${String(here)} where ${FILE} has ${String(there)}; copy the sentence from the file, or, where the office has changed the text, change the file and its SHA-256 too`;
};

test('官方文本文件的 SHA-256 与登记的一致', () => {
  const remedy = `${FILE} has changed; restore it, or take over the new text sentence by sentence and pin its hash`;
  expect(createHash('sha256').update(readBytes(FILE)).digest('hex'), remedy).toBe(SHA_256);
  expect(policy.sha256, 'the hash shown on the pages is not that of the file').toBe(SHA_256);
});

test('官方文本的每个字都有归属，并且逐字相同', () => {
  const { placed, problem } = place(file);
  expect(problem).toBe('');
  expect(placed).toBe(3293);
  console.log(`official text: ${String(placed)} of ${String(file.length)} characters placed`);
});

test('各类文字的字数', () => {
  const counts = new Map<string, number>();
  for (const { kind, text } of parts()) counts.set(kind, (counts.get(kind) ?? 0) + text.length);
  expect([...counts.values()].reduce((sum, each) => sum + each, 0)).toBe(3293);
  expect(counts.get('artefact')).toBe('[bookmark: _GoBack]'.length + 1);
});

test('错、漏、多一个字的，指明所在条文', () => {
  let start = 0;
  for (const { id, text } of parts()) {
    if (text.length > 20) {
      const at = start + 11;
      const missing = file.slice(0, at) + file.slice(at + 1);
      const added = `${file.slice(0, at)}某${file.slice(at)}`;
      const changed = `${file.slice(0, at)}某${file.slice(at + 1)}`;
      for (const wrong of [missing, added, changed]) expect(place(wrong).problem).toMatch(new RegExp(`^${id}: `));
    }
    start += text.length;
  }
});
