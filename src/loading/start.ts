// Stands at the end of each page, with the lists of its files in its attributes (build/scripts.ts): those of the page, of which the
// first so many are its own and the rest what these import; and those that bring a form to life. Asks for the late styles
// (src/components/styles/DeferredStyles.astro) and the scripts when the page has been seen, or after a while where a browser does
// not tell: each of them would make that a round trip later. What does not come is asked for once more. As everywhere
// (import-module.ts), scripts are fetched before they are run; without them the page says so.

interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses;
}

// In braces, so that nothing of it is seen by other scripts.
{
  const { own, files = '', form: formFiles = '' } = document.currentScript?.dataset ?? {};
  const listed = (list: string): readonly string[] => list.split(' ').filter((address) => address !== '');
  const LATEST_MS = 2000;
  const AGAIN_MS = 1000;
  let isAsked = false;

  const loadStyles = (): void => {
    const plain = document.querySelector<HTMLElement>('[data-styles]');
    if (!plain) return;
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    styles.href = plain.dataset.styles ?? '';
    styles.onerror = () => styles.replaceWith(styles.cloneNode());
    plain.replaceWith(styles);
  };

  const fetchText = (address: string): Promise<string> =>
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(address);
      return response.text();
    });
  const fetchAll = (): Promise<unknown> => Promise.all(listed(files).map(fetchText));

  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  // The addresses are constants of the page.
  const plain: ScriptAddresses = { createScriptURL: (address) => address };
  const trusted = trustedTypes ? trustedTypes.createPolicy('start', plain) : plain;
  // As an element: an import by a script of the page itself takes Chromium the longer the more slashes the page's fragment has,
  // and with it the square of a long link.
  const runScript = (address: string): Promise<unknown> =>
    new Promise((onload, onerror) => {
      const src = trusted.createScriptURL(address);
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', onload, onerror, src }));
    });
  const runAll = (): Promise<unknown> => Promise.all(listed(files).slice(0, Number(own)).map(runScript));

  /** Whether somebody sees a form already, is in one, or is on the way to one. What is folded need not be laid out to be asked. */
  const isFormWanted = (): boolean =>
    Array.from(document.querySelectorAll('[data-estimator] form')).some((form) => {
      if (form.closest('section')?.querySelector(':target') || form.contains(document.activeElement)) return true;
      if (form.closest('details:not([open])')) return false;
      const { top, bottom } = form.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
  // Asked for beside the scripts that will run them, not one after the other. Those ask again for what does not come, and say so.
  const fetchFormFiles = (): void => {
    if (isFormWanted()) for (const file of listed(formFiles)) fetchText(file).catch(() => undefined);
  };

  const sayDead = (error: unknown): void => {
    console.error(error);
    const said = document.querySelector<HTMLElement>('[data-dead]');
    if (!said) return;
    said.hidden = false;
    said.querySelector('button')?.addEventListener('click', () => location.reload());
  };

  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    loadStyles();
    fetchAll()
      .catch(() => new Promise((resolve) => setTimeout(resolve, AGAIN_MS)).then(fetchAll))
      .then(runAll)
      .catch(sayDead);
    fetchFormFiles();
  };

  setTimeout(load, LATEST_MS);
  new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
}
