// Makes an edition of the document as it stands now: `npm run edition -- 2025-draft` (docs/editions.md). Writes editions/<id>.json,
// which is kept in the repository, and the whole site as it will lie below editions/<id>/ into dist-editions/, which is published.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { editionNow } from '../src/editions/edition.ts';
import { dayOf } from '../src/format/day.ts';
import { goldenCases } from './golden-cases.ts';

const freeze = (id: string): void => {
  const file = `editions/${id}.json`;
  if (!/^\d{4}[\w-]*$/.test(id))
    throw new Error(`${id} is no name of an edition: begin with a year, such as 2025-draft`);
  if (existsSync(file)) throw new Error(`${file} is there already: what is frozen does not change`);
  const below = `editions/${id}`;
  // Before the file is there: an edition has nothing to compare itself with but those before it.
  const env = { ...process.env, BASE: `/${below}/` };
  execFileSync('astro', ['build', '--outDir', `dist-editions/${below}`], { stdio: 'inherit', env });
  mkdirSync('editions', { recursive: true });
  writeFileSync(file, `${JSON.stringify(editionNow(id, dayOf(new Date()), goldenCases()), null, 1)}\n`);
};

const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0) {
  console.error('npm run edition -- ID');
  process.exitCode = 2;
} else freeze(id);
