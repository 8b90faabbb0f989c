import { citedPath } from '../links/anchor.ts';
import { measures, policy, provisions } from '../rules/index.ts';
import { citedPlaceOf } from '../format/provision.ts';
import { basics, data, dataFiles, glossary, measurePage, questionList, site, status } from '../strings/index.ts';
import { markdownWords } from '../strings/assistants.ts';
import { documentNames, type AddressOf } from './documents.ts';
import { itemOf } from './items.ts';

const { llms: words } = markdownWords;

type Path = `/${string}`;

/** The list for assistants: what the site is, how to answer from it, and where each thing stands as Markdown or JSON. */
export const llmsText = (address: AddressOf): string => {
  const linked = (text: string, path: Path, note = ''): string =>
    `- [${text}](${address(path)})${note === '' ? '' : `：${note}`}`;
  const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`;
  const sentences = provisions.map(({ id }) =>
    linked(citedPlaceOf(id), `${citedPath(id)}index.md`, itemOf(id).title || words.annex),
  );
  const ofMeasures = measures.map(({ number, slug, title, benefits }) =>
    linked(
      `${measurePage.numbered(number)} ${title}`,
      `/measures/${slug}/index.md`,
      benefits.map((each) => each.title).join('、'),
    ),
  );
  return `${[
    `# ${site.name}`,
    `> ${words.summary}`,
    `${status.draft}。${policy.title}，${policy.office}。`,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    section(words.measures, ofMeasures),
    section(words.sentences, sentences),
    section(words.data, [
      linked(words.whole, '/official-text.txt'),
      ...documentNames.map((name) => linked(dataFiles[name].title, `/data/${name}.json`, dataFiles[name].note)),
    ]),
    section(words.pages, [
      linked(basics.title, '/basics/'),
      linked(questionList.title, '/open-questions/'),
      linked(glossary.title, '/glossary/'),
      linked(data.title, '/data/'),
    ]),
  ].join('\n\n')}\n`;
};
