import styles from './search.css?url';

let loading: Promise<unknown> | undefined;

/** Resolves when the styles of the dialog are there, or will not come: without them it is plain, but it works. */
export const styled = (): Promise<unknown> =>
  (loading ??= new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = styles;
    sheet.onload = sheet.onerror = resolve;
    document.head.append(sheet);
  }));
