import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Handing } from '../../../plan/record/address.ts';

/**
 * Prints a plan as a document in place of the page. It is drawn when the printer asks, in one go, so that a key pressed in
 * the form never waits for it. The promise is kept once it can be drawn.
 */
export const usePrintView = (handing: () => Handing): (() => Promise<void>) => {
  const latest = useRef(handing);
  latest.current = handing;
  const loading = useRef(Promise.resolve());
  useEffect(() => {
    let draw = (): void => undefined;
    const paper = document.createElement('article');
    paper.className = 'plan-paper';
    loading.current = import('./PrintView.tsx').then(({ PrintView }) => {
      document.body.append(paper);
      document.documentElement.dataset.paper = '';
      draw = () => render(PrintView(latest.current()), paper);
    });
    // Without the document the page itself is printed.
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
