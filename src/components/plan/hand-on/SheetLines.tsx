import { kinds, measurePage, sheetWords as words, statuses } from '../../strings.ts';
import { amountText } from '../../estimator/amount.ts';
import { inYuan } from '../app/sums.ts';
import type { Reckoned } from '../reckon.ts';
import { yearsOf } from './line-text.ts';

/** The lines at a glance: what, of what kind, how sure, when, how much. */
export const SheetLines = ({ reckoned }: { readonly reckoned: Reckoned }) => (
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
      {reckoned.worked.lines.map((line) => (
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
