import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect } from 'vitest';
import { annex, closing, measures, opening, policy } from '../../src/rules/index.ts';

const root = join(import.meta.dirname, '../..');

/** A file of the repository, by its path with forward slashes: `src/rules/index.ts`. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const readBytes = (path: string): Buffer => readFileSync(join(root, path));

/** The paths of the files under a folder that end so; none where there is no such folder. */
export const filesUnder = (folder: string, ...endings: readonly string[]): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
        .filter((path) => endings.some((ending) => path.endsWith(ending)))
        .sort()
    : [];

/** Fails with the problems themselves, each with its address and its remedy. */
export const expectNone = (problems: readonly string[]): void => {
  expect(problems, `\n${problems.join('\n')}\n`).toEqual([]);
};

export const count = (text: string, words: string): number => text.split(words).length - 1;

/** Every addressable part of the text in its order: title, passages, sentences, annex. */
const partsOfText: readonly { readonly id: string; readonly text: string }[] = [
  { id: 'title', text: policy.title },
  ...opening,
  ...measures.flatMap(({ provisions }) => provisions),
  ...annex,
  ...closing,
];

const textById = new Map(partsOfText.map(({ id, text }) => [id, text]));

/** The words of a part of the text; undefined where no part has the id. */
export const textOf = (id: string): string | undefined => textById.get(id);
