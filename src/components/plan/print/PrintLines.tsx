import { kinds, measurePage, sheetWords as words, statuses } from '../../../strings/index.ts';
import { amountText } from '../../../format/amount-text.ts';
import { inYuan } from '../../../format/sums.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { yearsOf } from '../../../plan/export/line-text.ts';

/** The lines at a glance: what, of what kind, how sure, when, how much. */
export const PrintLines = ({ computed }: { readonly computed: ComputedPlan }) => (
  <table class="paper-lines">
    <caption>{words.lines}</caption>
    <thead>
      <tr>
        <th scope="col">{words.lineHead}</th>
        <th scope="col">{words.kindHead}</th>
        <th scope="col">{words.statusHead}</th>
        <th scope="col">{words.yearHead}</th>
        <th scope="col">{words.amountHead}</th>
      </tr>
    </thead>
    <tbody>
      {computed.worked.lines.map((line) => (
        <tr key={line.item}>
          <th scope="row">
            {String(line.item + 1)}. {line.benefit.title}
            <small>{line.benefit.provisions.map(measurePage.provision).join(' ')}</small>
          </th>
          <td>{kinds[line.benefit.kind].name}</td>
          <td>{statuses[line.estimate.status].name}</td>
          <td>{yearsOf(line)}</td>
          <td>
            {amountText(line.estimate).inYuan}
            {line.takenOff && <small>{words.takenOff(inYuan(line.takenOff))}</small>}
            {line.claimedElsewhere && <small>{words.apart}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
