import { loading as words } from '../strings/loading.ts';
import { LoadError } from './fetch-file.ts';

/** What to tell a reader of something that did not come, and what the button beside it does. */
export interface Remedy {
  readonly sentence: string;
  readonly label: string;
  readonly act: () => void;
}

/** @param again asks for the same thing once more */
export const remedyFor = (what: string, error: unknown, again: () => void): Remedy => {
  const failure = error instanceof LoadError ? error.failure : 'unable';
  return {
    sentence: words.failed[failure](what),
    ...(failure === 'offline' || failure === 'broken'
      ? { label: words.again, act: again }
      : { label: words.reload, act: () => location.reload() }),
  };
};

/** What takes longer is said to be on its way. */
const PATIENCE_MS = 1000;

interface Late<T> {
  /** What is loaded, in words that a sentence can take up. */
  readonly what: string;
  readonly load: () => Promise<T>;
  readonly use: (loaded: T) => void | Promise<void>;
  /** Puts the sentence into the page. */
  readonly say: (sentence: HTMLElement) => void;
}

/** A sentence about something that did not come, with the button that helps. */
export const missing = (what: string, error: unknown, again: () => void): HTMLElement => {
  const { sentence, label, act } = remedyFor(what, error, again);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  return paragraph(sentence, button);
};

const paragraph = (...content: readonly (string | Node)[]): HTMLElement => {
  const element = document.createElement('p');
  element.className = 'callout missing';
  element.setAttribute('role', 'status');
  element.append(...content);
  return element;
};

/**
 * Loads what belongs to a place of the page, and says beside it what is the matter while it is not there. Returns what starts
 * it: nothing happens while it is on its way or has come; where it failed, another call tries again.
 */
export const loadBeside = <T>({ what, load, use, say }: Late<T>): (() => void) => {
  let isSettled = false;
  let said: HTMLElement | undefined;
  const show = (sentence?: HTMLElement): void => {
    said?.remove();
    said = sentence;
    if (sentence) say(sentence);
  };
  const start = async (): Promise<void> => {
    if (isSettled) return;
    isSettled = true;
    const waiting = setTimeout(() => show(paragraph(words.waiting(what))), PATIENCE_MS);
    try {
      await use(await load());
      show();
    } catch (error) {
      // A site that was updated has nothing to give until the page is loaded anew.
      isSettled = !(error instanceof LoadError) || error.failure === 'updated';
      show(missing(what, error, begin));
      if (!(error instanceof LoadError)) console.error(error);
    } finally {
      clearTimeout(waiting);
    }
  };
  const begin = (): void => {
    start().catch(console.error);
  };
  return begin;
};
