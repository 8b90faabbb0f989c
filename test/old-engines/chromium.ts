import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const UNPACKED = join(import.meta.dirname, '../../node_modules/.cache/old-chromium');

/**
 * Windows 7 and 8 stay at 109, the first with a service worker that works here; 122 is among the kernels of WeChat and of
 * the browsers made in China.
 */
export const OLD_CHROMIUMS =
  process.platform === 'linux' && process.arch === 'x64' ? ['chromium-109', 'chromium-122'] : [];

/** The oldest that the site works in; no driver of the browser tests speaks to it. */
export const OLDEST_CHROMIUM = OLD_CHROMIUMS.length > 0 ? 'chromium-86' : undefined;

/**
 * Unpacks an old headless shell beside the libraries that it brings along, once, and says how to start it. The packages
 * have a function for that, which would put every version into the same file.
 */
export const unpackOldChromium = (name: string) => {
  const folder = join(UNPACKED, name);
  if (!existsSync(folder)) unpackInto(folder, join(dirname(findPackageJSON(name, import.meta.url) ?? ''), 'bin'));
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'lib') };
};

const unpackInto = (folder: string, packed: string): void => {
  mkdirSync(UNPACKED, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  for (const file of readdirSync(packed)) {
    const content = brotliDecompressSync(readFileSync(join(packed, file)));
    if (file.endsWith('.tar.br')) execFileSync('tar', ['-x', '-C', unfinished], { input: content });
    else writeFileSync(join(unfinished, 'chromium'), content, { mode: 0o755 });
  }
  renameSync(unfinished, folder);
};
