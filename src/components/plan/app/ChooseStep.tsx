import { MOST_ITEMS, type Benefit } from '../../../rules/index.ts';
import { deedGroups } from '../../../format/deeds.ts';
import { planChoose as words, planItem } from '../../../strings/index.ts';
import { Removed, type RemovedProps } from './Removed.tsx';

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
      {deedGroups.map(({ name: group, deeds }) => (
        <fieldset key={group} class="deeds">
          <legend>{group}</legend>
          {deeds.map(({ benefit, name, pays }) => (
            <label key={benefit.id} class="deed">
              <input
                type="checkbox"
                checked={listed.includes(benefit.id)}
                disabled={isFull && !listed.includes(benefit.id)}
                onChange={({ currentTarget }) => (currentTarget.checked ? add : remove)(benefit)}
              />
              <span>
                <b>{name}</b>
                <small>{pays}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Removed {...removed} where="chips" />
    </>
  );
};
