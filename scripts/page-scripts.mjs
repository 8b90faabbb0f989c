import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const PART_OF_MORE = /\b(?:import\s*[{*"'`\w]|export\b)/;
const DYNAMIC_IMPORT = /\bimport\(([`'"])\.\//g;
/** In characters. Shorter than a request, the answer's head and the wait for it. */
const SHORT = 1024;

/** Asks for scripts when the page has been seen, or after a while where a browser does not tell; a second time does nothing. */
const afterPaint = (addresses) =>
  `{let load=()=>${JSON.stringify(addresses)}.forEach(a=>import(a));setTimeout(load,2e3);new PerformanceObserver(load).observe({type:"paint",buffered:!0})}`;

/** A script as part of a page, where what it imports later is named from the root. */
const inlined = (address, text) => {
  const folder = address.slice(0, -basename(address).length);
  return `(()=>{${text.trim().replace(DYNAMIC_IMPORT, `import($1${folder}`)}})();`;
};

/** Puts in place of a page's scripts a single one at its end: the short ones themselves, and what asks for the others. */
const arrange = (html, textOf) => {
  const short = new Map();
  const others = [];
  const without = html.replace(MODULE, (_, address) => {
    const text = textOf(address);
    if (text.length <= SHORT && !PART_OF_MORE.test(text)) short.set(address, text);
    else others.push(address);
    return '';
  });
  const script = [...short].map(([address, text]) => inlined(address, text)).join('') + afterPaint(others);
  return { html: without.replace('</body>', `<script>${script}</script></body>`), inlined: [...short.keys()] };
};

/** An Astro integration: no script is asked for before the page is seen, since each would make that a round trip later. */
export const pageScripts = () => ({
  name: 'page-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      const fileOf = (address) => join(site, '_astro', basename(address));
      const inPages = new Set();
      for (const path of globSync('**/*.html', { cwd: site })) {
        const file = join(site, path);
        const page = arrange(readFileSync(file, 'utf8'), (address) => readFileSync(fileOf(address), 'utf8'));
        writeFileSync(file, page.html);
        for (const address of page.inlined) inPages.add(address);
      }
      for (const address of inPages) rmSync(fileOf(address));
    },
  },
});
