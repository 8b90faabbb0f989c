import { search as words } from '../../strings/search.ts';
import { loadBeside } from '../../loading/load-beside.ts';
import { lateParts } from '../../strings/loading.ts';
import { link } from '../../links/address.ts';
import { filterIn } from './addresses.ts';
import { h } from '../../loading/h.ts';
import { searchPanel, textIndex } from './panel.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; made at the first call, and kept with what was typed. */
export const openSearch = (): void => {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
};

const makeDialog = (): HTMLDialogElement => {
  const input = h('input', {
    id: 'search-field',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    placeholder: words.placeholder,
  });
  const close = h('button', { type: 'button', class: 'close' }, words.close);
  // The form leads to the search page, as it does without this script.
  const form = h(
    'form',
    { role: 'search', action: link('/search/') },
    h('label', { for: 'search-field', class: 'visually-hidden' }, words.label),
    input,
    h('button', { class: 'submit' }, words.submit),
    close,
  );
  const keys = h('p', { class: 'keys', 'aria-hidden': 'true' }, words.keys);
  const element = h(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.label },
    form,
    searchPanel(input).element,
    keys,
  );
  close.addEventListener('click', () => element.close());
  element.addEventListener('click', ({ target }) => {
    // Beside the dialog, or on a link, which may lead to a place on this very page.
    if (target === element || (target instanceof Element && target.closest('a[href]:not([data-term])')))
      element.close();
  });
  input.addEventListener('keydown', (event) => {
    // The field would clear itself first; within an input method, Escape belongs to that.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    element.close();
  });
  document.body.append(element);
  return element;
};

/** Brings the form of the search page to life. What was typed before counts for more than what the address says. */
export const mountSearch = (form: HTMLFormElement): void => {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  if (input.value === '') input.value = new URLSearchParams(location.search).get('q') ?? '';
  const panel = searchPanel(input, true);
  const show = (): void => {
    if (!panel.element.isConnected) form.after(panel.element);
    panel.update();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    panel.element.querySelector<HTMLElement>('.answers a, .findings a')?.focus();
  });
  // Their place is above the results, which wait for them, or for the sentence that they do not come: nothing moves.
  loadBeside({
    what: lateParts.filters,
    load: () => import('./filter-controls.ts'),
    use: ({ filterControls }) => {
      panel.filterBy(filterControls(textIndex, filterIn(location.search), panel.update));
      show();
    },
    say: (sentence) => {
      const isFailure = sentence.querySelector('button') !== null;
      if (isFailure) show();
      form.after(sentence);
    },
  })();
};
