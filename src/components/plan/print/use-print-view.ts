import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SheetProps } from './PrintView.tsx';

/**
 * Prints the sheet of a plan in place of the page. It is drawn when the printer asks, in one go, so that a key pressed in
 * the form never waits for it. The promise is kept once the sheet can be drawn.
 */
export const usePrintView = (sheet: () => SheetProps): (() => Promise<void>) => {
  const latest = useRef(sheet);
  latest.current = sheet;
  const loading = useRef(Promise.resolve());
  useEffect(() => {
    let draw = (): void => undefined;
    const paper = document.createElement('article');
    paper.className = 'plan-paper';
    paper.translate = false;
    loading.current = import('./PrintView.tsx').then(({ PrintView }) => {
      document.body.append(paper);
      document.documentElement.dataset.paper = '';
      draw = () => {
        // With fresh nodes, for a translator of the browser may have replaced the last ones.
        render(null, paper);
        paper.replaceChildren();
        render(PrintView(latest.current()), paper);
      };
    });
    // Without the sheet the page itself is printed.
    loading.current.catch(() => undefined);
    const onPrint = () => draw();
    addEventListener('beforeprint', onPrint);
    return () => {
      removeEventListener('beforeprint', onPrint);
      delete document.documentElement.dataset.paper;
      paper.remove();
    };
  }, []);
  return () => loading.current;
};
