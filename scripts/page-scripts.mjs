import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const PART_OF_MORE = /\b(?:import\s*[{*"'`\w]|export\b)/;
const DYNAMIC_IMPORT = /\bimport\(([`'"])\.\//g;
/** In characters. Shorter than a request, the answer's head and the wait for it. */
const SHORT = 1024;

/**
 * Asks for the late styles (src/components/styles/DeferredStyles.astro) and the scripts when the page has been seen, or after a
 * while where a browser does not tell; a second time does nothing.
 */
const afterPaint = (addresses) =>
  `{let load=()=>{let late=document.querySelector("head noscript");if(late)late.outerHTML=late.textContent;${JSON.stringify(addresses)}.forEach(a=>import(a))};setTimeout(load,2e3);new PerformanceObserver(load).observe({type:"paint",buffered:!0})}`;

/** A script as part of a page, where what it imports later is named from the root. */
const inlined = (address, text) => {
  const folder = address.slice(0, -basename(address).length);
  return `(()=>{${text.trim().replace(DYNAMIC_IMPORT, `import($1${folder}`)}})();`;
};

/** Puts in place of a page's scripts a single one at its end: the short ones themselves, and what asks for the others. */
const arrange = (html, shortScripts) => {
  const addresses = [...html.matchAll(MODULE)].map(([, address]) => address);
  const short = addresses.filter((address) => shortScripts.has(basename(address)));
  const others = addresses.filter((address) => !short.includes(address));
  const texts = short.map((address) => inlined(address, shortScripts.get(basename(address))));
  const script = `<script>${texts.join('')}${afterPaint(others)}</script>`;
  return { html: html.replace(MODULE, '').replace('</body>', () => `${script}</body>`), short };
};

/** The short scripts in a folder that no other needs and that need no other to start: by name, their text. */
const readShort = (folder) =>
  new Map(
    globSync('*.js', { cwd: folder })
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
      .filter(([, text]) => text.length <= SHORT && !PART_OF_MORE.test(text)),
  );

/**
 * An Astro integration: no script and no late style is asked for before the page is seen, since each would make that a round
 * trip later.
 */
export const pageScripts = () => ({
  name: 'page-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      const folder = join(site, '_astro');
      const shortScripts = readShort(folder);
      const inPages = new Set();
      for (const path of globSync('**/*.html', { cwd: site })) {
        const file = join(site, path);
        const { html, short } = arrange(readFileSync(file, 'utf8'), shortScripts);
        writeFileSync(file, html);
        for (const address of short) inPages.add(basename(address));
      }
      for (const name of inPages) rmSync(join(folder, name));
    },
  },
});
