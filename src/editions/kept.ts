import { globSync, readFileSync } from 'node:fs';
import type { Edition } from './edition.ts';

/** The frozen editions, the newest first; read when the site is built. Throws on a file of another form. */
export const keptEditions = (): readonly Edition[] =>
  globSync('editions/*.json')
    .map((file) => {
      const edition = JSON.parse(readFileSync(file, 'utf8')) as Edition | { readonly form: unknown };
      if (edition.form !== 1)
        throw new Error(`${file} is of the form ${String(edition.form)}, which nothing here reads`);
      return edition as Edition;
    })
    .sort((one, other) => other.frozenOn.localeCompare(one.frozenOn));
