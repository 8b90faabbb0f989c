import { isRefusedBy, noDistrictDuplicate, type Benefit } from '../../../rules/index.ts';
import { ConditionFields } from '../../estimator/ConditionFields.tsx';
import { InputFields, type FormFields } from '../../estimator/InputFields.tsx';
import { Provisions } from '../../estimator/Provisions.tsx';
import { planItem as words } from '../../../strings/index.ts';
import { stateOf } from '../../../plan/compute.ts';
import { ItemYear, type ItemYearProps } from './StartYear.tsx';
import { listByYear, timeIn } from '../../../entry/period.ts';
import { benefitLink } from '../../../links/link.ts';
import { conditionName, rowName, type Draft, type Entries, type Rows } from '../../../entry/draft.ts';
import { entriesOf, inputsOf, typedOf } from '../../../plan/draft-of-item.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';

interface Props extends ItemYearProps, FormFields {
  readonly title: string;
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

interface ItemMoreProps extends ItemYearProps {
  readonly onAgain: () => void;
  readonly onRemove: () => void;
}

/** What few need of an item: another year, the same got elsewhere, once more, away with it, and where to read. */
export const ItemMore = ({ id, benefit, item, planStart, onChange, onAgain, onRemove }: ItemMoreProps) => (
  <details class="item-more">
    <summary>{words.more}</summary>
    <div>
      {/* Where the form itself asks for the year, it is not asked for again. */}
      {benefit.previousYear === undefined && !listByYear(benefit) && (
        <ItemYear id={id} benefit={benefit} item={item} planStart={planStart} onChange={onChange} />
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={item.claimedElsewhere}
          onChange={({ currentTarget: { checked } }) => onChange((last) => ({ ...last, claimedElsewhere: checked }))}
        />
        {words.claimedElsewhere}
      </label>
      <p class="item-actions">
        <button type="button" class="quiet" onClick={onAgain}>
          {words.again}
        </button>
        <button type="button" class="quiet" onClick={onRemove}>
          {words.remove}
        </button>
        <a href={benefitLink(benefit.id)}>{words.read}</a>
      </p>
      <Provisions ids={benefit.provisions} />
    </div>
  </details>
);

/** The choice of a condition that is not answered. */
const UNSURE = 'unsure';

/**
 * Puts what an item says otherwise than before into the controls of its form; those of which it says the same keep what
 * was typed there, and the focus stays.
 */
export const fillChanged = (
  form: HTMLFormElement,
  before: SavedItem | undefined,
  item: SavedItem,
  rows: Rows,
): void => {
  const was: Entries = before ? entriesOf(before) : {};
  const now = entriesOf(item);
  for (const name of new Set([...Object.keys(was), ...Object.keys(now)])) {
    if (was[name] === now[name]) continue;
    const [list = '', row = '', field = ''] = name.split('.');
    const key = rows[list]?.[Number(row) - 1];
    const control = form.elements.namedItem(key === undefined ? name : rowName(list, key, field));
    if (control && 'value' in control) control.value = now[name] ?? (name.startsWith(conditionName('')) ? UNSURE : '');
  }
};

/** The item as its form has it now; the answers about the applicant are not in the form. Itself where nothing changed. */
export const withForm = (last: SavedItem, benefit: Benefit, draft: Draft, entries: Entries, rows: Rows): SavedItem => {
  const ofApplicant = benefit.conditions.filter((each) => each.ofApplicant).map((each) => each.id);
  const kept = Object.entries(last.conditions).filter(([id]) => ofApplicant.includes(id));
  const typed = typedOf(draft, rows);
  const next: SavedItem = {
    ...last,
    inputs: inputsOf(draft),
    conditions: { ...Object.fromEntries(kept), ...draft.conditions },
    typed: Object.keys(typed).length > 0 ? typed : undefined,
    ...(listByYear(benefit) && { start: undefined, period: undefined, ...timeIn(benefit, entries) }),
  };
  return JSON.stringify(next) === JSON.stringify(last) ? last : next;
};
