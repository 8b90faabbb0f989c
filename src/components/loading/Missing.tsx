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
