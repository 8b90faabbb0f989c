import { checkWords as words, printWords } from '../../../strings/index.ts';
import { inYuan } from '../../../format/sums.ts';
import { reasonAt } from '../../../plan/compute.ts';
import { givenAt } from '../../../plan/export/line-text.ts';
import type { Amounts, Check, CheckedLine } from '../../../plan/record/check.ts';

/** The items and the sums, each with both amounts. */
export const CheckedLines = ({ checked }: { readonly checked: Check }) => (
  <div class="check-scroll" role="region" aria-label={words.lines} tabIndex={0}>
    <table class="check-lines">
      <caption>{words.lines}</caption>
      <thead>
        <tr>
          <th scope="col">{words.itemHead}</th>
          <th scope="col">{words.handedHead}</th>
          <th scope="col">{words.foundHead}</th>
        </tr>
      </thead>
      <tbody>
        {checked.lines.map((line, index) => (
          <Line key={index} checked={checked} line={line} isFirst={checked.lines[index - 1]?.item !== line.item} />
        ))}
        {checked.sums
          .filter(({ sum, handed, found }) => sum === 'total' || found.max !== '0.00' || handed?.max !== found.max)
          .filter(({ sum, handed, found }) => sum === 'total' || handed !== undefined || found.max !== '0.00')
          .map(({ sum, handed, found, agrees }) => (
            <tr key={sum} data-agrees={agrees}>
              <th scope="row">{words.sums[sum]}</th>
              <td>{handed ? inYuan(handed) : words.notHanded}</td>
              <td>
                {inYuan(found)}
                {handed && <Mark agrees={agrees} />}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  </div>
);

interface LineProps {
  readonly checked: Check;
  readonly line: CheckedLine;
  /** Whether it is the first line of its item, beside which the inputs stand. */
  readonly isFirst: boolean;
}

const Line = ({ checked: { computed }, line, isFirst }: LineProps) => {
  const { item, title, year, handed, found, agrees } = line;
  const reason = reasonAt(computed, item);
  return (
    <tr data-agrees={agrees}>
      <th scope="row">
        {printWords.numbered(item + 1, title)}
        {year !== undefined && ` ${words.year(year)}`}
        {isFirst && (
          <ul>
            {givenAt(computed, item).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </th>
      <td>{handed ? <AmountsOf amounts={handed} withCounted={!agrees} /> : words.notHanded}</td>
      <td>
        {found ? <AmountsOf amounts={found} withCounted={!agrees} /> : reason ? printWords.left[reason] : words.none}
        {handed && <Mark agrees={agrees} />}
      </td>
    </tr>
  );
};

/** An amount, what was taken off it, and what is counted of it where that may be what differs. */
const AmountsOf = ({ amounts, withCounted }: { readonly amounts: Amounts; readonly withCounted: boolean }) => {
  const { asked, takenOff, counted } = amounts;
  return (
    <>
      {inYuan(asked)}
      {takenOff && takenOff.max !== '0.00' && <small>{words.off(inYuan(takenOff))}</small>}
      {withCounted && counted && <small>{words.counted(inYuan(counted))}</small>}
    </>
  );
};

const Mark = ({ agrees }: { readonly agrees: boolean }) => (
  <small class="check-mark">{agrees ? words.same : words.different}</small>
);
