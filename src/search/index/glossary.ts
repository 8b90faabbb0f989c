import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const FOLDER = 'src/content/glossary';
/** What the search needs of a term; src/content.config.ts checks the whole. */
const entry = z.object({ term: z.string(), words: z.array(z.string()), meaning: z.string() });

export interface GlossaryTerm extends z.infer<typeof entry> {
  /** Its anchor on the page of the glossary. */
  readonly id: string;
}

/** The terms of the glossary, read when the site is built, in the order of their files. */
export const readGlossary = (): readonly GlossaryTerm[] =>
  globSync(`${FOLDER}/*.yaml`)
    .sort()
    .map((file) => ({ id: basename(file, '.yaml'), ...entry.parse(parse(readFileSync(file, 'utf8'))) }));
