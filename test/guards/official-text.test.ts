import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { artefacts, policy, wholeText } from '../../src/rules/index.ts';
import { count, partsOfText, read, readBytes } from './support.ts';

const FILE = 'public/official-text.txt';
const SHA_256 = 'e19c29f0e00db3c2c19a4a8abefdaf499d06eb23c0374894fa397078a8269681';

const received = artefacts.reduce((text, artefact) => text.replace(artefact, ''), read(FILE)).trim();

/** The last part of the text that starts at or before a position, looked for in order. */
const partAt = (whole: string, position: number): string => {
  let from = 0;
  let found = 'title';
  for (const { id, text } of partsOfText) {
    const start = whole.indexOf(text, from);
    if (start < 0 || start > position) break;
    [found, from] = [id, start + text.length];
  }
  return found;
};

/** Where two texts part, and the remedy; empty where they are the same. */
const firstDifference = (rules: string, file: string): string => {
  if (rules === file) return '';
  let at = 0;
  while (rules[at] === file[at]) at += 1;
  const [here, there] = [rules.slice(at, at + 12), file.slice(at, at + 12)].map((text) => JSON.stringify(text));
  return `${partAt(rules, at)}: the rules go on with ${String(here)} where ${FILE} has ${String(there)}; copy the sentence from the file, or, where the office has changed the text, change the file and its SHA-256 too`;
};

test('官方文本文件的 SHA-256 与登记的一致', () => {
  const remedy = `${FILE} has changed; restore it, or take over the new text sentence by sentence and pin its hash`;
  expect(createHash('sha256').update(readBytes(FILE)).digest('hex'), remedy).toBe(SHA_256);
  expect(policy.sha256, 'the hash shown on the pages is not that of the file').toBe(SHA_256);
});

test('由各条文拼成的全文与官方文本逐字相同', () => {
  expect(firstDifference(wholeText(), received)).toBe('');
});

test('列出的排版残留都在文件中，并且各只有一处', () => {
  for (const artefact of artefacts) expect(count(read(FILE), artefact), artefact).toBe(1);
});

test('错、漏、多一个字的，指明所在条文', () => {
  const whole = wholeText();
  for (const { id, text } of partsOfText.filter((part) => part.text.length > 20)) {
    const at = whole.indexOf(text) + 11;
    const missing = whole.slice(0, at) + whole.slice(at + 1);
    const added = `${whole.slice(0, at)}某${whole.slice(at)}`;
    const changed = `${whole.slice(0, at)}某${whole.slice(at + 1)}`;
    for (const file of [missing, added, changed]) expect(firstDifference(whole, file)).toMatch(new RegExp(`^${id}: `));
  }
});
