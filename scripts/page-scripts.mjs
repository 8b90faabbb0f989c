import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const IMPORT = /\b(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g;

/**
 * Asks for the late styles (src/components/styles/DeferredStyles.astro) and the scripts when the page has been seen, or after a
 * while where a browser does not tell; a second time does nothing. What does not come is asked for once more. As everywhere
 * (src/loading/import-module.ts), scripts are fetched before they are imported; without them the page says so. The first
 * `count` files are the page's own scripts, the others what those import.
 */
const afterPaint = (files, count) =>
  `{let asked,load=()=>{if(asked)return;asked=1;let d=document,s=d.querySelector("[data-styles]"),f=${JSON.stringify(files)};if(s){let l=d.createElement("link");l.rel="stylesheet";l.href=s.dataset.styles;l.onerror=()=>l.replaceWith(l.cloneNode());s.replaceWith(l)}let get=()=>Promise.all(f.map(a=>fetch(a).then(r=>r.ok?r.text():Promise.reject(a))));get().catch(()=>new Promise(r=>setTimeout(r,1e3)).then(get)).then(()=>Promise.all(f.slice(0,${String(count)}).map(a=>import(a)))).catch(e=>{console.error(e);s=d.querySelector("[data-dead]");s.hidden=!1;s.querySelector("button").onclick=()=>location.reload()})};setTimeout(load,2e3);new PerformanceObserver(load).observe({type:"paint",buffered:!0})}`;

/** The addresses of scripts, and after them of all that they import. */
const withImports = (scripts, folder) => {
  const found = new Set(scripts);
  for (const address of found) {
    const beside = address.slice(0, -basename(address).length);
    const text = readFileSync(join(folder, basename(address)), 'utf8');
    for (const [, name] of text.matchAll(IMPORT)) found.add(beside + name);
  }
  return [...found];
};

/** Puts in place of a page's scripts a single one at its end, which asks for them. */
const arrange = (html, folder) => {
  const scripts = [...html.matchAll(MODULE)].map(([, address]) => address);
  const script = `<script>${afterPaint(withImports(scripts, folder), scripts.length)}</script>`;
  return html.replace(MODULE, '').replace('</body>', () => `${script}</body>`);
};

/**
 * An Astro integration: no script and no late style is asked for before the page is seen, since each would make that a round
 * trip later.
 */
export const pageScripts = () => ({
  name: 'page-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      for (const path of globSync('**/*.html', { cwd: site })) {
        const file = join(site, path);
        writeFileSync(file, arrange(readFileSync(file, 'utf8'), join(site, '_astro')));
      }
    },
  },
});
