import { findProvision, type Benefit, type Step } from '../../rules/index.ts';
import { figuresIn, segmentsOf } from '../../format/figure-segments.ts';
import { figureAnchor } from '../../links/anchor.ts';
import { provisionLink } from '../../links/link.ts';
import { result } from '../../strings/index.ts';
import { CapAnatomy } from './CapAnatomy.tsx';
import { FigureWords } from './FigureWords.tsx';
import { nameOf } from '../../format/provision-names.ts';

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
