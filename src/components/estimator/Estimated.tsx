import type { Benefit, Estimate } from '../../rules/index.ts';
import { ResultBar } from './ResultBar.tsx';
import { kinds, result, statuses } from '../../strings/index.ts';
import { amountText, yearText } from '../../format/amount-text.ts';
import { CapAnatomy } from './CapAnatomy.tsx';
import { Limits } from './Limits.tsx';
import { Provisions } from './Provisions.tsx';
import { Steps } from './Steps.tsx';
import { Unmet } from './Unmet.tsx';

/** An estimate in full: status, amount, what it hangs on, caps, readings, years and steps. */
export const Estimated = ({ benefit, estimate }: { readonly benefit: Benefit; readonly estimate: Estimate }) => {
  const { amount, status, years, steps, unmet, unconfirmed, readings, provisions } = estimate;
  const text = amountText(estimate);
  const labelOf = (id: string): string => benefit.conditions.find((condition) => condition.id === id)?.label ?? id;
  return (
    <>
      <p class="status" data-status={status}>
        {statuses[status].name}
        <small>{statuses[status].meaning}</small>
      </p>
      <p class="amount" data-kind={amount.kind}>
        {status !== 'ineligible' && <span class="amount-kind">{result.kindOf(kinds[amount.kind].name)}</span>}
        <strong class="amount-wan">{text.inWan}</strong>
        <span class="amount-yuan">{text.inYuan}</span>
        {status !== 'ineligible' && <small>{kinds[amount.kind].meaning}</small>}
      </p>
      <ResultBar estimate={estimate} />
      {unmet.length > 0 && <h5>{status === 'ineligible' ? result.unmet : result.doubted}</h5>}
      {unmet.length > 0 && <Unmet benefit={benefit} ids={unmet} steps={steps} />}
      {status !== 'ineligible' && unconfirmed.length > 0 && (
        <>
          <h5>{result.assumed}</h5>
          <ul class="assumed">
            {unconfirmed.map((id) => (
              <li key={id}>{labelOf(id)}</li>
            ))}
          </ul>
        </>
      )}
      {status !== 'ineligible' && <CapAnatomy steps={steps} />}
      {readings.length > 0 && (
        <>
          <h5>{status === 'undecided' ? result.bothReadings : result.readings}</h5>
          <ul class="readings">
            {readings.map((reading) => (
              <li key={reading.id}>
                {result.readingPays(reading.label, amountText({ status, amount: reading.amount }).inWan)}
              </li>
            ))}
          </ul>
        </>
      )}
      {status !== 'ineligible' && years && years.length > 1 && (
        <table class="years">
          <caption>{result.years}</caption>
          <thead>
            <tr>
              <th scope="col">{result.year}</th>
              <th scope="col">{result.amount}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year, index) => (
              <tr key={index}>
                <th scope="row">{yearPart(benefit, index)}</th>
                <td>{yearText(amount.kind, year)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Steps benefit={benefit} steps={steps} />
      <Provisions ids={provisions} />
      <Limits benefit={benefit} />
    </>
  );
};

const yearPart = (benefit: Benefit, index: number): string => {
  const field = Object.values(benefit.fields).find(({ type }) => type === 'list');
  return field?.type === 'list' ? field.part(index) : '';
};
