// Stands in the head of each page, with the lists of its files in its attributes (build/pages.ts): those of the page, of which
// the first so many are its own and the rest what these import; and those that bring a form to life.
//
// Before the first paint it tells the styles that there is a script and shows what the reader chose last time; without storage, or
// with something else in it, the page follows the system. A page that opens further down, once more or in its simple version waits
// for its late styles (src/components/styles/DeferredStyles.astro), so that the place stays where it is.
//
// For the rest it runs the scripts and asks for the late styles when the page has been seen, or after a while where a browser does
// not tell: so nothing holds it up. The files are asked for then, too; but while the page is still read where the way to the
// server is slow, since a phone is busy with drawing for as long as they take to come. What does not come is asked for once more.
// As everywhere (import-module.ts), scripts are fetched before they are run; without them the page says so.

interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}

interface Connection {
  /** Whether the reader asked for as little traffic as possible. Chromium only. */
  readonly saveData?: boolean;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses;
}

/** What src/components/layout/display.ts keeps; it may be older, or no such thing. */
interface Display {
  readonly theme?: unknown;
  readonly care?: unknown;
}

// In braces, so that nothing of it is seen by other scripts.
{
  const { own, files = '', form: formFiles = '' } = (document.currentScript as HTMLScriptElement).dataset;
  const listed = (list: string): readonly string[] => list.split(' ').filter(Boolean);
  const LATEST_MS = 2000;
  const AGAIN_MS = 1000;
  /** A page that took so long to come has come a slow way. */
  const SLOW_MS = 200;
  let isSeen = false;

  /** @param isAwaited whether the page is to be drawn with them, where the browser can wait */
  const loadStyles = (isAwaited: boolean): void => {
    const plain = document.querySelector<HTMLElement>('[data-styles]');
    if (!plain) return;
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    styles.href = plain.dataset.styles ?? '';
    if (isAwaited) styles.setAttribute('blocking', 'render');
    styles.onerror = () => styles.replaceWith(styles.cloneNode());
    plain.replaceWith(styles);
  };

  const showAsChosen = (): void => {
    const root = document.documentElement.dataset;
    root.script = '';
    try {
      const { theme, care } = JSON.parse(localStorage.getItem('display') ?? '{}') as Display;
      if (theme === 'light' || theme === 'dark') root.theme = theme;
      if (care) root.care = '';
    } catch {
      // The system decides.
    }
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (location.hash !== '' || 'care' in root || (visit && visit.type !== 'navigate')) loadStyles(true);
  };

  const fetchText = (address: string): Promise<string> =>
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(address);
      return response.text();
    });
  const fetchAll = (): Promise<unknown> => Promise.all(listed(files).map(fetchText));
  const fetchAgain = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, AGAIN_MS)).then(fetchAll);

  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  // The addresses are constants of the page.
  const asIs: ScriptAddresses = { createScriptURL: (address) => address };
  const trusted = trustedTypes?.createPolicy('start', asIs) ?? asIs;
  // As an element: an import by a script of the page itself takes Chromium the longer the more slashes the page's fragment has,
  // and with it the square of a long link.
  const runScript = (address: string): Promise<unknown> =>
    new Promise((onload, onerror) => {
      const src = trusted.createScriptURL(address);
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', onload, onerror, src }));
    });
  const runAll = (): Promise<unknown> => Promise.all(listed(files).slice(0, Number(own)).map(runScript));

  const sayDead = (error: unknown): void => {
    console.error(error);
    const said = document.querySelector<HTMLElement>('[data-dead]');
    if (!said) return;
    said.hidden = false;
    said.querySelector('button')?.addEventListener('click', () => location.reload());
  };

  const { connection } = navigator as { readonly connection?: Connection };
  let fetched: Promise<unknown> | undefined;
  const fetchOnce = (): Promise<unknown> => {
    if (fetched) return fetched;
    fetched = fetchAll().catch(fetchAgain);
    // Beside the scripts that will run them, not one after the other. Those ask again for what does not come, and say so.
    if (connection?.saveData !== true) for (const file of listed(formFiles)) fetchText(file).catch(() => undefined);
    return fetched;
  };

  const parsed = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  const load = (): void => {
    if (isSeen) return;
    isSeen = true;
    loadStyles(false);
    Promise.all([fetchOnce(), parsed]).then(runAll).catch(sayDead);
  };

  // An estimator in a frame has no choice of looks.
  if (document.querySelector('[data-styles]')) showAsChosen();
  // What does not come is said when it is to be run.
  if (performance.now() > SLOW_MS) fetchOnce().catch(() => undefined);
  setTimeout(load, LATEST_MS);
  new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
}
