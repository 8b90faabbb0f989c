import { planKeeping as words } from '../../../strings/index.ts';
import type { Persistence as KeepingState } from './use-plan.ts';

interface Props {
  readonly keeping: KeepingState;
  readonly keepLinked: () => void;
  readonly openOwn: () => void;
}

/** What the reader should know of a plan that came by a link: what of it is missing, and that another one is kept. */
export const LinkNotice = ({ keeping: { state, unread }, keepLinked, openOwn }: Props) => (
  <>
    {state === 'linked' && (
      <div class="callout" role="status">
        <p>{words.fromLink}</p>
        <p class="choices">
          <button type="button" class="secondary" onClick={keepLinked}>
            {words.keepLinked}
          </button>
          <button type="button" class="secondary" onClick={openOwn}>
            {words.openOwn}
          </button>
        </p>
      </div>
    )}
    {unread.length > 0 && (
      <div class="callout" role="alert">
        <p>{words.unread}</p>
        <ul>
          {unread.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    )}
  </>
);
