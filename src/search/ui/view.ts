import type { TextIndex } from '../index/shape.ts';
import { link } from './address.ts';
import { search } from '../../strings/search.ts';
import { finder, union } from '../engine/corpus.ts';
import { excerptOf, piecesOf, type Piece } from '../engine/excerpt.ts';
import { draw, h } from './h.ts';
import { addressOf, isName, nameOf } from './places.ts';
import type { Group, Row } from '../engine/findings.ts';

/** What every result needs to be drawn. */
export interface Drawing {
  readonly index: TextIndex;
  readonly phrases: readonly string[];
  /** How many rows a group shows at most. */
  readonly mostRows: number;
}

/** A page with its rows. Measures end with a line of fixed height that leads to the explanation. */
export const groupItem = (drawing: Drawing, { group, rows }: Group): HTMLLIElement => {
  const { index, mostRows } = drawing;
  const { title = '', path = '/', topic = 0 } = index.groups[group] ?? {};
  const heading = rows.find(({ part }) => index.parts[part]?.[1] === '');
  const titlePieces = marked(title, drawing.phrases);
  // The heading as printed has a number or words that our title lacks.
  const asPrinted = heading && !titlePieces.some(({ isMarked }) => isMarked) ? heading : undefined;
  const sentences = rows.filter((row) => row !== heading);
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

/** Where only the heading has the words, what the measure pays is shown under it. */
const payingRows = (index: TextIndex, group: number): readonly Row[] =>
  [...new Set(index.benefits.flatMap(({ parts }) => parts))]
    .filter((part) => index.parts[part]?.[0] === group)
    .map((part) => ({ part, ranges: [], score: 0 }));

const rowItem = ({ index, phrases }: Drawing, row: Row): HTMLLIElement => {
  const text = index.parts[row.part]?.[2] ?? '';
  const [start, end] = row.ranges[0] ?? [0, 0];
  const benefits = index.benefits.filter(({ parts }) => parts.includes(row.part));
  const isWhole = isName(text) && search.provision(index.parts[row.part]?.[1] ?? '') === undefined;
  const name = isWhole
    ? draw(piecesOf(text, row.ranges))
    : [nameOf(index, row.part), ...benefits.flatMap(({ title }) => [' ', ...draw(marked(title, phrases))])];
  return h(
    'li',
    {},
    h('a', { href: addressOf(index, row.part, text.slice(start, end)) }, ...name),
    ...benefits.map(({ kind, kindName, headline }) =>
      h('p', { class: 'amount' }, h('span', { class: 'kind', 'data-kind': kind }, kindName), ' ', headline),
    ),
    isWhole ? undefined : excerpt(index, row),
  );
};

const excerpt = ({ parts }: TextIndex, { part, ranges }: Row): HTMLElement =>
  h('p', { class: 'excerpt' }, ...draw(excerptOf(parts[part]?.[2] ?? '', ranges)));

const marked = (text: string, phrases: readonly string[]): readonly Piece[] => {
  const find = finder([text]);
  return piecesOf(text, union(...phrases.map((phrase) => find(phrase).get(0) ?? [])));
};
