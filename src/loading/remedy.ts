import { loading as words } from '../strings/loading.ts';
import { LoadError } from './fetch-file.ts';

/** What to tell a reader of something that did not come, and what the button beside it does. */
export interface Remedy {
  readonly sentence: string;
  readonly label: string;
  readonly act: () => void;
}

/** An event before the page is loaded anew, for whoever holds something that was typed. */
export const BEFORE_RELOAD = 'before-reload';

export const reload = (): void => {
  dispatchEvent(new Event(BEFORE_RELOAD));
  location.reload();
};

/** @param again asks for the same thing once more */
export const remedyFor = (what: string, error: unknown, again: () => void): Remedy => {
  const failure = error instanceof LoadError ? error.failure : 'unable';
  return {
    sentence: words.failed[failure](what),
    ...(failure === 'offline' || failure === 'broken'
      ? { label: words.again, act: again }
      : { label: words.reload, act: reload }),
  };
};
