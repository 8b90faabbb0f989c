// On every page: what opens the search, and nothing else. The rest is loaded when it is wanted.
import { loadStyles } from '../../components/styles/stylesheet.ts';
import styles from './search.css?url';

// By their names, since a whole module costs the bundler's help with modules, one more file.
const load = async () => {
  const { openSearch, mountSearch } = await import('./app.ts');
  return { openSearch, mountSearch };
};
let styled: Promise<unknown> | undefined;
/** The program and its styles, side by side. */
const prepare = async () => (await Promise.all([load(), (styled ??= loadStyles(styles))]))[0];
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
  if (field) field.focus();
  else
    prepare()
      .then(({ openSearch }) => openSearch())
      // Where the script does not arrive, there is still the page.
      .catch(() => location.assign(document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href ?? ''));
};

if (form) void load().then(({ mountSearch }) => mountSearch(form));
for (const intent of ['pointerover', 'focusin'])
  addEventListener(intent, (event) => {
    // If it fails, it will again when it is opened, and that is dealt with there.
    if (openerOf(event) && !form) prepare().catch(() => undefined);
  });
addEventListener('click', (event) => {
  if (openerOf(event) && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isChord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (isChord || (key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target))) open(event);
});

export {};
