import styles from './search.css?url';

const load = (): Promise<unknown> =>
  new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = styles;
    // Without its styles the dialog is plain, but it works.
    sheet.onload = sheet.onerror = resolve;
    document.head.append(sheet);
  });

/** The search page has the styles in itself. */
const loading = document.querySelector('form[data-search-page]') ? Promise.resolve() : load();

/** Resolves when the styles of the dialog are there. */
export const styled = (): Promise<unknown> => loading;
