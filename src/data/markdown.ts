// Sentences and measures as Markdown, for assistants and for whoever copies them. Needs no page and no base.
import { citedPath, headingOf, questionAnchor } from '../links/anchor.ts';
import {
  policy,
  questionsUnder,
  findProvision,
  type Benefit,
  type Measure,
  type OpenQuestion,
} from '../rules/index.ts';
import { citedPlaceOf, nameOf } from '../format/provision.ts';
import { citation, citedSource, kinds, measurePage, provisionPage, status, termWords, who } from '../strings/index.ts';
import { markdownWords as words } from '../strings/assistants.ts';
import { aboutProvision, termsOf } from './about-provision.ts';
import type { AddressOf } from './documents.ts';

/** What an explanation adds to the rules: the front matter of its file, and its text as Markdown with the marks of the site. */
export interface Explanation {
  readonly summary: string;
  readonly audience: readonly string[];
  readonly body: string;
}

const source = citedSource(policy.office, policy.title);

/** Between the parts of a page. */
const page = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts
    .flat()
    .filter((part) => part !== '')
    .join('\n\n')}\n`;

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The state of the document, before anything else. */
const warning = `> **${status.draft}**。${status.notOfficial}${status.prevails}`;

/** A sentence as a quotation, with what it is cited by. */
const quoted = (id: string, address: AddressOf): string => {
  const text = findProvision(id)?.text ?? '';
  return `> ${text}\n>\n> —— ${source}${citedPlaceOf(id)}，<${address(citedPath(id))}>`;
};

/** What a benefit pays, by its figures and in the words of the text. */
const benefitLines = (benefit: Benefit, provision: string | undefined, address: AddressOf): string => {
  const { id, slug, title, kind, headlines, beneficiaries, conditions } = benefit;
  const { rates, sums, terms, thresholds } = termsOf(benefit, provision);
  const named = ([label, given]: readonly [string, readonly string[]]): readonly string[] =>
    given.length === 0 ? [] : [`${label}：${given.join(termWords.between)}`];
  return page(
    `### ${title}`,
    list([
      `${termWords.kind}：${kinds[kind].name}（${kinds[kind].meaning}）`,
      `${measurePage.official}：${headlines.map((each) => `“${each}”`).join('')}`,
      ...(
        [
          [termWords.threshold, thresholds],
          [termWords.rate, rates],
          [termWords.sum[kind], sums],
          [termWords.term, terms],
        ] as const
      ).flatMap(named),
      `${termWords.who}：${beneficiaries.map(({ quote, who: role }) => `${quote === '' ? termWords.unsaid : `“${quote}”`}（${who[role].name}）`).join('；')}`,
      ...conditions.map(
        ({ label, stated, provision: from }) =>
          `${termWords.conditions}：${label}（${nameOf(from)}${stated ? '' : `，${words.inferred}`}）`,
      ),
      `${provisionPage.estimate}：<${address(`/measures/${slug}/#${headingOf(id)}`)}>`,
    ]),
  ).trimEnd();
};

const questionLines = (questions: readonly OpenQuestion[], address: AddressOf): string =>
  list(
    questions.map(
      ({ id, matter, treatment }) => `${matter}${treatment}（<${address(`/open-questions/#${questionAnchor(id)}`)}>）`,
    ),
  );

/** A sentence as Markdown: quoted, cited, with what it pays and leaves open. Throws where there is no such sentence. */
export const provisionMarkdown = (id: string, address: AddressOf): string => {
  const { name, subject, provision, place, benefits, questions } = aboutProvision(id);
  return page(
    `# ${provisionPage.title(name, subject)}`,
    warning,
    quoted(id, address),
    `## ${provisionPage.pays}`,
    benefits.length === 0 ? provisionPage.paysNothing : benefits.map((each) => benefitLines(each, id, address)),
    `## ${provisionPage.open}`,
    questions.length === 0 ? provisionPage.nothingOpen : questionLines(questions, address),
    `## ${provisionPage.cite}`,
    citation(source, place, provision.text),
    provisionPage.citeNote,
  );
};

/** The marks of the site in an explanation, as Markdown: figures as their words, references as links, terms as they stand. */
const plain = (body: string, address: AddressOf, figureWords: (of: string) => string): string =>
  body
    .replace(/<Figure of="([^"]+)" \/>/g, (_, of: string) => `**${figureWords(of)}**`)
    .replace(/<Cite id="([^"]+)" \/>/g, (_, id: string) => `[${nameOf(id)}](${address(citedPath(id))})`)
    .replace(/<Term id="[^"]+">([^<]*)<\/Term>/g, '$1')
    .trim();

/** A measure as Markdown: its sentences, what it pays, its explanation and what the text leaves open. */
export const measureMarkdown = (measure: Measure, explanation: Explanation, address: AddressOf): string => {
  const { number, title, provisions, benefits } = measure;
  const figureWords = (of: string): string => {
    const [benefit, figure = ''] = of.split('.');
    return benefits.find(({ id }) => id === benefit)?.figures[figure]?.words ?? of;
  };
  return page(
    `# ${measurePage.numbered(number)} ${title}`,
    warning,
    explanation.summary,
    `## ${measurePage.official}`,
    provisions.map(({ id }) => quoted(id, address)),
    `## ${measurePage.keyFacts}`,
    benefits.map((each) => benefitLines(each, undefined, address)),
    `## ${measurePage.explanation}`,
    measurePage.explanationNote,
    `**${measurePage.audience}**`,
    list(explanation.audience),
    plain(explanation.body, address, figureWords),
    `## ${measurePage.questions}`,
    questionLines(questionsUnder(number), address),
  );
};
