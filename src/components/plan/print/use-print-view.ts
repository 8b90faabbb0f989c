import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Sheet } from './PrintView.tsx';

/**
 * Prints a plan as a document in place of the page. It is drawn when the printer asks, in one go, so that a key pressed in
 * the form never waits for it. The promise is kept once it can be drawn, and rejects with a LoadError; the next call then asks
 * again. Without the document the page itself is printed, and `onMissing` hears of it.
 */
export const usePrintView = (handing: () => Sheet, onMissing: () => void): (() => Promise<void>) => {
  const latest = useRef({ handing, onMissing });
  latest.current = { handing, onMissing };
  const ready = useRef<() => Promise<void>>(() => Promise.resolve());
  useEffect(() => {
    let isGone = false;
    let draw: (() => void) | undefined;
    const paper = document.createElement('article');
    paper.className = 'plan-paper';
    paper.translate = false;
    ready.current = async () => {
      if (draw) return;
      const { PrintView } = await import('./PrintView.tsx');
      // Here a plan may have lost its last item meanwhile, and its paper would be empty.
      if (isGone) return;
      draw = () => {
        // With fresh nodes, for a translator of the browser may have replaced the last ones.
        render(null, paper);
        paper.replaceChildren();
        render(PrintView(latest.current.handing()), paper);
      };
      document.body.append(paper);
      document.documentElement.dataset.paper = '';
    };
    // Asked for before it is needed. A failure is said when somebody prints.
    ready.current().catch(() => undefined);
    const onPrint = () => (draw ?? latest.current.onMissing)();
    addEventListener('beforeprint', onPrint);
    return () => {
      isGone = true;
      removeEventListener('beforeprint', onPrint);
      delete document.documentElement.dataset.paper;
      paper.remove();
    };
  }, []);
  return () => ready.current();
};
