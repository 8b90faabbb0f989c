import { createHash } from 'node:crypto';
import {
  benefits,
  describe,
  estimate,
  isFailure,
  policy,
  type Benefit,
  type Field,
  type Reading,
} from '../../rules/index.ts';

/**
 * A version of what the rules answer, and not of how they are written: the first 12 digits of the SHA-256 over the official
 * text, what `--describe` prints, the figures, and the answers to a ladder of requests for each benefit. The pages take it in
 * when the site is built; no browser works it out.
 */
export const versionOf = (answers: unknown): string =>
  createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 12);

/** Numbers between the figures of the text and beside them: 1, 2, 3, 5 and their tens, up to what a field takes. */
const STEPS = [1, 2, 3, 5];
const TENS = 13;
const LADDER = Array.from({ length: TENS }, (_, power) =>
  STEPS.map((step) => Number(`${String(step)}${'0'.repeat(power)}`)),
).flat();

/** The answers of a benefit to the ladder: all conditions met, none known, and each of its options and lengths of lists. */
const answersOf = (benefit: Benefit) => {
  const { id, fields, conditions, figures } = benefit;
  const met = Object.fromEntries(conditions.map((condition) => [condition.id, true]));
  const denied = conditions.map((condition) => ({ ...met, [condition.id]: false }));
  const requests = LADDER.flatMap((step) => inputsAt(fields, step));
  return {
    figures: Object.values(figures).map(({ words, provision }) => [words, provision]),
    answers: requests.map((inputs) => estimate({ benefit: id, inputs, conditions: met }, { explain: false })),
    others: [{}, ...denied].map((each) =>
      estimate({ benefit: id, inputs: requests[0] ?? {}, conditions: each }, { explain: false }),
    ),
  };
};

/** Inputs with the same number in every field, as far as the field takes it; one request for each option of a choice. */
const inputsAt = (fields: Readonly<Record<string, Field>>, step: number): readonly Record<string, unknown>[] => {
  const numberIn = ({ max }: { readonly max: string }) => String(Math.min(step, Number(max)));
  let requests: readonly Record<string, unknown>[] = [{}];
  for (const [name, field] of Object.entries(fields)) {
    const values: readonly unknown[] =
      field.type === 'choice'
        ? field.options.map(({ value }) => value)
        : field.type === 'number'
          ? [numberIn(field)]
          : [1, Math.min(field.max, 3)].map((rows) =>
              Array.from({ length: rows }, () =>
                Object.fromEntries(Object.entries(field.fields).map(([each, cell]) => [each, numberIn(cell)])),
              ),
            );
    requests = requests.flatMap((request) => values.map((value) => ({ ...request, [name]: value })));
  }
  return requests;
};

type Understanding = Pick<Reading, 'id' | 'label' | 'provision'>;

/** Every other reading of the text that an answer names for a benefit, each once: on the ladder, with any one condition denied. */
export const readingsOf = ({ id, fields, conditions }: Benefit): readonly Understanding[] => {
  const met = Object.fromEntries(conditions.map((condition) => [condition.id, true]));
  const given = [met, ...conditions.map((condition) => ({ ...met, [condition.id]: false }))];
  const found = new Map<string, Understanding>();
  for (const inputs of LADDER.flatMap((step) => inputsAt(fields, step)))
    for (const each of given) {
      const answer = estimate({ benefit: id, inputs, conditions: each }, { explain: false });
      if (isFailure(answer)) continue;
      for (const { id: reading, label, provision } of answer.readings)
        found.set(reading, { id: reading, label, provision });
    }
  return [...found.values()];
};

export const rulesVersion: string = versionOf([policy.sha256, describe(), benefits.map(answersOf)]);
