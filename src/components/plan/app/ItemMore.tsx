import { Provisions } from '../../estimator/Provisions.tsx';
import { listByYear } from '../../../entry/period.ts';
import { benefitLink } from '../../../links/link.ts';
import { planItem as words } from '../../../strings/index.ts';
import { ItemYear, type ItemYearProps } from './ItemYear.tsx';

interface Props extends ItemYearProps {
  readonly onAgain: () => void;
  readonly onRemove: () => void;
}

/** What few need of an item: another year, the same got elsewhere, once more, away with it, and where to read. */
export const ItemMore = ({ id, benefit, item, planStart, onChange, onAgain, onRemove }: Props) => (
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
