import { Live } from '../../estimator/Live.tsx';
import { planKeeping as words } from '../../../strings/index.ts';
import type { Persistence as KeepingState } from './use-plan.ts';

interface Props {
  readonly state: KeepingState['state'];
  readonly forget: (what: string) => void;
}

const NOTES = { kept: words.note, linked: words.notKept, refused: words.unavailable };

/** Where the plan is kept, and the one button that makes the browser forget it. */
export const Persistence = ({ state, forget }: Props) => (
  <section class="keeping" aria-labelledby="keeping">
    <h3 id="keeping">{words.title}</h3>
    <Live as="p" class="note">
      {NOTES[state]}
    </Live>
    <button type="button" class="quiet" onClick={() => forget(words.forgotten)}>
      {words.forget}
    </button>
  </section>
);
