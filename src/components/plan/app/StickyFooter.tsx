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
    <p role="status">{said}</p>
    {sum !== undefined && (
      <a class="glance" href="#sum">
        <b>{sum}</b>
        {words.see}
      </a>
    )}
  </div>
);
