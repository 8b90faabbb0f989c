import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { close } from 'pagefind';
import { keptEditions } from '../src/editions/edition.ts';
import { published } from '../src/links/published.ts';
import { writeArchive, finishFiles } from './published.ts';
import { forOldBrowsers, imports, lateTexts } from './vite-plugins.ts';
import { bundledLicenses, writeLicenses } from './licenses.ts';
import { newIds, presentIds, vanishedIds } from './ids.ts';
import { finishPages } from './pages.ts';
import { writePagefind } from './pagefind.ts';
import { writeServerFiles } from './server-files.ts';
import { writeWorker } from './worker.ts';

/** Throws where an id or an address that others keep is gone without forwarding. */
const checkIds = (pages: Iterable<string>, logger: AstroIntegrationLogger): void => {
  const present = presentIds(pages);
  const vanished = vanishedIds(published, present, keptEditions());
  if (vanished.length > 0) throw new Error(vanished.join('\n'));
  for (const [kind, ids] of Object.entries(newIds(published, present)))
    logger.warn(`${kind} not registered yet, npm run ids adds them: ${ids.join(', ')}`);
};

/**
 * An Astro integration: makes of the built pages the site that is published. The index of the search is made of the finished
 * pages, the worker lists the files, and what is made of their bytes comes last.
 * @param framers the sites that may show estimators as a part of themselves (docs/embed.md)
 */
export const finishSite = (framers: readonly string[]): AstroIntegration => {
  let base = '/';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute }) => {
        // There is nothing to compare, and no script for it, before there is an edition that this one has taken the place of.
        if (keptEditions().length > 0)
          injectRoute({ pattern: '/changes/', entrypoint: new URL('../src/pages/_changes.astro', import.meta.url) });
        updateConfig({ vite: { plugins: [forOldBrowsers(), imports(), lateTexts(), bundledLicenses()] } });
      },
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const versions = await finishPages(site);
        logger.info(`${String(versions.size)} pages finished`);
        checkIds(versions.keys(), logger);
        const index = await writePagefind(site);
        // Otherwise its process keeps the build from ending.
        await close();
        logger.info(`${String(index.length)} files of the search index`);
        const saved = await writeWorker(site, versions);
        logger.info(`${String(Object.keys(saved.atOnce).length)} files that the worker saves`);
        writeServerFiles(site, versions.keys(), base, framers);
        logger.info(`${String(writeLicenses(site))} packages in the site, whose licences go with it`);
        logger.info(`${String(await finishFiles(site))} files to publish`);
        await writeArchive(site);
      },
    },
  };
};
