// On every page: what opens the search, and nothing else. The rest is loaded when it is wanted.
import { loadBeside } from '../../loading/load-beside.ts';
import { loadStyles } from '../../loading/fetch-file.ts';
import { lateParts } from '../../strings/loading.ts';
import styles from './dialog.css?url';

// By its names, since a whole module costs the bundler's help with modules, one more file.
const load = async () => {
  const { openSearch, mountSearch } = await import('./app.ts');
  return { openSearch, mountSearch };
};
let styled: Promise<unknown> | undefined;
/** The program and its styles, side by side. */
const prepare = async () => (await Promise.all([load(), (styled ??= loadStyles(styles))]))[0];

let openSearch: (() => void) | undefined;
/** What had the focus when the search was asked for. */
let focused: Element | null = null;
const loadDialog = loadBeside({
  what: lateParts.search,
  load: prepare,
  use: (loaded) => {
    openSearch = loaded.openSearch;
    // A reader who has gone on meanwhile is left where they are.
    if (document.activeElement === focused) openSearch();
  },
  say: (sentence) => {
    document.querySelector('.site-notice')?.append(sentence);
    // Its button asks for the search again.
    sentence.addEventListener('click', () => (focused = document.activeElement));
  },
});
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const openerOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-search-open]') : null;
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

const open = (event: Event): void => {
  // An old browser without dialogs follows the link.
  if (!('HTMLDialogElement' in window)) return;
  event.preventDefault();
  const field = form?.querySelector('input');
  focused = document.activeElement;
  if (field) field.focus();
  else if (openSearch) openSearch();
  else loadDialog();
};

if (form)
  loadBeside({
    what: lateParts.search,
    load,
    use: ({ mountSearch }) => mountSearch(form),
    say: (sentence) => form.after(sentence),
  })();
for (const intent of ['pointerover', 'focusin'])
  addEventListener(intent, (event) => {
    // If it fails, it will again when it is opened, and that is dealt with there.
    if (openerOf(event) && !form) prepare().catch(() => undefined);
  });
addEventListener('click', (event) => {
  if (openerOf(event) && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
addEventListener('keydown', (event) => {
  const { ctrlKey, metaKey, altKey, target } = event;
  // Where a browser fills a field in by itself, its event has no key.
  const key = (event as Partial<KeyboardEvent>).key?.toLowerCase();
  const isChord = key === 'k' && (ctrlKey || metaKey) && !altKey;
  if (isChord || (key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target))) open(event);
});
