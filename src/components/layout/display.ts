import { h } from '../../loading/h.ts';
import { loadBeside } from '../../loading/load-beside.ts';
import { displayPanel as words } from '../../strings/every-page.ts';
import { lateParts } from '../../strings/loading.ts';

/** What the reader chose: light or dark under 显示设置, 关怀版 in the header; kept in this browser. Light or dark is the system's choice where none is named. */
interface Display {
  readonly theme: string;
  readonly care: boolean;
}

const KEY = 'display';
const SYSTEM = 'system';
const root = document.documentElement;

/** What the simple version of a measure alone needs: the button that reads it aloud. */
const rest = document.querySelector<HTMLElement>('.care-rest');
const loadCare =
  rest && 'speechSynthesis' in window
    ? loadBeside({
        what: lateParts.readAloud,
        load: () => import('../measure/read-aloud.ts'),
        use: ({ offerReading }) => offerReading(rest),
        say: (sentence) => rest.before(sentence),
      })
    : () => undefined;

const show = ({ theme, care }: Display): void => {
  if (theme === SYSTEM) delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.toggleAttribute('data-care', care);
  if (care) loadCare();
};

/** Opens and closes the panel where the browser has no popovers: Chromium below 114, Firefox below 125, Safari below 17. */
const openByButton = (panel: HTMLElement): void => {
  const button = document.querySelector<HTMLElement>('.open-display');
  if (!button) return;
  const set = (isOpen: boolean): void => {
    panel.toggleAttribute('data-open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  set(false);
  // Behind its button, as a popover is, so that the next Tab leads into it.
  button.after(panel);
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Node)) return;
    if (button.contains(target)) set(!panel.hasAttribute('data-open'));
    else if (!panel.contains(target)) set(false);
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.hasAttribute('data-open')) return;
    set(false);
    button.focus();
  });
};

const choices = words.themes.map(([value, label]) =>
  h('label', { class: 'option' }, h('input', { type: 'radio', name: 'theme', value }), label),
);
/** Made here, since without a script nothing can be chosen. */
const form = h(
  'form',
  { id: 'display', class: 'panel display', popover: true, autocomplete: 'off', 'aria-label': words.title },
  h('fieldset', {}, h('legend', {}, words.theme), ...choices),
  h('p', { class: 'hint' }, words.kept),
);
const theme = form.elements.namedItem('theme') as RadioNodeList;
theme.value = root.dataset.theme ?? SYSTEM;
document.querySelector('main')?.before(form);

if (root.hasAttribute('data-care')) loadCare();
if (!('popover' in form)) openByButton(form);

const choose = (care: boolean): void => {
  const display = { theme: theme.value, care };
  show(display);
  try {
    localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
};
form.addEventListener('change', () => choose(root.hasAttribute('data-care')));
const careSwitch = document.querySelector('[data-care-switch]');
careSwitch?.addEventListener('click', () => choose(!root.hasAttribute('data-care')));
