import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the tests: CHROMIUM_PATH, else an installed one, else the one that comes as an npm package. */
export const findChromium = async (): Promise<string> => {
  const found = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (found !== undefined) return found;
  // Lets the package unpack the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};
