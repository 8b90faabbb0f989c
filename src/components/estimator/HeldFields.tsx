import { askedFields, wrongFields } from '../../strings/index.ts';
import type { Draft, Held } from '../../entry/draft.ts';

interface Props {
  readonly draft: Draft;
  readonly isJudged: (name: string) => boolean;
}

/** Which fields keep the form from being answered: those to be put right, and those to be confirmed. */
export const HeldFields = ({ draft, isJudged }: Props) => {
  const labelsOf = (held: readonly Held[]): readonly string[] =>
    held.filter(({ name }) => isJudged(name)).map(({ label }) => label);
  const wrong = labelsOf(draft.wrong);
  const asked = labelsOf(draft.asked);
  return (
    <>
      {wrong.length > 0 && <p class="waiting">{wrongFields(wrong)}</p>}
      {asked.length > 0 && <p class="waiting">{askedFields(asked)}</p>}
    </>
  );
};
