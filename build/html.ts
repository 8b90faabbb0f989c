// A page as a tree: what the other steps need of parse5.
import { defaultTreeAdapter as tree, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;

/** All elements of one name below a node, in the order of the page. What `<noscript>` and `<template>` hold is no part of it. */
export const elementsOf = (node: Tree.ParentNode, name: string): readonly Element[] =>
  node.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [...(child.tagName === name ? [child] : []), ...elementsOf(child, name)] : [],
  );

/** The first element of a name. Throws where there is none. */
export const elementOf = (node: Tree.ParentNode, name: string): Element => {
  const [first] = elementsOf(node, name);
  if (!first) throw new Error(`The page has no <${name}>`);
  return first;
};

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The text of an element that holds nothing else, such as a script or a style. */
export const textOf = (element: Element): string =>
  element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');

export const newElement = (name: string, attributes: Readonly<Record<string, string>>, text = ''): Element => {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = tree.createElement(name, html.NS.HTML, attrs);
  if (text !== '') tree.insertText(element, text);
  return element;
};

/** Puts an element behind another that stands in a page. */
export const insertBehind = (before: Element, element: Element): void => {
  const { parentNode: parent } = before;
  if (!parent) throw new Error(`<${before.tagName}> stands in no page`);
  const next = parent.childNodes[parent.childNodes.indexOf(before) + 1];
  if (next) tree.insertBefore(parent, element, next);
  else tree.appendChild(parent, element);
};

/** Puts an element behind what says a page's encoding, which must come first. Throws where the page does not begin with it. */
export const insertBehindEncoding = (document: Document, element: Element): void => {
  const head = elementOf(document, 'head');
  const [encoding] = elementsOf(head, 'meta').filter((each) => attributeOf(each, 'charset') !== undefined);
  if (!encoding) throw new Error('The page does not begin with its encoding');
  insertBehind(encoding, element);
};
