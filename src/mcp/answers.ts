import { amountText, sumSentences } from '../format/sums.ts';
import { currentRequest } from '../links/forwards.ts';
import {
  estimate,
  findBenefit,
  isFailure,
  questionsAbout,
  restrictionsOn,
  summaryOf,
  warningsOf,
  workOut,
  type Benefit,
  type Estimate,
  type Failure,
  type PlanWarning,
  type Restriction,
} from '../rules/index.ts';
import { kinds, statuses } from '../strings/estimator.ts';
import { assistants } from '../strings/assistants.ts';
import { openPoint } from './benefits.ts';
import { quotationOf } from './quotation.ts';

/**
 * Answers a request as the command line does, under `estimate` word for word, with what an assistant needs to say it rightly.
 * Total: what the command line refuses comes back as its failure.
 */
export const answerEstimate = (request: unknown): object | Failure => {
  const answer = estimate(currentRequest(request));
  if (isFailure(answer)) return answer;
  const benefit = findBenefit(answer.benefit);
  if (!benefit) throw new Error(`There is no benefit ${answer.benefit}`);
  return { estimate: answer, ...inWords(benefit, answer), ...limitsOn(benefit) };
};

const inWords = (benefit: Benefit, answer: Estimate) => {
  const { inWan, inYuan } = amountText(answer);
  return {
    benefit: { id: benefit.id, title: benefit.title, measure: benefit.measure },
    status: { id: answer.status, ...statuses[answer.status] },
    kind: { id: answer.amount.kind, ...kinds[answer.amount.kind] },
    amount: { inYuan, inWan },
    calculation: sumSentences(answer.steps),
    unmet: answer.unmet.map((id) => ({ id, label: labelOf(benefit, id) })),
    unconfirmed: answer.unconfirmed.map((id) => ({ id, label: labelOf(benefit, id) })),
    readings: answer.readings.map(({ label, provision, amount }) => ({ label, provision, amount })),
    quotations: benefit.provisions.map(quotationOf),
  };
};

/** A condition by its statement, a threshold by what is filled in for it. */
const labelOf = ({ conditions, fields }: Benefit, id: string): string =>
  conditions.find((condition) => condition.id === id)?.label ?? fields[id]?.label ?? id;

const restrictionInWords = ({ provision, words }: Restriction) => ({ words, quotation: quotationOf(provision) });

const limitsOn = ({ id }: Benefit) => ({
  restrictions: restrictionsOn(id).map(restrictionInWords),
  openQuestions: questionsAbout(id).map(openPoint),
});

/** The same of a plan: under `plan` what the command line prints. */
export const answerPlan = (request: unknown): object | Failure => {
  const worked = workOut(currentRequest(request));
  if ('error' in worked) return worked;
  const { restrictions, beyond } = summaryOf(worked);
  const concerned = [...new Set(worked.lines.map(({ benefit }) => benefit))];
  return {
    plan: worked.answer,
    lines: worked.lines.map(({ benefit, estimate: each }) => inWords(benefit, each)),
    beyondValidity: beyond?.readings ?? [],
    warnings: warningsOf(worked).map(warningInWords),
    restrictions: restrictions.map(restrictionInWords),
    openQuestions: [...new Set(concerned.flatMap(({ id }) => questionsAbout(id)))].map(openPoint),
  };
};

const warningInWords = (warning: PlanWarning): object => {
  const { items } = warning;
  if ('question' in warning) return { items, ...openPoint(warning.question) };
  if (warning.kind === 'term') {
    return { items, matter: assistants.overrun(warning.term.words, warning.firstYear, warning.lastYear) };
  }
  return { items, matter: assistants.previousYear(warning.quote, warning.year), provisions: warning.provisions };
};
