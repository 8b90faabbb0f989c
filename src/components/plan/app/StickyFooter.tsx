import { Live } from '../../estimator/Live.tsx';
import { planSteps, planSummary } from '../../../strings/index.ts';
import type { Step } from './steps.ts';

interface Props {
  readonly step: Step;
  /** How many items are chosen. */
  readonly chosen: number;
  /** The sum, where there is one. */
  readonly sum: string | undefined;
  /** What was done last, for those who do not see it. */
  readonly said: string;
  readonly go: (step: Step) => void;
}

/** What stays in sight: how far one is, and the way on. */
export const StickyFooter = ({ step, chosen, sum, said, go }: Props) => (
  <div class="plan-foot">
    <Live as="p" class="visually-hidden" role="status">
      {said}
    </Live>
    <div class="plan-way">
      {step === 'choose' && chosen > 0 && (
        <>
          <Live as="span">{planSteps.chosen(chosen)}</Live>
          <button type="button" class="primary" onClick={() => go('fill')}>
            {planSteps.toFill}
          </button>
        </>
      )}
      {step === 'fill' && chosen > 0 && (
        <>
          <Live as="span">
            {sum !== undefined && (
              <>
                <small>{planSummary.ifAll}</small>
                <b key={sum}>{sum}</b>
              </>
            )}
          </Live>
          <button type="button" class="secondary" onClick={() => go('result')}>
            {planSteps.toResult}
          </button>
        </>
      )}
    </div>
  </div>
);
