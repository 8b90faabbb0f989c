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
