import { Live } from '../../estimator/Live.tsx';
import { planSteps as words } from '../../../strings/index.ts';
import { STEPS, type Step } from './steps.ts';

interface Props {
  readonly step: Step;
  readonly chosen: number;
  readonly waiting: number;
  readonly go: (step: Step) => void;
}

/** The three steps, each of which can be gone to at any time. */
export const StepNav = ({ step, chosen, waiting, go }: Props) => {
  const notes = { choose: words.chosen(chosen), fill: chosen > 0 ? words.waiting(waiting) : '', result: '' };
  return (
    <nav class="plan-steps" aria-label={words.label}>
      <ol>
        {STEPS.map((each, index) => (
          <li key={each}>
            <button type="button" aria-current={each === step ? 'step' : undefined} onClick={() => go(each)}>
              <b>
                {index + 1} {words[each]}
              </b>
              <Live as="span">{notes[each]}</Live>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
