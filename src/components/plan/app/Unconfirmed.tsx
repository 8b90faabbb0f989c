import type { Unconfirmed as Group } from '../../../plan/conditions.ts';
import { planConditions as words } from '../../../strings/index.ts';
import { Removed, type RemovedProps } from './Keeping.tsx';

interface Props extends RemovedProps {
  readonly groups: readonly Group[];
  readonly confirm: () => void;
  /** Leads to where each is answered by itself. */
  readonly answer: (key: string | undefined) => void;
}

/** What nobody has confirmed and may make an item nothing: all of it in one place, to be confirmed at once or one by one. */
export const Unconfirmed = ({ groups, confirm, answer, ...removed }: Props) => {
  const count = groups.reduce((sum, { labels }) => sum + labels.length, 0);
  return (
    <>
      {count > 0 && (
        <details class="callout unconfirmed">
          <summary>{words.open(count)}</summary>
          <dl>
            {groups.map(({ key, title, labels }) => (
              <div key={key ?? 'applicant'}>
                <dt>{key === undefined ? words.applicant : title}</dt>
                {labels.map((label) => (
                  <dd key={label}>{label}</dd>
                ))}
                <dd>
                  <button type="button" class="quiet" onClick={() => answer(key)}>
                    {words.single}
                    <span class="visually-hidden">{key === undefined ? words.applicant : title}</span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
          <button type="button" class="secondary" onClick={confirm}>
            {words.all(count)}
          </button>
        </details>
      )}
      <Removed {...removed} where="conditions" />
    </>
  );
};
