import { capsIn, formatWan, formatYuan, type Step } from '../../rules/index.ts';
import { result } from '../../strings/index.ts';

/** What the rate alone would give, what the cap took off, and from where on the cap holds. */
export const CapAnatomy = ({ steps }: { readonly steps: readonly Step[] }) => {
  const capped = capsIn(steps);
  if (capped.length === 0) return null;
  return (
    <>
      <h5>{result.capTitle}</h5>
      {capped.map(({ part, cap, byRate, takenOff, cut, holdsFrom }) => (
        <div class="cap" key={part ?? 'all'} data-cut={cut}>
          {part && <p class="part">{part}</p>}
          <dl>
            <dt>{result.byRate}</dt>
            <dd>{sum(byRate)}</dd>
            <dt>{result.cap}</dt>
            <dd>{sum(cap)}</dd>
            {cut && <dt>{result.takenOff}</dt>}
            {cut && <dd>{sum(takenOff)}</dd>}
          </dl>
          <p>
            {!cut && result.notCut}
            {result.holdsFrom(holdsFrom.label, holdsFrom.text)}
          </p>
        </div>
      ))}
    </>
  );
};

/** Sums of less than a fen, or that do not end, are shown in yuan as the steps have them. */
const sum = (text: string): string => (/^\d+(\.\d{1,2})?$/.test(text) ? formatWan(text) : formatYuan(text));
