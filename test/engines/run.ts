// Walks through the built site in the engines of other makers, as far as they are installed: `npm run test:engines`, after
// `npm run build`. Prints a table, and exits 1 if a walk has failed. ENGINE=… or WALK=… takes those of that name alone, WALKS=phone
// the narrow window.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORT } from '../e2e/ports.ts';
import { Site } from '../e2e/site.ts';
import { findOldestChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';
import type { Engine } from './tab.ts';
import { SIZES, Visit, type Walk } from './visit.ts';
import { forms } from './walks/forms.ts';
import { header, home } from './walks/home.ts';
import { offline, troubles } from './walks/offline.ts';
import { plan } from './walks/plan.ts';
import { print } from './walks/print.ts';
import { search } from './walks/search.ts';
import { findWebKit } from './webkit.ts';

interface Row {
  readonly walk: string;
  readonly checks: number;
  readonly seconds: number;
  readonly failure: string | undefined;
  readonly notes: readonly string[];
}

const has = (command: string): boolean => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const isAsked = (name: string, asked: string | undefined): boolean => asked === undefined || name.includes(asked);
const walks = [home, header, forms, plan, search, print, offline, troubles].filter(
  (walk) => isAsked(walk.name, process.env.WALK) && (walk !== print || has('pdftotext')),
);

const walkOnce = async (engine: Engine, walk: Walk, size: keyof typeof SIZES, site: Site): Promise<Row> => {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const start = performance.now();
  const tab = await engine.start(downloads);
  const visit = new Visit(engine, tab, site, size, downloads);
  let failure: string | undefined;
  try {
    const [width, height] = SIZES[size];
    await tab.resize(width, height);
    await walk.run(visit);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  } finally {
    await tab.close();
    rmSync(downloads, { recursive: true, force: true });
  }
  const name = `${walk.name}${walk.sizes.length > 1 ? `, ${String(SIZES[size][0])} px` : ''}`;
  const seconds = (performance.now() - start) / 1000;
  return { walk: name, checks: visit.checks, seconds, failure, notes: visit.notes };
};

/** A machine that does other things besides may be late: on CI a walk has three tries, and is then listed as flaky. */
const TRIES = process.env.CI === undefined ? 1 : 3;

const walkUntilPassed = async (...walk: Parameters<typeof walkOnce>): Promise<Row> => {
  const flaky: string[] = [];
  for (;;) {
    const row = await walkOnce(...walk);
    if (row.failure === undefined || flaky.length + 1 >= TRIES) return { ...row, notes: [...flaky, ...row.notes] };
    flaky.push(`flaky: ${row.failure}`);
  }
};

/** All walks in one engine, on a server of its own. */
const walkThrough = async (engine: Engine, port: number): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const walk of walks)
    for (const size of walk.sizes.filter((each) => process.env.WALKS !== 'phone' || each === 'phone')) {
      const site = new Site(port);
      await site.start();
      try {
        rows.push(await walkUntilPassed(engine, walk, size, site));
      } finally {
        await site.stop();
        rmSync(site.folder, { recursive: true });
      }
    }
  return rows;
};

const report = ({ name, version }: Engine, rows: readonly Row[]): void => {
  console.log(`\n${name} (${version})`);
  for (const { walk, checks, seconds, failure, notes } of rows) {
    const count = String(checks).padStart(5);
    console.log(
      `  ${failure === undefined ? 'ok    ' : 'FAILED'} ${count} looks ${seconds.toFixed(0).padStart(4)} s  ${walk}`,
    );
    for (const note of notes) console.log(`           ${note}`);
    if (failure !== undefined) console.log(`           ${failure.replace(/\n/g, '\n           ')}`);
  }
};

const LACKING = {
  Firefox: 'Firefox is not installed (on Debian: firefox-esr)',
  WebKit: 'WebKit is not installed (on Debian: webkit2gtk-driver gjs gir1.2-webkit2-4.1 xvfb)',
};
/** The oldest Chromium takes as long again as the others do beside each other: it comes with all of what is old. */
const withOldest = process.env.ENGINES === undefined || process.env.ENGINES === 'all';
const found = {
  Firefox: findFirefox(),
  WebKit: await findWebKit(),
  'old Chromium': withOldest ? await findOldestChromium() : undefined,
};
const engines = Object.values(found)
  .filter((each) => each !== undefined)
  .filter(({ name }) => isAsked(name, process.env.ENGINE));
const results = await Promise.all(
  engines.map(async (engine, index) => ({ engine, rows: await walkThrough(engine, PORT + 20 + index) })),
);
for (const { engine, rows } of results) report(engine, rows);
for (const [name, words] of Object.entries(LACKING))
  if (found[name as keyof typeof LACKING] === undefined) console.log(`left out: ${words}`);
if (!has('pdftotext')) console.log('left out: printing, whose PDF nothing reads here (on Debian: poppler-utils)');
const all = results.flatMap(({ rows }) => rows);
const failed = all.filter(({ failure }) => failure !== undefined).length;
console.log(`\n${String(all.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
