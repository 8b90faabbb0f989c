import { isRefusedBy, type Benefit } from '../../rules/index.ts';
import { result } from '../../strings/index.ts';
import { hasNoNumber, type Draft } from '../../entry/draft.ts';
import { HeldFields } from './HeldFields.tsx';
import { Unmet } from './Unmet.tsx';

interface Props {
  readonly benefit: Benefit;
  readonly draft: Draft;
  readonly isJudged: (name: string) => boolean;
}

/** What stands in place of a result: what is missing or wrong, and a no that is certain already. */
export const Waiting = ({ benefit, draft, isJudged }: Props) => {
  const denied = benefit.conditions.filter(({ id }) => draft.conditions[id] === false);
  return (
    <>
      {denied.length > 0 && <p>{isRefusedBy(denied, draft.conditions) ? result.refusedEarly : result.doubtedEarly}</p>}
      {denied.length > 0 && <Unmet benefit={benefit} ids={denied.map(({ id }) => id)} steps={[]} />}
      <HeldFields draft={draft} isJudged={isJudged} />
      {hasNoNumber(draft) ? (
        <p class="waiting">{result.waiting}</p>
      ) : (
        draft.missing.length > 0 && (
          <>
            <p class="waiting">{result.missing}</p>
            <ul>
              {draft.missing.map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </>
        )
      )}
    </>
  );
};
