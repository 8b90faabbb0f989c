import { MOST_ITEMS, type Benefit } from '../../../rules/index.ts';
import { deedGroups } from '../../../format/deeds.ts';
import { planChoose as words, planItem } from '../../../strings/index.ts';
import { Removed, type RemovedProps } from './Keeping.tsx';

interface Props extends RemovedProps {
  /** The benefits that the plan has items of. */
  readonly listed: readonly string[];
  readonly add: (benefit: Benefit) => void;
  readonly remove: (benefit: Benefit) => void;
}

/** What the firm has done or means to do, as firms think of it, each with what the text pays for it. */
export const ChooseStep = ({ listed, add, remove, ...removed }: Props) => {
  const isFull = listed.length >= MOST_ITEMS;
  return (
    <>
      <p class="hint">{words.note}</p>
      {isFull && <p class="callout">{planItem.full(MOST_ITEMS)}</p>}
      <div class="deed-groups">
        {deedGroups.map(({ name: group, deeds }, index) => (
          <section key={group} aria-labelledby={`deeds-${String(index)}`}>
            <h3 id={`deeds-${String(index)}`}>{group}</h3>
            <ul class="deeds">
              {deeds.map(({ benefit, name, pays }) => (
                <li key={benefit.id}>
                  <label class="deed">
                    <b>{name}</b>
                    <span class="pays">
                      {pays.map(([phrase, ...amounts]) => (
                        <span key={phrase} class="phrase">
                          {phrase}
                          {amounts.map((amount) => (
                            <span key={amount} class="phrase">
                              {amount}
                            </span>
                          ))}
                        </span>
                      ))}
                    </span>
                    <input
                      type="checkbox"
                      checked={listed.includes(benefit.id)}
                      disabled={isFull && !listed.includes(benefit.id)}
                      onChange={({ currentTarget }) => (currentTarget.checked ? add : remove)(benefit)}
                    />
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Removed {...removed} where="choosing" />
    </>
  );
};
