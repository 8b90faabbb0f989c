/** What the reader chose under 显示设置; kept in this browser. Light or dark is the system's choice where none is named. */
interface Display {
  readonly theme: string;
  readonly care: boolean;
}

const KEY = 'display';
const SYSTEM = 'system';
const root = document.documentElement;

const show = ({ theme, care }: Display): void => {
  if (theme === SYSTEM) delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.toggleAttribute('data-care', care);
};

const form = document.querySelector<HTMLFormElement>('form.display');
if (form) {
  const theme = form.elements.namedItem('theme') as RadioNodeList;
  const care = form.elements.namedItem('care') as HTMLInputElement;
  theme.value = root.dataset.theme ?? SYSTEM;
  care.checked = root.hasAttribute('data-care');

  form.addEventListener('change', () => {
    const display = { theme: theme.value, care: care.checked };
    show(display);
    try {
      localStorage.setItem(KEY, JSON.stringify(display));
    } catch {
      // Where nothing may be kept, the choice holds for this page.
    }
  });
}
export {};
