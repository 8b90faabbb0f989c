import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify, transformWithOxc, type Plugin } from 'vite';
import { parse } from 'yaml';
import type { Definition } from '../src/components/glossary/show-definition.ts';
import type { QuestionsOfMeasure } from '../src/components/estimator/Questions.tsx';
import { measures, questionsAbout, type Measure } from '../src/rules/index.ts';

/** Browsers inside messengers and older shells are several years behind. */
export const TARGET = 'chrome80';

/**
 * A Vite plugin: what browsers get is written for them, scripts and styles. Astro asks for the newest syntax there, whatever the
 * configuration of the build says. Of ES2022 Chromium 86 lacks static blocks and `#x in y`, which nobody writes here
 * (test/e2e/old-browsers.e2e.ts); made for it by name, `?.` and private fields would be spelt out, which weighs 3 KiB.
 */
export const forOldBrowsers = (): Plugin => ({
  name: 'for-old-browsers',
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2022', cssTarget: TARGET } } : undefined),
});

/**
 * A script of its own that no page imports, as browsers run it. Takes a TypeScript file without imports. Throws where it
 * cannot be read as one.
 */
export const compile = async (source: URL): Promise<string> => {
  const path = fileURLToPath(source);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { target: TARGET });
  const small = await minify(path.replace(/\.ts$/, '.js'), code, { module: false, compress: { target: TARGET } });
  if (small.errors.length > 0) throw new Error(`${path}: ${small.errors.map(({ message }) => message).join('; ')}`);
  return small.code;
};

const IMPORT_MODULE = fileURLToPath(new URL('../src/loading/import-module.ts', import.meta.url));
/** The module in which Vite has its own wrapper, by a name that it does not promise to keep. */
const VITE_WRAPPER = '\0vite/preload-helper.js';

/** The files that an import needs: its own, which Vite leaves out, and those that it imports in turn. */
const neededBy = (file: string, others: string[]): string[] => [...new Set([file, ...others])];

/**
 * A Vite plugin: every `import()` goes through import-module.ts, in place of Vite's own wrapper, which asks for what an import
 * needs in a way that makes one failure final (docs/decisions/one-loader.md). Ends the build where Vite no longer takes it.
 */
export const imports = (): Plugin => ({
  name: 'imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: neededBy } } }),
  resolveId: (id) => (id === VITE_WRAPPER ? IMPORT_MODULE : undefined),
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
    const isTaken = chunks.some(({ moduleIds }) => moduleIds.includes(IMPORT_MODULE));
    if (!isTaken && chunks.some(({ dynamicImports }) => dynamicImports.length > 0))
      this.error(
        `Vite wraps import() in something else than ${VITE_WRAPPER.slice(1)}: see docs/decisions/one-loader.md`,
      );
  },
});

const ALL = 'virtual:questions';
const ofMeasure = (slug: string): string => `${ALL}-${slug}`;
const MARK = '\0';

const questionsOf = ({ benefits }: Measure): QuestionsOfMeasure =>
  Object.fromEntries(
    benefits.map(({ id }) => [id, questionsAbout(id).map(({ matter, treatment }) => ({ matter, treatment }))]),
  );

/** What loads the questions of each measure, by its slug. */
const loaders = (): string => {
  const entries = measures.map(
    ({ slug }) => `${JSON.stringify(slug)}: () => import(${JSON.stringify(ofMeasure(slug))})`,
  );
  return `export default {${entries.join(',')}}`;
};

const GLOSSARY = 'src/content/glossary';

/** What each term means, by its id. */
export const definitions = (): Readonly<Record<string, Definition>> =>
  Object.fromEntries(
    globSync(`${GLOSSARY}/*.yaml`)
      .sort()
      .map((path) => {
        // The pages of the same build are made of these files, which src/content.config.ts checks there.
        const { meaning, source } = parse(readFileSync(path, 'utf8')) as Definition;
        return [basename(path, '.yaml'), { meaning, source }];
      }),
  );

const MODULES: Readonly<Record<string, () => string>> = {
  [ALL]: loaders,
  'virtual:terms': () => `export default ${JSON.stringify(definitions())}`,
  ...Object.fromEntries(
    measures.map((measure) => [
      ofMeasure(measure.slug),
      () => `export default ${JSON.stringify(questionsOf(measure))}`,
    ]),
  ),
};

/**
 * A Vite plugin: as modules, what the text leaves open about each measure, and what the terms mean. The register is longer than
 * the rules, and a page is read before a form in it comes to life or a term is pressed; as modules they travel under names that
 * change with their content, so that a page never shows those of an older text out of the store of the browser.
 */
export const lateTexts = (): Plugin => ({
  name: 'late-texts',
  resolveId: (id) => (id in MODULES ? MARK + id : undefined),
  load: (id) => (id.startsWith(MARK) ? MODULES[id.slice(MARK.length)]?.() : undefined),
});
