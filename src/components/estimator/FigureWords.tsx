import type { FigureReference } from '../../rules/index.ts';
import { segmentsOf } from '../../format/figure-segments.ts';
import { figureAnchor } from '../../links/anchor.ts';
import { figureLink } from '../../links/link.ts';

interface Props {
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
export const FigureWords = ({ text, figures, benefit }: Props) => (
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
