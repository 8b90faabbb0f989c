import { Live } from '../../estimator/Live.tsx';
import { planSteps as words } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import type { KeyedItem } from '../../../plan/keyed-plan.ts';

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

/** What the page asks or shows: which supports, their numbers, or what they come to. */
export type Step = 'choose' | 'fill' | 'result';

const STEPS: readonly Step[] = ['choose', 'fill', 'result'];

interface Opened {
  readonly items: readonly KeyedItem[];
  readonly computed: ComputedPlan;
}

/** Where a plan opens: a link shows what was worked out; one's own goes on where it was left. */
export const firstStep = ({ items, computed }: Opened, isLinked: boolean): Step => {
  if (items.length === 0) return 'choose';
  return isLinked || computed.left.waiting.length === 0 ? 'result' : 'fill';
};

/** The next item to be filled in after the one of a key, from the top again at the end; undefined where all others are done. */
export const nextWaiting = ({ items, computed }: Opened, after?: string): KeyedItem | undefined => {
  const waiting = computed.left.waiting.map((place) => items[place]).filter((each) => each !== undefined);
  const here = items.findIndex(({ key }) => key === after);
  return waiting.find((each) => items.indexOf(each) > here) ?? waiting.find(({ key }) => key !== after);
};

interface StickyFooterProps {
  readonly step: Step;
  /** How many items are chosen. */
  readonly chosen: number;
  readonly waiting: number;
  /** The sum, where there is one. */
  readonly sum: string | undefined;
  /** What it takes to hold. */
  readonly held: string;
  /** What was done last, for those who do not see it. */
  readonly said: string;
  readonly go: (step: Step) => void;
}

/** What stays in sight: how far one is, and the way on. */
export const StickyFooter = ({ step, chosen, waiting, sum, held, said, go }: StickyFooterProps) => (
  <div class="plan-foot">
    <Live as="p" class="visually-hidden" role="status">
      {said}
    </Live>
    <div class="plan-way">
      {step === 'choose' && chosen > 0 && (
        <>
          <Live as="span">{words.chosen(chosen)}</Live>
          <button type="button" class="primary" onClick={() => go('fill')}>
            {words.toFill}
          </button>
        </>
      )}
      {step === 'fill' && chosen > 0 && (
        <>
          <Live as="span">
            <small>{sum === undefined ? words.waiting(waiting) : held}</small>
            {sum !== undefined && <b key={sum}>{sum}</b>}
          </Live>
          <button type="button" class="secondary" onClick={() => go('result')}>
            {words.toResult}
          </button>
        </>
      )}
    </div>
  </div>
);
