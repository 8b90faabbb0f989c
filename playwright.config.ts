import { defineConfig, devices } from '@playwright/test';
import { findTestChromium } from './test/e2e/chromium.ts';
import { PORT, PORT_BELOW } from './test/e2e/ports.ts';

export default defineConfig({
  testDir: 'test',
  testMatch: '{e2e,faults}/*.e2e.ts',
  fullyParallel: true,
  timeout: 30_000,
  forbidOnly: process.env.CI !== undefined,
  // On a machine that does other things besides, a browser may be late once; a test that needed its second try is listed as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  workers: 2,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${String(PORT)}`,
    locale: 'zh-CN',
    // Requests go to the server, where a test can hold them up; offline.e2e.ts allows the worker.
    serviceWorkers: 'block',
    launchOptions: {
      // Where the machine names none, the browser would spell the Chinese names of downloads in ASCII.
      env: { ...process.env, LANG: 'C.UTF-8' },
      executablePath: await findTestChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  // The built site, as a visitor gets it; `npm run build` comes first.
  webServer: [
    {
      command: `npm run serve -- --ignore-lock --port ${String(PORT)}`,
      url: `http://localhost:${String(PORT)}/`,
      reuseExistingServer: false,
    },
    {
      // The same site below a sub-path, on a server that has nothing above it, and told its address.
      command: `npm run build:below && npx sirv dist-below --quiet --port ${String(PORT_BELOW)}`,
      env: { SITE: 'https://policy.test' },
      url: `http://localhost:${String(PORT_BELOW)}/policy/`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
