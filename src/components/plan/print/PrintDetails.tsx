import type { ComponentChildren } from 'preact';
import { printWords as words, result } from '../../../strings/index.ts';
import { amountText, inYuan } from '../../../format/sums.ts';
import { lineAt, reasonAt, type ComputedPlan, type Line } from '../../../plan/compute.ts';
import { capitalsOf } from '../../../plan/export/capitals.ts';
import { givenAt, roundedStep, titleAt } from '../../../plan/export/line-text.ts';
import { apartIn, labelsOf } from '../../../plan/export/table.ts';
import { nameOf } from '../../../format/provision.ts';
import type { PlanSummary } from '../../../rules/index.ts';
import { titlesIn, warningsIn } from '../../../plan/export/notes.ts';
import { loweredIn } from '../../../plan/warning-text.ts';

/** Each item with its inputs and steps, and what it hangs on. */
export const PrintDetails = ({ computed }: { readonly computed: ComputedPlan }) =>
  computed.plan.items.length === 0 ? null : (
    <section>
      <h2>{words.details}</h2>
      {computed.plan.items.map((_, place) => {
        const line = lineAt(computed, place);
        const props = { computed, place };
        return line ? <Detail key={place} {...props} line={line} /> : <LeftDetail key={place} {...props} />;
      })}
    </section>
  );

interface Props {
  readonly computed: ComputedPlan;
  readonly place: number;
}

/** An item that is not counted, with what is filled in already. */
const LeftDetail = ({ computed, place }: Props) => (
  <section class="paper-line">
    <h3>
      {words.numbered(place + 1, titleAt(computed, place))}
      <b>{words.left[reasonAt(computed, place) ?? 'waiting']}</b>
    </h3>
    <dl>
      <Part label={words.inputs}>{listed(givenAt(computed, place))}</Part>
    </dl>
  </section>
);

const Detail = ({ computed, line, place }: Props & { readonly line: Line }) => {
  const { benefit, estimate, takenOff } = line;
  const { status, unmet, unconfirmed, readings, steps } = estimate;
  return (
    <section class="paper-line">
      <h3>
        {words.numbered(place + 1, benefit.title)}
        <b>{amountText(estimate).inYuan}</b>
      </h3>
      <p class="paper-capital">{capitalsOf(line)}</p>
      {apartIn(computed, line).map((said) => (
        <p key={said} class="paper-strong">
          {said}
        </p>
      ))}
      <dl>
        <Part label={words.inputs}>{listed(givenAt(computed, place))}</Part>
        <Part label={words.steps}>
          {steps.map(({ part, words: said, expression, provision }, index) => (
            <li key={index}>
              {part} {said}（{nameOf(provision)}）<span class="paper-sum">{roundedStep(expression)}</span>
            </li>
          ))}
        </Part>
        {takenOff && (
          <Part label={words.takenOff(inYuan(takenOff))}>
            <li>
              {takenOff.why}（{nameOf(takenOff.provision)}）
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

interface NotesProps {
  readonly computed: ComputedPlan;
  readonly summary: PlanSummary;
}

/** What limits the whole, and what the text leaves open about it. */
export const PrintNotes = ({ computed, summary }: NotesProps) => {
  const { beyond, strict, restrictions } = summary;
  const titles = (items: readonly number[]) => titlesIn(computed, items);
  return (
    <section>
      <h2>{words.notes}</h2>
      <ul>
        {restrictions.map(({ id, words: said, provision }) => (
          <li key={id}>
            {said}（{nameOf(provision)}）
          </li>
        ))}
        {loweredIn(summary, (item) => titles([item])).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {strict && (
          <li>
            {words.strictNote(titles(strict.kept), titles(strict.excluded))} <b>{inYuan(strict.within)}</b>
          </li>
        )}
        {beyond && (
          <li>
            {words.beyond}：<b>{inYuan(beyond)}</b>
            <ul>
              {beyond.readings.map(({ id, label, amount }) => (
                <li key={id}>
                  {label}：{amount ? inYuan(amount) : words.notGiven}
                </li>
              ))}
            </ul>
          </li>
        )}
        {warningsIn(computed).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  );
};
