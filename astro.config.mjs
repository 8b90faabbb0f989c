import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import logical from 'postcss-logical';
import { TARGET } from './build/vite-plugins.ts';
import { FRAMED, KEPT } from './build/headers.ts';
import { finishSite } from './build/integration.ts';
import { forwardedPages } from './src/links/published.ts';
import { checkSite, framersOf, originOf, site } from './src/site.ts';
import { searchIndex } from './src/search/index/plugin.ts';

checkSite(site);
const origin = originOf(process.env.SITE);
const notListed = ['/search/', ...forwardedPages.map(([from]) => from)];
const isListed = (page) => !page.includes(`/${FRAMED}`) && !notListed.some((path) => page.endsWith(path));

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  // Below a sub-path: BASE=/policy/ npm run build. Every internal link goes through src/links/link.ts.
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // SITE=https://host npm run build: canonical addresses, the map of the site and whole addresses for sharing. Without it
  // they are left out.
  site: origin,
  // Without dates: a map that is the same for the same pages.
  integrations: [
    mdx(),
    preact(),
    ...(origin ? [sitemap({ filter: isListed })] : []),
    finishSite(framersOf(process.env.EMBED_IN)),
  ],
  markdown: {
    // Quotation marks stay as they were typed, as a legal text needs them.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // Inlined, so that the first paint waits for nothing; the policy (build/policy.ts) carries the hashes.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    // Has a part in machine code, which no bundler can take in.
    ssr: { external: ['@resvg/resvg-js'] },
    plugins: [searchIndex()],
    // Browsers of 2021 and before skip every rule inside a layer; specificity does the same for them. Those of 2020 know no
    // `padding-inline` and its like.
    css: { postcss: { plugins: [cascadeLayers(), logical()] } },
    // By the page or part that a script stands in, without Astro's name for its place: every page names its scripts.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `${KEPT}${name.split('.')[0]}.[hash].js` },
          },
        },
      },
    },
    build: {
      target: TARGET,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Rooms without a screen do nothing when they are imported, so what a page does not use of them stays out of its files.
        treeshake: {
          moduleSideEffects: [
            { test: /\/src\/(?:rules|strings|entry|format|links|plan|search\/engine)\//, sideEffects: false },
          ],
        },
        // All that a form needs is one file: a chain of small ones arrives later and weighs more. What loads the others, and
        // whatever else every page has, is one that no other is part of.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'loading',
                test: /src\/(?:loading\/|strings\/(?:loading|every-page)|format\/day|links\/(?:anchor|address))/,
                priority: 1,
              },
              // What home needs of a form: to leave something for the plan.
              { name: 'leaving', test: /src\/plan\/store\/(?:leave-estimate|storage)\.ts$/, priority: 1 },
              // How numbers are written, which the search reads as well: it does not wait for a form.
              { name: 'numerals', test: /src\/entry\/(?:decimal|normalise|numeral)\.ts$/, priority: 1 },
              {
                name: 'form',
                test: /estimator\/(?:hydrate|Estimator)\.tsx$/,
                includeDependenciesRecursively: true,
              },
            ],
          },
        },
      },
    },
  },
});
