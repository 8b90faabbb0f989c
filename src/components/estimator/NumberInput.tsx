import { useRef } from 'preact/hooks';
import { formatWan, type NumberField } from '../../rules/index.ts';
import { choiceLabel, entryWords as words, problems, questions, estimator } from '../../strings/index.ts';
import { scaleIn, scaleName, type Entries } from '../../entry/draft.ts';
import { echoOf, spell, type Entry } from '../../entry/entry.ts';
import { pastedText } from '../../entry/separators.ts';
import { Live } from './Live.tsx';

interface Props {
  /** What the form is for. */
  readonly of: string;
  readonly id: string;
  readonly name: string;
  readonly field: NumberField;
  readonly entry: Entry | undefined;
  /** What stands in the form. */
  readonly entries: Entries;
  /** False while it is being typed: then it is neither called wrong nor asked about. */
  readonly isJudged: boolean;
}

/** A number with its unit, read back as it was understood, or what is wrong with it, or what is asked about it. */
export const NumberInput = ({ of, id, name, field, entry, entries, isJudged }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const isMoney = field.unit === 'yuan';
  const judged = isJudged && (entry?.state === 'wrong' || entry?.state === 'asked') ? entry : undefined;
  const question = judged?.state === 'asked' ? judged.question : undefined;
  const put = (text: string): void => {
    if (!input.current) return;
    input.current.value = text;
    input.current.dispatchEvent(new Event('input', { bubbles: true }));
    input.current.focus();
  };
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <div class="with-unit" data-state={judged?.state}>
        <input
          ref={input}
          id={id}
          name={name}
          type="text"
          inputMode={field.decimals === 0 ? 'numeric' : 'decimal'}
          aria-invalid={judged?.state === 'wrong'}
          aria-describedby={isMoney ? `${id}-note` : `${id}-unit ${id}-note`}
          onPaste={pasteWhole}
        />
        {isMoney ? (
          <UnitSwitch name={name} of={of} field={field} applies={!saysUnit(entry)} />
        ) : (
          <span id={`${id}-unit`} class="unit" hidden={saysUnit(entry)}>
            {field.entryUnit}
          </span>
        )}
      </div>
      <Live as="p" id={`${id}-note`} class={judged ? (question ? 'question' : 'problem') : 'echo'}>
        {judged ? noteOf(judged, field) : echo(entry, entries, name, field)}
      </Live>
      {judged && judged.choices.length > 0 && (
        <p class="choices">
          {judged.choices.map((choice, index) => (
            <button key={choice} type="button" class="secondary" onClick={() => put(choice)}>
              {choiceLabel(question, choice, index)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
};

/** A field of one line drops line breaks: what was two cells is pasted so that it is still two. */
const pasteWhole = (event: ClipboardEvent): void => {
  const text = pastedText(event.clipboardData?.getData('text/plain') ?? '');
  const { currentTarget: input } = event;
  if (text === undefined || !(input instanceof HTMLInputElement)) return;
  event.preventDefault();
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** A text that says its own unit leaves none to stand beside it. */
const saysUnit = (entry: Entry | undefined): boolean => entry?.state === 'valid' && !entry.isBare;

const noteOf = (entry: Extract<Entry, { state: 'wrong' | 'asked' }>, field: NumberField): string => {
  if (entry.state === 'asked') return questions[entry.question](entry.choices[0] ?? '');
  const { entryUnit: unit, decimals, max } = field;
  const isMoney = field.unit === 'yuan';
  return problems[entry.problem]({
    unit,
    isMoney,
    decimals,
    max: field.scale > 0 ? formatWan(max) : spell(max, field),
  });
};

const echo = (entry: Entry | undefined, entries: Entries, name: string, field: NumberField): string | undefined => {
  if (entry?.state !== 'valid') return undefined;
  const read = echoOf(entry, entries[name] ?? '', field, scaleIn(entries, name, field));
  if (!read) return undefined;
  return entry.isApproximate ? words.about(read.text) : words.echo(read.text, read.full);
};

interface UnitSwitchProps {
  readonly name: string;
  /** What the form is for, so that no two switches of a page bear the same name. */
  readonly of: string;
  readonly field: NumberField;
  /** False where the text says its own unit, so that this one does not count. */
  readonly applies: boolean;
}

/** In which unit a bare sum counts. The form keeps the answer, as it keeps the text. */
const UnitSwitch = ({ name, of, field, applies }: UnitSwitchProps) => (
  <fieldset class="unit-switch" data-applies={applies}>
    <legend class="visually-hidden">{estimator.groupOf(words.unitOf(field.label), of)}</legend>
    {words.units.map(({ scale, name: unit }) => (
      <label key={scale}>
        <input
          type="radio"
          name={scaleName(name)}
          value={String(scale)}
          defaultChecked={scale === field.scale}
          data-scale={field.scale}
        />
        <span>{unit}</span>
      </label>
    ))}
  </fieldset>
);
