import type { Plugin } from 'vite';
import type { QuestionsOfMeasure } from '../src/components/estimator/Questions.tsx';
import { measures, questionsAbout, type Measure } from '../src/rules/index.ts';

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

const MODULES: Readonly<Record<string, () => string>> = {
  [ALL]: loaders,
  ...Object.fromEntries(
    measures.map((measure) => [
      ofMeasure(measure.slug),
      () => `export default ${JSON.stringify(questionsOf(measure))}`,
    ]),
  ),
};

/**
 * A Vite plugin: what the text leaves open about each measure, as a module. The register is longer than the rules, and a page is
 * read before a form in it comes to life; as modules the questions travel under names that change with their content, so that a
 * page never shows those of an older text out of the store of the browser.
 */
export const questionModules = (): Plugin => ({
  name: 'questions',
  resolveId: (id) => (id in MODULES ? MARK + id : undefined),
  load: (id) => (id.startsWith(MARK) ? MODULES[id.slice(MARK.length)]?.() : undefined),
});
