import type { Benefit } from '../../../rules/index.ts';
import { benefitLink } from '../../../links/link.ts';
import { Live } from '../../estimator/Live.tsx';
import { planStart as words, who as whoWords } from '../../../strings/index.ts';

interface Props {
  readonly benefits: readonly Benefit[];
  /** Whether it concerns those that the reader has chosen. */
  readonly isOffered: (benefit: Benefit) => boolean;
  readonly add: (benefit: Benefit) => void;
}

/** Nothing is hidden without saying why: each benefit that the plan lacks, with the reason and a way to add it. */
export const NotListed = ({ benefits, isOffered, add }: Props) =>
  benefits.length === 0 ? null : (
    <details class="not-listed">
      <summary>
        <Live as="span">{words.notListed(benefits.length)}</Live>
      </summary>
      <ul>
        {benefits.map((benefit) => (
          <li key={benefit.id}>
            <span>
              <a href={benefitLink(benefit.id)}>{benefit.title}</a>
              <Live as="span" class="why">
                {isOffered(benefit) ? words.notTicked(benefit.occasion) : words.otherWho(namesOf(benefit))}
              </Live>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={words.addNamed(benefit.title)}
              onClick={({ currentTarget }) => {
                // The button that was pressed is about to go.
                currentTarget.closest('details')?.querySelector('summary')?.focus();
                add(benefit);
              }}
            >
              {words.add}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );

const namesOf = ({ beneficiaries }: Benefit): string => beneficiaries.map(({ who }) => whoWords[who].name).join('、');
