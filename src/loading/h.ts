import type { Piece } from '../engine/corpus.ts';

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and children. Preact would cost more than everything else that the search loads. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** Text with the words that were looked for in <mark>. */
export const draw = (pieces: readonly Piece[]): readonly (Node | string)[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? h('mark', {}, text) : text));
