// Writes the service worker of a finished site: `node scripts/service-worker.mjs dist`. Runs last, since it lists every file.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';

const [site = 'dist'] = process.argv.slice(2);

// Each page carries the hash of its own content, so that it can tell whether it is still what the server has.
for (const path of globSync('**/*.html', { cwd: site })) {
  const file = join(site, path);
  const html = readFileSync(file, 'utf8').replace(/^(<!doctype html><html [^>]*?) data-version="[^"]*"/i, '$1');
  const version = createHash('sha256').update(html).digest('hex').slice(0, 12);
  writeFileSync(file, html.replace(/<html /i, `<html data-version="${version}" `));
}

const { count, size, warnings } = await generateSW({
  globDirectory: site,
  swDest: join(site, 'sw.js'),
  inlineWorkboxRuntime: true,
  sourcemap: false,
  // Everything that reading, estimating and searching need; images for sharing are fetched by others.
  globPatterns: [
    '**/*.{html,js,css,svg,json,txt,webmanifest,woff2,pagefind,pf_meta,pf_index,pf_fragment,pf_filter}',
    'icons/*',
  ],
  globIgnores: ['sw.js', 'robots.txt'],
  maximumFileSizeToCacheInBytes: 2 ** 21,
  // Pagefind asks for its entry with the time of day.
  ignoreURLParametersMatching: [/^ts$/, /^q$/, /^utm_/],
  cleanupOutdatedCaches: true,
  // The first visit is enough; a new version waits until the reader asks for it or has closed the old pages.
  clientsClaim: true,
  skipWaiting: false,
  // Pages are not taken from what was saved while there is a network: an old policy is wrong.
  directoryIndex: null,
  // Fetched from the addresses at which they are read, so that the browser keeps them, too: of a page that is still the same
  // the server then sends no more than that it is. With the fragment they are not what the worker looks for by itself.
  manifestTransforms: [
    (manifest) => ({
      manifest: manifest.map((entry) => ({ ...entry, url: entry.url.replace(/^(.*\/)?index\.html$/, './$1#saved') })),
      warnings: [],
    }),
  ],
  runtimeCaching: [
    {
      urlPattern: ({ request }) => request.mode === 'navigate',
      handler: 'NetworkFirst',
      options: {
        cacheName: 'pages',
        networkTimeoutSeconds: 4,
        plugins: [
          {
            // Saved pages come from one build, together with their scripts; nothing is added to them.
            cacheWillUpdate: () => Promise.resolve(null),
            // Asked of the server each time, even where it says nothing of how long a page may be kept.
            requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })),
            cachedResponseWillBeUsed: ({ request }) => {
              const { origin, pathname } = new URL(request.url);
              const page = pathname.replace(/\/index\.html$/, '/');
              return caches.match(origin + (page.endsWith('.html') ? page : page.replace(/\/*$/, '/')), {
                ignoreSearch: true,
              });
            },
          },
        ],
      },
    },
  ],
});
for (const warning of warnings) console.warn(warning);
console.log(`service worker: ${count} files, ${Math.round(size / 1024)} KiB`);
