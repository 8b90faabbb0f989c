import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
/** Shorter than a request for it, the answer's head and the wait. */
const SHORT = 1024;

/** Asks for scripts when the page has been seen; a browser that does not tell asks at once. */
const afterPaint = (addresses) =>
  `<script>(load=>{const{PerformanceObserver:O}=self;if(O&&(O.supportedEntryTypes||[]).includes("paint"))new O((_,o)=>{o.disconnect();load()}).observe({type:"paint",buffered:true});else load()})(()=>${JSON.stringify(addresses)}.forEach(a=>import(a)))</script>`;

/**
 * A short script that waits for no other becomes part of the page and runs where it stands, before the page is drawn. What it
 * imports later it then names from the root.
 */
const inlined = (address, text) => {
  const folder = address.slice(0, -basename(address).length);
  return `<script>(()=>{${text.trim().replace(/\bimport\(([`'"])\.\//g, `import($1${folder}`)}})()</script>`;
};

const arrange = (html, textOf) => {
  const later = [];
  const arranged = html.replace(MODULE, (_, address) => {
    const text = textOf(address);
    if (text.length <= SHORT && !/\bimport\s*[{*"'`\w]/.test(text)) return inlined(address, text);
    later.push(address);
    return '';
  });
  return later.length > 0 ? arranged.replace(/(?=<\/body>|$)/, afterPaint(later)) : arranged;
};

/** An Astro integration: no script is asked for before the page is seen, since each would make that a round trip later. */
export const pageScripts = () => ({
  name: 'page-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      const textOf = (address) => readFileSync(join(site, '_astro', basename(address)), 'utf8');
      for (const path of globSync('**/*.html', { cwd: site })) {
        const file = join(site, path);
        writeFileSync(file, arrange(readFileSync(file, 'utf8'), textOf));
      }
    },
  },
});
