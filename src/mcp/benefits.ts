import { describe, findBenefit, questionsAbout, type Benefit, type Field, type OpenQuestion } from '../rules/index.ts';
import { kinds } from '../strings/estimator.ts';
import { assistants } from '../strings/assistants.ts';
import { quotationOf } from './quotation.ts';

/** A point that the text leaves open, as far as it helps to answer. */
export const openPoint = ({ id, provision, matter, treatment, ask }: OpenQuestion) => {
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
