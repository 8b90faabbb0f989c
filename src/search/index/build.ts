import { citedPlaceOf, nameOf } from '../../format/provision.ts';
import { anchorOf } from '../../links/anchor.ts';
import { citedSource, kinds, measurePage, nav, overview, pages, who } from '../../strings/index.ts';
import {
  WHO,
  annex,
  benefits,
  closing,
  measures,
  opening,
  parts,
  policy,
  topics,
  type Benefit,
  type Part,
} from '../../rules/index.ts';
import type { IndexBenefit, IndexFacets, IndexGroup, IndexPart, TextIndex } from '../engine/shape.ts';

/** The index of the official text, from what the rules hold. Throws where a part of the text has no place on a page. */
export const buildTextIndex = (): TextIndex => {
  const stretches = joinById(parts());
  const ids = stretches.map(({ id }) => id);
  return {
    groups,
    parts: stretches.map(partOf),
    benefits: benefits.map((benefit) => benefitOf(benefit, ids)),
    source: citedSource(policy.office, policy.title),
  };
};

/** What results can be narrowed down by, with the names of the choices. */
export const buildFacets = (): IndexFacets => ({
  facets: [
    { id: 'topic', label: overview.topic, options: topics.map(({ number, title }) => [String(number), title]) },
    { id: 'kind', label: overview.kind, options: Object.entries(kinds).map(([kind, { name }]) => [kind, name]) },
    { id: 'who', label: overview.who, options: WHO.map((each) => [each, who[each].name]) },
  ],
  who: benefits.map(({ beneficiaries }) => beneficiaries.map((each) => each.who)),
});

const [CONTACT] = closing;

const groups: readonly IndexGroup[] = [
  ...measures.map(({ number, slug, title, topic }) => ({
    id: String(number),
    title: `${measurePage.numbered(number)} ${title}`,
    path: `/measures/${slug}/` as const,
    topic,
  })),
  { id: 'annex', title: pages.annex, path: '/annex/', topic: 0 },
  { id: 'background', title: pages.background, path: '/background/', topic: 0 },
  { id: 'contact', title: CONTACT?.text.replace(/^.、/, '') ?? '', path: '/official-text/', topic: 0 },
  { id: 'text', title: nav.officialText, path: '/official-text/', topic: 0 },
];

/** Numbers and headings, or a number and its sentence, are one stretch; what no page shows is left out. */
const joinById = (all: readonly Part[]): readonly { readonly id: string; readonly text: string }[] => {
  const joined: { id: string; text: string }[] = [];
  for (const { kind, id, text } of all) {
    if (kind === 'artefact' || kind === 'line-end') continue;
    const last = joined[joined.length - 1];
    if (last?.id === id) last.text += text;
    else joined.push({ id, text });
  }
  return joined;
};

const partOf = ({ id, text }: { readonly id: string; readonly text: string }): IndexPart => {
  const [name, anchor] = locate(id);
  const group = groups.findIndex((each) => each.id === name);
  if (group < 0) throw new Error(`${id}: no page of the search shows this part of the text; add its group`);
  const cited = citedPlaceOf(id);
  return cited === '' ? [group, anchor, text] : [group, anchor, text, nameOf(id), cited];
};

/** The group of a part, and its anchor there; the heading of a page has none. */
const locate = (id: string): readonly [string, string] => {
  const measure = measures.find(({ slug, provisions }) => slug === id || provisions.some((each) => each.id === id));
  if (measure) return [String(measure.number), measure.slug === id ? '' : anchorOf(id)];
  if (id === 'annex' || annex.some((each) => each.id === id)) return ['annex', id === 'annex' ? '' : anchorOf(id)];
  if (opening.some((each) => each.id === id)) return ['background', id];
  if (closing.some((each) => each.id === id)) return ['contact', id];
  return ['text', id === 'title' ? '' : id];
};

const benefitOf = ({ title, kind, headlines, provisions }: Benefit, ids: readonly string[]): IndexBenefit => ({
  parts: provisions.map((provision) => ids.indexOf(provision)),
  title,
  kind,
  kindName: kinds[kind].name,
  headline: headlines.join('；'),
});
