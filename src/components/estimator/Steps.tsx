import {
  findProvision,
  capsIn,
  formatWan,
  formatYuan,
  type Benefit,
  type Step,
  type FigureReference,
} from '../../rules/index.ts';
import { figuresIn, segmentsOf, nameOf } from '../../format/provision.ts';
import { figureAnchor } from '../../links/anchor.ts';
import { provisionLink, figureLink } from '../../links/link.ts';
import { result } from '../../strings/index.ts';

interface Props {
  readonly benefit: Benefit;
  readonly steps: readonly Step[];
  /** Whether anything is paid, so that it matters what a cap did. */
  readonly isPaid: boolean;
}

/** The computation step by step, what the caps did, and the sentences that it follows, with the figures that it uses. */
export const Steps = ({ benefit, steps, isPaid }: Props) =>
  steps.length === 0 ? null : (
    <details class="steps">
      <summary>{result.steps}</summary>
      <ol>
        {steps.map(({ provision, part, words, expression, figures }, index) => (
          <li key={index}>
            {part && <span class="part">{part}</span>}
            <FigureWords text={words} figures={figures} benefit={benefit.id} />
            <a class="where" href={provisionLink(provision)}>
              {nameOf(provision)}
            </a>
            <span class="expression">{expression}</span>
          </li>
        ))}
      </ol>
      {isPaid && <CapAnatomy steps={steps} />}
      {benefit.provisions.map((id) => (
        <Quotation key={id} provision={id} />
      ))}
    </details>
  );

/** The sentence itself, so that step and text are on one screen. */
const Quotation = ({ provision }: { readonly provision: string }) => (
  <blockquote class="official">
    {segmentsOf(findProvision(provision)?.text ?? '', figuresIn(provision)).map(({ text, figure }, index) =>
      figure ? (
        <span key={index} class="figure" data-figure={figureAnchor(figure.benefit, figure.id)}>
          {text}
        </span>
      ) : (
        text
      ),
    )}
  </blockquote>
);

/** What the rate alone would give, what the cap took off, and from where on the cap holds. */
const CapAnatomy = ({ steps }: { readonly steps: readonly Step[] }) => {
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

interface FigureWordsProps {
  readonly text: string;
  readonly figures: readonly FigureReference[];
  readonly benefit: string;
}

/** Marks the characters of a figure, wherever its sentence is quoted on the page. */
const mark = (benefit: string, id: string, isMarked: boolean): void => {
  for (const place of document.querySelectorAll(`[data-figure="${figureAnchor(benefit, id)}"]`)) {
    place.toggleAttribute('data-marked', isMarked);
  }
};

/** Words with figures in them, each a link to its characters in the official text, which it marks while pointed at. */
const FigureWords = ({ text, figures, benefit }: FigureWordsProps) => (
  <>
    {segmentsOf(text, figures).map(({ text: words, figure }, index) =>
      figure ? (
        <a
          key={index}
          class="figure"
          href={figureLink({ ...figure, benefit })}
          onPointerEnter={() => mark(benefit, figure.id, true)}
          onPointerLeave={() => mark(benefit, figure.id, false)}
          onFocus={() => mark(benefit, figure.id, true)}
          onBlur={() => mark(benefit, figure.id, false)}
        >
          {words}
        </a>
      ) : (
        words
      ),
    )}
  </>
);
