import type { ComponentChildren } from 'preact';
import { describeInputs } from '../../../format/describe-inputs.ts';
import { measurePage, result, sheetWords as words } from '../../../strings/index.ts';
import { amountText } from '../../../format/amount-text.ts';
import { inYuan } from '../../../format/sums.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { capitalOf, type Line } from '../../../plan/export/line-text.ts';
import { labelsOf } from '../../../plan/export/table.ts';

/** Each line with its inputs and steps, and what it hangs on. */
export const PrintDetails = ({ computed: { worked, request } }: { readonly computed: ComputedPlan }) =>
  worked.lines.length === 0 ? null : (
    <section>
      <h2>{words.details}</h2>
      {worked.lines.map((line) => (
        <Detail key={line.item} line={line} inputs={request.items[line.item]?.inputs ?? {}} />
      ))}
    </section>
  );

const Detail = ({ line, inputs }: { readonly line: Line; readonly inputs: Readonly<Record<string, unknown>> }) => {
  const { item, benefit, estimate, takenOff, claimedElsewhere } = line;
  const { status, unmet, unconfirmed, readings, steps } = estimate;
  return (
    <section class="paper-line">
      <h3>
        {String(item + 1)}. {benefit.title}
        <b>{amountText(estimate).inYuan}</b>
      </h3>
      <p class="paper-capital">{capitalOf(line)}</p>
      {claimedElsewhere && <p class="paper-strong">{words.elsewhere}</p>}
      <dl>
        <Part label={words.inputs}>
          {describeInputs(benefit, inputs).map(({ label, text }) => (
            <li key={label}>
              {label}：{text}
            </li>
          ))}
        </Part>
        <Part label={words.steps}>
          {steps.map(({ part, words: said, expression, provision }, index) => (
            <li key={index}>
              {part} {said}（{measurePage.provision(provision)}）<span class="paper-sum">{expression}</span>
            </li>
          ))}
        </Part>
        {takenOff && (
          <Part label={words.takenOff(inYuan(takenOff))}>
            <li>
              {takenOff.why}（{measurePage.provision(takenOff.provision)}）
            </li>
          </Part>
        )}
        <Part label={words.readings}>
          {readings.map(({ id, label, amount }) => (
            <li key={id}>{result.readingPays(label, amountText({ status, amount }).inYuan)}</li>
          ))}
        </Part>
        <Part label={words.unmet}>{listed(labelsOf(benefit, unmet))}</Part>
        <Part label={words.open}>{status === 'ineligible' ? [] : listed(labelsOf(benefit, unconfirmed))}</Part>
      </dl>
    </section>
  );
};

const listed = (texts: readonly string[]) => texts.map((text) => <li key={text}>{text}</li>);

/** A labelled list, or nothing where the list is empty. */
const Part = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) =>
  Array.isArray(children) && children.length === 0 ? null : (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  );
