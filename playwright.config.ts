import { defineConfig, devices, type Project } from '@playwright/test';
import { findTestChromium } from './test/e2e/chromium.ts';
import { PORT, PORT_BELOW } from './test/e2e/ports.ts';
import { OLD_CHROMIUMS, unpackOldChromium } from './test/old-engines/chromium.ts';

// Where the machine names no language, the browser would spell the Chinese names of downloads in ASCII.
const env = { ...process.env, LANG: 'C.UTF-8' };
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** What goes on in a form, a plan, a search and without a network: with ENGINES=all it is tried in old browsers too. */
const INTERACTIVE =
  /(entry|results|thirteen-measures|plan[a-z-]*|search|search-dialog|offline|late-styles|figures|share)\.e2e\.ts$/;

/** One long test, which goes through a table. */
const LATE_FILES = 'faults/late-files.e2e.ts';

/** On the site of a second edition, after `npm run build:rehearsal`. */
const REHEARSED = process.env.REHEARSAL === 'all' ? [] : ['e2e/changes.e2e.ts'];

/** In a Chromium that readers still have: what numbers go through, or with ENGINES=all whatever is interactive. */
const inOldChromium = (name: string): Project => {
  const { executablePath, libraries } = unpackOldChromium(name);
  return {
    name,
    ...(process.env.ENGINES === 'all' ? { testMatch: INTERACTIVE } : { grep: /@old-engines/ }),
    use: {
      // Scrolling smoothly, they move what is to be clicked.
      contextOptions: { reducedMotion: 'reduce' },
      launchOptions: { executablePath, args: [...args, '--no-zygote'], env: { ...env, LD_LIBRARY_PATH: libraries } },
    },
  };
};

if (OLD_CHROMIUMS.length === 0 && process.env.TEST_WORKER_INDEX === undefined) {
  console.log('left out: the tests in old Chromium, which comes from npm for Linux x64 only');
}

export default defineConfig({
  testDir: 'test',
  testMatch: '{e2e,faults}/*.e2e.ts',
  fullyParallel: true,
  timeout: 30_000,
  forbidOnly: process.env.CI !== undefined,
  // On a machine that does other things besides, a browser may be late once; a test that needed its second try is listed as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  // More than the cores that CI has: a test waits for a third of its time.
  workers: 3,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${String(PORT)}`,
    locale: 'zh-CN',
    // Requests go to the server, where a test can hold them up; the tests of the worker allow it.
    serviceWorkers: 'block',
    launchOptions: {
      env,
      executablePath: await findTestChromium(),
      args,
    },
  },
  projects: [
    // The longest first, so that the last is not waited for alone.
    { name: 'late files', testMatch: LATE_FILES },
    { name: 'chromium', testIgnore: [LATE_FILES, ...REHEARSED].map((file) => `**/${file}`) },
    ...OLD_CHROMIUMS.map(inOldChromium),
  ],
  // The built site, as a visitor gets it; `npm run build` comes first.
  webServer: [
    {
      command: `npm run serve -- --port ${String(PORT)}`,
      url: `http://localhost:${String(PORT)}/`,
      reuseExistingServer: false,
    },
    {
      // The same site below a sub-path, on a server that has nothing above it, and told its address. With BELOW=built it is there.
      command: `${process.env.BELOW === 'built' ? '' : 'npm run build:below && '}npm run serve -- dist-below/policy --port ${String(PORT_BELOW)}`,
      env: { BASE: '/policy/' },
      url: `http://localhost:${String(PORT_BELOW)}/policy/`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
