import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './test/e2e/chromium.ts';

const PORT = 4321;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  timeout: 20_000,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${String(PORT)}`,
    locale: 'zh-CN',
    launchOptions: {
      executablePath: await findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  // The built site, as a visitor gets it; `npm run build` comes first.
  webServer: {
    command: `npm run serve -- --port ${String(PORT)}`,
    url: `http://localhost:${String(PORT)}/`,
    reuseExistingServer: false,
  },
});
