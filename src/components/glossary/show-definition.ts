import terms from 'virtual:terms';
import { h } from '../../loading/h.ts';
import { definitionWords as words } from '../../strings/glossary.ts';

/** What the card of a term says (src/content.config.ts). */
export interface Definition {
  readonly meaning: string;
  readonly source: string | null;
}

/** One for the page. It stands behind its term, within the sentence, so that the next Tab leads on from there. */
const card = h('span', { class: 'definition', popover: 'auto', tabindex: '-1', role: 'dialog' });

const isOpenBeside = (term: Element): boolean => term.nextElementSibling === card && card.matches(':popover-open');

/** The term whose card this press of the mouse closes, since it is outside of the card: it is not to open it again. */
let closing: Element | null = null;
const noteClosing = ({ target }: Event): void => {
  const term = card.previousElementSibling;
  closing = term && target instanceof Node && term.contains(target) && isOpenBeside(term) ? term : null;
};
addEventListener('pointerdown', noteClosing, true);

/** Shows what a term means, or takes it away again, in the manner of a button with its popover. Throws where there is no such term. */
export const showDefinition = (term: HTMLAnchorElement): void => {
  const isClosed = closing === term;
  closing = null;
  if (isOpenBeside(term)) card.hidePopover();
  else if (!isClosed) open(term);
};

const open = (term: HTMLAnchorElement): void => {
  const definition = terms[term.hash.slice(1)];
  if (!definition) throw new Error(`no term ${term.hash}`);
  const { meaning, source } = definition;
  card.replaceChildren(
    h('span', {}, meaning),
    h('small', {}, `${words.notDefined}；${words.source(source)}。`),
    h('a', { href: term.href }, words.full),
  );
  card.setAttribute('aria-label', term.textContent);
  term.after(card);
  card.showPopover();
  // So that it is read out; Escape leads back to the term.
  card.focus({ preventScroll: true });
};
