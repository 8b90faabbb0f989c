import { draw, h } from './h.ts';
import type { Page, Section } from '../engine/page-sections.ts';

const MOST_SECTIONS = 3;

/**
 * Joins what Pagefind found to the list, without moving what is there: the last line of a measure that is shown is filled,
 * other pages follow below.
 */
export const joinBelow = (list: HTMLElement, pages: readonly Page[]): void => {
  for (const page of pages) {
    const shown = [...list.children].find((item) => item.getAttribute('data-path') === page.address);
    if (shown) fill(shown, page);
    else list.append(pageItem(page));
  }
};

/** The line has a fixed height, so that nothing below it moves. */
const fill = (item: Element, { address, sections }: Page): void => {
  const line = item.querySelector('.beyond');
  const section = sections.find((each) => each.address !== address);
  if (!line || !section) return;
  line.replaceChildren(h('a', { href: section.address }, section.title), ' ', quotation(section, 'span'));
};

const pageItem = ({ address, title, sections }: Page): HTMLLIElement =>
  h(
    'li',
    { 'data-path': address, class: 'page' },
    h('h2', {}, h('a', { href: address }, title)),
    h(
      'ul',
      {},
      ...sections
        .slice(0, MOST_SECTIONS)
        .map((section) =>
          h(
            'li',
            {},
            section.address === address ? undefined : h('a', { href: section.address }, section.title),
            quotation(section, 'p'),
          ),
        ),
    ),
  );

const quotation = ({ excerpt }: Section, tag: 'p' | 'span'): HTMLElement =>
  h(tag, { class: 'excerpt' }, ...draw(excerpt));
