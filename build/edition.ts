// Makes an edition of the document as it stands now: `npm run edition -- 2025-draft` (docs/editions.md). Writes editions/<id>.json and
// editions/<id>.rules.js, which are kept in the repository, and the whole site as it will lie below editions/<id>/ into dist-editions/,
// which is published.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { editionNow } from '../src/editions/edition.ts';
import { dayOf } from '../src/format/day.ts';
import { TARGET } from './vite-plugins.ts';
import { goldenCases } from './golden-cases.ts';
import { addressOf } from './ids.ts';

/** Where the site lies to which the edition will belong. */
const ABOVE = process.env.BASE ?? '/';

/** Writes the rules as one module, with which later editions work out a reader's plan as this one does. */
const writeRules = async (id: string): Promise<void> => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: TARGET,
      // To be read in the repository; the site that takes it in makes it small.
      minify: false,
      outDir: 'editions',
      emptyOutDir: false,
      lib: { entry: 'src/editions/plan-under.ts', formats: ['es'], fileName: () => `${id}.rules.js` },
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
    },
  });
};

const freeze = async (id: string): Promise<void> => {
  const file = `editions/${id}.json`;
  if (!/^\d{4}[\w-]*$/.test(id))
    throw new Error(`${id} is no name of an edition: begin with a year, such as 2025-draft`);
  if (existsSync(file)) throw new Error(`${file} is there already: what is frozen does not change`);
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (changed !== '')
    throw new Error(`commit or put aside what has changed first, so that a tag says what was frozen:\n${changed}`);
  const site = `dist-editions/editions/${id}`;
  // Before the files are there: an edition has nothing to compare itself with but those before it.
  const env = { ...process.env, BASE: `${ABOVE.replace(/\/*$/, '/')}editions/${id}/` };
  execFileSync('astro', ['build', '--outDir', site], { stdio: 'inherit', env });
  mkdirSync('editions', { recursive: true });
  await writeRules(id);
  const pages = globSync('**/*.html', { cwd: site }).map(addressOf).sort();
  const edition = editionNow({ id, frozenOn: dayOf(new Date()), pages, golden: goldenCases() });
  writeFileSync(file, `${JSON.stringify(edition, null, 1)}\n`);
};

const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0) {
  console.error('npm run edition -- ID');
  process.exitCode = 2;
} else await freeze(id);
