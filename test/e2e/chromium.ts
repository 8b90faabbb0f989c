import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const named = process.env.CHROMIUM_PATH;
const installed = INSTALLED.find((path) => existsSync(path));

/** Chromium's headless shell, out of an npm package: the same on every machine, if it is a Linux x64. */
const unpack = async (): Promise<string> => {
  // Lets the package unpack the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/**
 * The browser for the tests: CHROMIUM_PATH, else the shell, else an installed one. The shell draws as a whole browser does, in
 * half the time.
 */
export const findTestChromium = async (): Promise<string> => {
  const hasShell = process.platform === 'linux' && process.arch === 'x64';
  return named ?? (hasShell || installed === undefined ? unpack() : installed);
};

/** The browser for the benchmarks, as readers have it: CHROMIUM_PATH, else an installed one, else the shell. */
export const findWholeChromium = async (): Promise<string> => named ?? installed ?? unpack();
