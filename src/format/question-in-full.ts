import { benefits, concerns, measureOf, type OpenQuestion } from '../rules/index.ts';
import { measurePage, questionInFullWords as words } from '../strings/index.ts';
import { citedPlaceOf } from './provision.ts';

/** At most this many benefits are named; more are counted. */
const MOST_NAMED = 3;

/** What hangs on an open question: the benefits that it concerns, each with what the text says of its sum. */
export const stakeText = (question: OpenQuestion): string => {
  const concerned = benefits.filter(({ id }) => concerns(question, id));
  if (concerned.length === 0) return '';
  if (concerned.length === benefits.length) return words.allBenefits(benefits.length);
  const named = concerned.slice(0, MOST_NAMED).map(({ title, headlines }) => words.benefit(title, headlines[0] ?? ''));
  return concerned.length > MOST_NAMED ? words.benefitsAnd(named, concerned.length) : words.benefits(named);
};

/**
 * A question as it is put to the office, to be understood without this site: the measure, the place of the sentence by the
 * document's own numbering, its words, the question, and what hangs on it.
 */
export const questionInFull = (question: OpenQuestion): string => {
  const { provision, quote, ask } = question;
  const place = citedPlaceOf(provision);
  const measure = measureOf(provision);
  const about = measure ? `${measurePage.numbered(measure.number)}“${measure.title}”` : words.wholeDocument;
  const where = place === '' ? '' : words.place(place);
  const quoted = quote === '' ? '' : words.quoted(quote);
  const stake = stakeText(question);
  return words.inFull(`${about}${where}${quoted}`, ask, stake === '' ? '' : words.stake(stake));
};
