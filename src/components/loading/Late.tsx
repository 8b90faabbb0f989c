import { useLayoutEffect, useState } from 'preact/hooks';
import { remedyFor } from '../../loading/load-beside.ts';

interface Props {
  /** What is missing, in words that a sentence can take up. */
  readonly what: string;
  readonly error: unknown;
  readonly again: () => void;
}

/** The sentence about something that did not come, with the button that helps; loading/load-beside.ts draws the same. */
export const Missing = ({ what, error, again }: Props) => {
  const { sentence, label, act } = remedyFor(what, error, again);
  return (
    <p class="callout missing" role="status">
      {sentence}
      <button type="button" onClick={act}>
        {label}
      </button>
    </p>
  );
};

/** Something that comes late; `loaded` and `error` are both undefined while it is on its way. */
export interface Late<T> {
  readonly loaded: T | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/**
 * Asks for something as soon as the component is there, and once more where `of` has changed or the reader wants it. What comes
 * when nobody waits for it any more is dropped.
 */
export const useLate = <T,>(load: () => Promise<T>, of?: unknown): Late<T> => {
  const [answer, setAnswer] = useState<Pick<Late<T>, 'loaded' | 'error'>>({ loaded: undefined, error: undefined });
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setAnswer({ loaded, error: undefined }),
      (error: unknown) => isWanted && setAnswer({ loaded: undefined, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [of, tries]);
  return { ...answer, again: () => setTries(tries + 1) };
};
