import {
  describe,
  findBenefit,
  questionsAbout,
  estimate,
  isFailure,
  restrictionsOn,
  summaryOf,
  warningsOf,
  workOut,
  type Benefit,
  type Field,
  type OpenQuestion,
  type Estimate,
  type Failure,
  type PlanWarning,
  type Restriction,
} from '../rules/index.ts';
import { kinds, statuses } from '../strings/estimator.ts';
import { assistants } from '../strings/assistants.ts';
import { quotationOf } from './quotation.ts';
import { amountText, sumSentences } from '../format/sums.ts';
import { currentRequest } from '../links/forwards.ts';

/** A point that the text leaves open, as far as it helps to answer. */
const openPoint = ({ id, provision, matter, treatment, ask }: OpenQuestion) => {
  return { id, provision, matter, treatment, ask };
};

/** What one has to fill in, in the words of the forms. */
const questionOf = (name: string, field: Field): object => {
  if (field.type === 'number') {
    return { name, label: field.label, unit: UNITS[field.unit] ?? field.entryUnit, max: field.max };
  }
  if (field.type === 'choice') return { name, label: field.label, oneOf: field.options };
  const ofEach = Object.entries(field.fields).map(([inner, each]) => questionOf(inner, each));
  return { name, label: field.label, list: { max: field.max, ofEach } };
};

/** Where forms ask in 万元, requests are in yuan. */
const UNITS: Readonly<Partial<Record<string, string>>> = { yuan: assistants.yuan };

/** A benefit with its questions and conditions; names are those of a request. */
export const benefitInBrief = ({ id, measure, title, occasion, kind, headlines, provisions, ...rest }: Benefit) => ({
  id,
  measure,
  title,
  occasion,
  kind,
  kindName: kinds[kind].name,
  headlines,
  beneficiaries: rest.beneficiaries.map(({ who, quote }) => ({ who, quote })),
  questions: Object.entries(rest.fields).map(([name, field]) => questionOf(name, field)),
  conditions: rest.conditions.map(({ id: condition, label, provision, stated }) => {
    return { id: condition, label, provision, stated };
  }),
  provisions,
  citations: provisions.map((provision) => quotationOf(provision).place),
});

/** Made once: a schema of each costs more than all else that is answered. */
const descriptions = new Map(describe().map((each) => [each.id, each]));

/** The same with the words of its sentences, its open points and the JSON Schema of its inputs. Undefined for an unknown id. */
export const benefitInFull = (id: string): object | undefined => {
  const benefit = findBenefit(id);
  return (
    benefit && {
      ...benefitInBrief(benefit),
      inputs: descriptions.get(id)?.inputs,
      quotations: benefit.provisions.map(quotationOf),
      openQuestions: questionsAbout(id).map(openPoint),
    }
  );
};

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
