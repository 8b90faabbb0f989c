import { Live } from '../../estimator/Live.tsx';
import { planSummary as words } from '../../../strings/index.ts';

interface Props {
  /** The sum, where there is one. */
  readonly sum: string | undefined;
  /** What was done last. */
  readonly said: string;
}

/** What stays in sight: the sum, which on a phone lies far below, and what was done last. */
export const StickyFooter = ({ sum, said }: Props) => (
  <div class="plan-foot">
    <Live as="p" role="status">
      {said}
    </Live>
    {sum !== undefined && (
      <Live as="a" class="glance" href="#sum">
        <b>{sum}</b>
        {words.see}
      </Live>
    )}
  </div>
);
