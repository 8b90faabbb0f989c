import type { IndexAnswer, TextIndex } from '../engine/shape.ts';
import { citedPath, provisionOf } from '../../links/anchor.ts';
import { search } from '../../strings/search.ts';
import { finder, union, excerptOf, piecesOf, type Piece } from '../engine/corpus.ts';
import { h } from '../../loading/h.ts';
import { draw } from './draw.ts';
import { link } from '../../links/address.ts';
import { partAddress, searchAddress } from './addresses.ts';
import { payingRows, type Group, type Row } from '../engine/findings.ts';

/** What every result needs to be drawn. */
export interface Drawing {
  readonly index: TextIndex;
  readonly phrases: readonly string[];
  /** How many rows a group shows at most. */
  readonly mostRows: number;
}

const TELEPHONE = /(\d{4}-\d{7})/;

/** An answer of the site's own, a term of the glossary, or an open question; its telephone numbers are links. */
export const answerItem = ({ title, path, text }: IndexAnswer): HTMLLIElement =>
  h(
    'li',
    { 'data-path': link(path) },
    h('h2', {}, h('a', { href: link(path) }, title)),
    h(
      'p',
      {},
      ...text.split(TELEPHONE).map((each) => (TELEPHONE.test(each) ? h('a', { href: `tel:${each}` }, each) : each)),
    ),
  );

/** What may be asked, each a link that asks it. */
export const exampleList = (examples: readonly string[]): HTMLUListElement =>
  h(
    'ul',
    { class: 'terms' },
    ...examples.map((each) => h('li', {}, h('a', { href: searchAddress(each), 'data-term': each }, each))),
  );

/** A page with its rows. Measures end with a line of fixed height that leads to the explanation. */
export const groupItem = (drawing: Drawing, { group, rows }: Group): HTMLLIElement => {
  const { index, mostRows } = drawing;
  const { title = '', path = '/', topic = 0 } = index.groups[group] ?? {};
  const heading = rows.find(({ part }) => index.parts[part]?.[1] === '');
  const titlePieces = marked(title, drawing.phrases);
  // The heading as printed has a number or words that our title lacks.
  const asPrinted = heading && !titlePieces.some(({ isMarked }) => isMarked) ? heading : undefined;
  const sentences = rows.filter((row) => row !== heading);
  // Where only the heading has the words, what the measure pays is shown under it.
  const shown = sentences.length > 0 ? sentences : payingRows(index, group);
  const address = link(path);
  return h(
    'li',
    { 'data-path': address, 'data-topic': topic > 0 ? String(topic) : undefined },
    h('h2', {}, h('a', { href: address }, ...draw(titlePieces))),
    asPrinted && asPrinted.ranges.length > 0 ? excerpt(index, asPrinted) : undefined,
    shown.length > 0 ? h('ul', {}, ...shown.slice(0, mostRows).map((row) => rowItem(drawing, row))) : undefined,
    topic > 0 ? h('p', { class: 'beyond' }, h('a', { href: `${address}#explanation` }, search.explanation)) : undefined,
  );
};

const rowItem = ({ index, phrases }: Drawing, row: Row): HTMLLIElement => {
  const text = index.parts[row.part]?.[2] ?? '';
  const [start, end] = row.ranges[0] ?? [0, 0];
  const benefits = index.benefits.filter(({ parts }) => parts.includes(row.part));
  const isWhole = isName(text) && index.parts[row.part]?.[3] === undefined;
  const name = isWhole
    ? draw(piecesOf(text, row.ranges))
    : [nameOf(index, row.part), ...benefits.flatMap(({ title }) => [' ', ...draw(marked(title, phrases))])];
  return h(
    'li',
    {},
    h('a', { href: partAddress(index, row.part, text.slice(start, end)) }, ...name),
    ...benefits.map(({ kind, kindName, headline }) =>
      h('p', { class: 'amount' }, h('span', { class: 'kind', 'data-kind': kind }, kindName), ' ', headline),
    ),
    isWhole ? undefined : excerpt(index, row),
    citeButton(index, row.part),
  );
};

/** What copies a sentence as it is cited (components/measure/copying.ts, which every page has). */
const citeButton = (index: TextIndex, part: number): HTMLButtonElement | undefined => {
  const [, anchor, text, name, cited] = index.parts[part] ?? [];
  if (anchor === undefined || name === undefined || cited === undefined) return undefined;
  return h(
    'button',
    {
      type: 'button',
      class: 'cite',
      'data-cite': cited,
      'data-words': text,
      'data-address': link(citedPath(provisionOf(anchor))),
      'aria-label': `${search.cite}，${name}`,
    },
    search.cite,
  );
};

/** Up to here a part is its own name; beyond, it is text to be quoted. */
const LONGEST_NAME = 40;

/** Whether a part is so short that its link shows all of it. */
const isName = (text: string): boolean => text.length <= LONGEST_NAME;

/** What the link to a part is called: the number of the sentence, or the heading that it stands under. */
const nameOf = ({ parts, groups }: TextIndex, part: number): string => {
  const [group = 0, , , name] = parts[part] ?? [];
  if (name !== undefined) return name;
  for (let above = part - 1; parts[above]?.[0] === group; above -= 1) {
    const text = parts[above]?.[2] ?? '';
    if (isName(text)) return text;
  }
  return groups[group]?.title ?? '';
};

const excerpt = ({ parts }: TextIndex, { part, ranges }: Row): HTMLElement =>
  h('p', { class: 'excerpt' }, ...draw(excerptOf(parts[part]?.[2] ?? '', ranges)));

const marked = (text: string, phrases: readonly string[]): readonly Piece[] => {
  const find = finder([text]);
  return piecesOf(text, union(...phrases.map((phrase) => find(phrase).get(0) ?? [])));
};
