import { isRefusedBy, noDistrictDuplicate } from '../../../rules/index.ts';
import { ConditionFields } from '../../estimator/ConditionFields.tsx';
import type { Draft, Entries, Rows } from '../../../entry/draft.ts';
import { InputFields } from '../../estimator/InputFields.tsx';
import { Provisions } from '../../estimator/Provisions.tsx';
import { planItem as words } from '../../../strings/index.ts';
import { stateOf } from '../../../plan/item-state.ts';
import { ItemYear, type ItemYearProps } from './ItemYear.tsx';

interface Props extends ItemYearProps {
  readonly title: string;
  readonly rows: Rows;
  readonly draft: Draft;
  readonly entries: Entries;
  readonly isJudged: (name: string) => boolean;
  readonly add: (list: string) => void;
  readonly remove: (list: string, row: string) => void;
  readonly resize: (list: string, count: number) => void;
}

/** What an item asks: its numbers, unless an answer has settled it already, then its own conditions. */
export const ItemForm = ({ id, title, benefit, item, planStart, onChange, ...fields }: Props) => {
  const own = benefit.conditions.filter(({ ofApplicant }) => !ofApplicant);
  const isRefused = isRefusedBy(benefit.conditions, item.conditions);
  const isMoot = isRefused || item.claimedElsewhere;
  return (
    <>
      {isRefused && <p class="callout">{words.refusedNote}</p>}
      {!isRefused && item.claimedElsewhere && (
        <div class="callout">
          <p>{words.elsewhereNote}</p>
          <Provisions ids={[noDistrictDuplicate.provision]} />
        </div>
      )}
      {/* Out of sight, not gone: what was typed is there again when the answer changes. */}
      <div class="inputs" hidden={isMoot}>
        <InputFields form={id} of={title} benefit={benefit} inPlan={{ year: planStart, own: item }} {...fields} />
        {benefit.previousYear !== undefined && (
          <ItemYear id={id} benefit={benefit} item={item} planStart={planStart} onChange={onChange} />
        )}
        {!isMoot && stateOf(item) === 'refused' && <p class="callout">{words.refusedNote}</p>}
      </div>
      <ConditionFields of={title} conditions={own} answers={fields.draft.conditions} />
    </>
  );
};
