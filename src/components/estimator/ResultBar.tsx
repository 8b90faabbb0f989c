import type { Estimate } from '../../rules/index.ts';
import { resultBar as words } from '../../strings/index.ts';
import { percent } from '../../format/percent.ts';
import { stretchesOf, type Stretch } from './result-bar.ts';

/** The amount as one bar: how much of what the rate gives is paid, what the cap took off, how far it still is. */
export const ResultBar = ({ estimate }: { readonly estimate: Estimate }) => {
  const stretches = stretchesOf(estimate);
  if (stretches.length === 0) return null;
  const { kind } = estimate.amount;
  let start = 0;
  return (
    <div class="result-bar" data-kind={kind}>
      <svg aria-hidden="true">
        {stretches.map(({ role, share }) => {
          const x = start;
          start += share * 100;
          return (
            <rect
              key={role}
              class={role}
              x={percent(x)}
              width={percent(share * 100)}
              height="100%"
              fill={`url(#hatch-${kind})`}
            />
          );
        })}
      </svg>
      <ul class="keys">
        {stretches.map((stretch) => (
          <li key={stretch.role}>
            <svg class="key" aria-hidden="true">
              <rect class={stretch.role} width="100%" height="100%" fill={`url(#hatch-${kind})`} />
            </svg>
            {wordsOf(stretch, stretches, estimate)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const wordsOf = ({ role, share }: Stretch, stretches: readonly Stretch[], { status, amount }: Estimate): string => {
  if (role === 'cut') return words.cut(percentOf(share));
  if (role === 'room') return words.room(percentOf(share));
  if (status === 'undecided') return words.undecided;
  if (amount.kind === 'range') return role === 'sure' ? words.atLeast : words.possible;
  if (stretches.length === 1) return role === 'sure' ? words.full : words.upTo;
  const paid = stretches.some((each) => each.role === 'cut') ? words.kept : words.used;
  return paid(percentOf(share), role === 'possible');
};

/** A share in whole percent, never rounded to nothing or to all. */
const percentOf = (share: number): string => {
  const percent = share * 100;
  if (percent < 1) return words.underOne;
  if (percent > 99 && percent < 100) return words.overNinetyNine;
  const whole = Math.round(percent);
  return words.percent(whole, Math.abs(percent - whole) < 1e-9);
};
