import {
  benefits,
  concerns,
  measureOf,
  placeOf,
  type Figure,
  type FigureReference,
  type OpenQuestion,
} from '../rules/index.ts';
import { officialPlace, provisionName, sentence, shortName } from '../strings/provision.ts';
import { measurePage, questionInFullWords } from '../strings/index.ts';

/** What a provision is called: `11.2` → `第11条第2句`. */
export const nameOf = (provision: string): string => {
  const place = placeOf(provision);
  return place ? provisionName(place) : sentence.content;
};

/** What it is called under the heading of its item: `11.2` → `第2句`. */
export const shortNameOf = (provision: string): string => {
  const place = placeOf(provision);
  return place ? shortName(place) : sentence.content;
};

/** Where it stands by the document's own numbering: `11.2` → `三（四）11，第2句`. Empty for what is no numbered sentence. */
export const citedPlaceOf = (provision: string): string => {
  const place = placeOf(provision);
  return place ? officialPlace(place) : '';
};

/** A piece of a sentence: plain words, or the characters of a figure. */
export interface Segment<F extends Pick<Figure, 'words'>> {
  readonly text: string;
  readonly figure?: F;
}

/** A figure of the official text and the benefit that claims it. */
interface ClaimedFigure extends FigureReference {
  readonly benefit: string;
}

/** The figures that the rules claim in a sentence. */
export const figuresIn = (provision: string): readonly ClaimedFigure[] =>
  benefits.flatMap(({ id: benefit, figures }) =>
    Object.values(figures)
      .filter((figure) => figure.provision === provision)
      .map(({ id, words }) => ({ id, words, provision, benefit })),
  );

/**
 * Cuts a sentence at its figures, each at its first place. `20万元` is not looked for inside `2000万元` or `120万元`: a
 * figure begins where no digit stands before it.
 */
export const segmentsOf = <F extends Pick<Figure, 'words'>>(
  text: string,
  figures: readonly F[],
): readonly Segment<F>[] => {
  const places = figures
    .map((figure) => ({ figure, from: startOf(text, figure.words) }))
    .filter(({ from }) => from >= 0)
    .sort((one, other) => one.from - other.from);
  const segments: Segment<F>[] = [];
  let end = 0;
  for (const { figure, from } of places) {
    if (from < end) continue;
    if (from > end) segments.push({ text: text.slice(end, from) });
    end = from + figure.words.length;
    segments.push({ text: figure.words, figure });
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
};

const startOf = (text: string, words: string): number => {
  let from = text.indexOf(words);
  while (from > 0 && /[\d.]/.test(text.charAt(from - 1))) from = text.indexOf(words, from + 1);
  return from;
};

/** At most this many benefits are named; more are counted. */
const MOST_NAMED = 3;

/** What hangs on an open question: the benefits that it concerns, each with what the text says of its sum. */
export const stakeText = (question: OpenQuestion): string => {
  const concerned = benefits.filter(({ id }) => concerns(question, id));
  if (concerned.length === 0) return '';
  if (concerned.length === benefits.length) return questionInFullWords.allBenefits(benefits.length);
  const named = concerned
    .slice(0, MOST_NAMED)
    .map(({ title, headlines }) => questionInFullWords.benefit(title, headlines[0] ?? ''));
  return concerned.length > MOST_NAMED
    ? questionInFullWords.benefitsAnd(named, concerned.length)
    : questionInFullWords.benefits(named);
};

/**
 * A question as it is put to the office, to be understood without this site: the measure, the place of the sentence by the
 * document's own numbering, its words, the question, and what hangs on it.
 */
export const questionInFull = (question: OpenQuestion): string => {
  const { provision, quote, ask } = question;
  const place = citedPlaceOf(provision);
  const measure = measureOf(provision);
  const about = measure
    ? `${measurePage.numbered(measure.number)}“${measure.title}”`
    : questionInFullWords.wholeDocument;
  const where = place === '' ? '' : questionInFullWords.place(place);
  const quoted = quote === '' ? '' : questionInFullWords.quoted(quote);
  const stake = stakeText(question);
  return questionInFullWords.inFull(
    `${about}${where}${quoted}`,
    ask,
    stake === '' ? '' : questionInFullWords.stake(stake),
  );
};
