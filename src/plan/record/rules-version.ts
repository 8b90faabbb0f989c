import { createHash } from 'node:crypto';
import { policy } from '../../rules/index.ts';

/** What a sheet was made with: a version of the rules, and the text that they say. */
export interface Edition {
  /** The first 12 digits of the SHA-256 over the rule files. */
  readonly rules: string;
  /** SHA-256 of the official text. */
  readonly text: string;
}

/** Every file of the rules, by its path. The pages take this in when the site is built; no browser loads it. */
const files = import.meta.glob<string>('../../rules/**/*.ts', { query: '?raw', import: 'default', eager: true });

/** The same rules have the same version on every machine, whatever its ends of lines. */
export const versionOf = (contents: Readonly<Record<string, string>>): string => {
  const hash = createHash('sha256');
  for (const path of Object.keys(contents).sort())
    hash.update(`${path}\n${(contents[path] ?? '').replace(/\r\n/g, '\n')}\n`);
  return hash.digest('hex').slice(0, 12);
};

export const edition: Edition = { rules: versionOf(files), text: policy.sha256 };
