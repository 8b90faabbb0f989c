// What of other people's work is in the published site, and on what terms: their notices go with it, as they ask, and a list for
// programs (CycloneDX), which names what is in the files and not what is installed to build them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The bundler's own list of the packages that it has put into the scripts; taken away again. */
const BUNDLED_FILE = 'bundled.json';
const NOTICES_FILE = 'licenses.txt';
const PARTS_FILE = 'sbom.cdx.json';

/** Whoever publishes the site may do so on these terms: what each asks for is that its notice goes along. */
const ALLOWED = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Apache-2.0', '0BSD']);

export interface Part {
  readonly name: string;
  readonly version: string;
  /** The licence by its SPDX identifier. */
  readonly identifier?: string;
  readonly text?: string | undefined;
}

/** Makes the bundler list what goes to the browser. */
export const bundledLicenses = (): Plugin => ({
  name: 'bundled-licenses',
  configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: BUNDLED_FILE } } } : undefined),
});

const PAGEFIND = new URL('../node_modules/pagefind/', import.meta.url);

/** The search of whole pages is no part of a bundle: its files are written beside them (build/pagefind.ts). */
const pagefind = (): Part => {
  const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', PAGEFIND), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  return {
    name,
    version,
    identifier: license,
    text: readFileSync(new URL('LICENSE/LICENSE', PAGEFIND), 'utf8').trim(),
  };
};

const BSD_2_CLAUSE = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer
   in the documentation and/or other materials provided with the distribution.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT
NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL
THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE
OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

/** Packages that name their licence without a copy of it, with the author whom they name. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = {
  nzh: `Copyright (c) cnwhy <w.why@163.com>\n\n${BSD_2_CLAUSE}`,
};

/** The notices as a text. Throws where a part has no notice, or terms that nobody has looked at. */
export const noticesOf = (own: string, parts: readonly Part[]): string => {
  for (const { name, identifier = 'none', text } of parts) {
    if (!ALLOWED.has(identifier)) throw new Error(`${name} ships under ${identifier}: see build/licenses.ts`);
    if (text === undefined || text === '') throw new Error(`${name} ships without the text of its licence`);
  }
  const notices = parts.map(
    ({ name, version, identifier = '', text = '' }) => `${name} ${version} (${identifier})\n\n${text}`,
  );
  return [own.trim(), ...notices].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
};

/** The same as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), without a time, so that the same parts give the same bytes. */
export const partsAsCycloneDx = (parts: readonly Part[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: parts.map(({ name, version, identifier = '' }) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    return { type: 'library', 'bom-ref': purl, name, version, licenses: [{ license: { id: identifier } }], purl };
  }),
});

/** Writes both into a finished site. Returns how many packages are in it. */
export const writeLicenses = (site: string): number => {
  const list = join(site, BUNDLED_FILE);
  const bundled = JSON.parse(readFileSync(list, 'utf8')) as readonly Part[];
  rmSync(list);
  const parts = [...bundled.map((part) => ({ text: WITHOUT_TEXT[part.name], ...part })), pagefind()].sort(
    (one, other) => (one.name < other.name ? -1 : 1),
  );
  const own = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8');
  writeFileSync(join(site, NOTICES_FILE), noticesOf(own, parts));
  writeFileSync(join(site, PARTS_FILE), `${JSON.stringify(partsAsCycloneDx(parts), undefined, 2)}\n`);
  return parts.length;
};
