import { useState } from 'preact/hooks';
import { benefits, WHO, type Benefit, type Who } from '../../../rules/index.ts';
import { planStart as words, who as whoWords } from '../../../strings/index.ts';
import { Chip, Chips } from './Chips.tsx';
import { NotListed } from './NotListed.tsx';
import { Removed, type RemovedProps } from './Removed.tsx';

interface Props extends RemovedProps {
  /** The benefits that the plan has items of. */
  readonly listed: readonly string[];
  readonly add: (benefit: Benefit) => void;
  readonly remove: (benefit: Benefit) => void;
}

const concerns = ({ beneficiaries }: Benefit, chosen: readonly Who[]): boolean =>
  chosen.length === 0 || beneficiaries.some(({ who }) => chosen.includes(who));

/** What no one has to look up: who one is, and what one has done or means to do. */
export const PlanStart = ({ listed, add, remove, ...removed }: Props) => {
  const [chosen, setChosen] = useState<readonly Who[]>([]);
  const isListed = (benefit: Benefit): boolean => listed.includes(benefit.id);
  return (
    <section aria-labelledby="start">
      <h2 id="start">{words.title}</h2>
      <Chips legend={words.who} note={words.whoNote}>
        {WHO.map((who) => (
          <Chip
            key={who}
            id={`who-${who}`}
            isTicked={chosen.includes(who)}
            onTick={(isTicked) => setChosen(isTicked ? [...chosen, who] : chosen.filter((each) => each !== who))}
          >
            {whoWords[who].name}
          </Chip>
        ))}
      </Chips>
      <Chips legend={words.deeds} note={words.deedsNote}>
        {benefits
          .filter((benefit) => isListed(benefit) || concerns(benefit, chosen))
          .map((benefit) => (
            <Chip
              key={benefit.id}
              id={`deed-${benefit.id}`}
              isTicked={isListed(benefit)}
              onTick={(isTicked) => (isTicked ? add(benefit) : remove(benefit))}
            >
              {benefit.occasion}
            </Chip>
          ))}
      </Chips>
      <Removed {...removed} where="chips" />
      <NotListed
        benefits={benefits.filter((benefit) => !isListed(benefit))}
        isOffered={(benefit) => concerns(benefit, chosen)}
        add={add}
      />
    </section>
  );
};
