import { isRefusedBy, type Benefit } from '../../../rules/index.ts';
import { ConditionFields } from '../../estimator/ConditionFields.tsx';
import type { Draft, Rows } from '../../../entry/draft.ts';
import { InputFields } from '../../estimator/InputFields.tsx';
import { planItem as words } from '../../../strings/index.ts';
import { stateOf } from '../../../plan/item-state.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { StartYear } from './PlanHead.tsx';

interface Props {
  readonly id: string;
  readonly benefit: Benefit;
  readonly item: SavedItem;
  readonly planStart: number;
  readonly rows: Rows;
  readonly draft: Draft;
  readonly isSettled: boolean;
  readonly add: (list: string) => void;
  readonly remove: (list: string, row: string) => void;
  readonly onChange: (next: (item: SavedItem) => SavedItem) => void;
}

/** What an item asks: its own conditions first, then its numbers, unless an answer has settled it already. */
export const ItemForm = ({ id, benefit, item, planStart, onChange, ...fields }: Props) => {
  const own = benefit.conditions.filter(({ ofApplicant }) => !ofApplicant);
  const isRefused = isRefusedBy(benefit.conditions, item.conditions);
  const isMoot = isRefused || item.claimedElsewhere;
  return (
    <>
      {own.length > 0 && <ConditionFields conditions={own} />}
      {isMoot && <p class="callout">{isRefused ? words.refusedNote : words.elsewhereNote}</p>}
      {/* Out of sight, not gone: what was typed is there again when the answer changes. */}
      <div class="inputs" hidden={isMoot}>
        <InputFields form={id} benefit={benefit} {...fields} />
        {!isMoot && stateOf(item) === 'refused' && <p class="callout">{words.refusedNote}</p>}
      </div>
      <StartYear
        id={`${id}-start`}
        label={benefit.previousYear === undefined ? words.start : words.previousYear}
        asPlan={words.asPlan(planStart)}
        year={item.start}
        onChange={(start) => onChange((last) => ({ ...last, start }))}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={item.claimedElsewhere}
          onChange={({ currentTarget: { checked } }) => onChange((last) => ({ ...last, claimedElsewhere: checked }))}
        />
        {words.claimedElsewhere}
      </label>
    </>
  );
};
