import { findBenefit } from './measures/catalogue.ts';
import { estimateOf, type Estimate } from './estimate-of.ts';
import { conditionIssues, inputIssues, isObject, unknownNames, type Issue } from './kit/issue.ts';

export type FailureCode = 'invalid-json' | 'unknown-benefit' | 'invalid-input';

/** A request that cannot be answered, with every reason. */
export interface Failure {
  readonly benefit: string | null;
  readonly error: { readonly code: FailureCode; readonly issues: readonly Issue[] };
}

const REQUEST_KEYS = new Set(['benefit', 'inputs', 'conditions']);
const isRequestKey = (name: string) => REQUEST_KEYS.has(name);

export interface EstimateOptions {
  /** False where only the answer is wanted, say of many firms: `steps` is then empty, and all else the same. */
  readonly explain?: boolean;
}

/**
 * Answers a request of the form `{ benefit, inputs, conditions }`. Total: any JSON value gets an estimate or a failure,
 * never an exception. Inputs are JSON numbers or plain decimal strings; a condition left out is not yet known.
 */
export const estimate = (request: unknown, { explain = true }: EstimateOptions = {}): Estimate | Failure => {
  if (!isObject(request)) return fail(null, 'invalid-json', [{ path: '', message: '应为一个 JSON 对象' }]);
  const { benefit: asked, inputs = {}, conditions = {} } = request as Partial<Record<string, unknown>>;
  const id = typeof asked === 'string' ? asked : null;
  const benefit = id === null ? undefined : findBenefit(id);
  if (!benefit) {
    return fail(id, 'unknown-benefit', [{ path: 'benefit', message: '没有这项支持' }]);
  }
  const unknown = unknownNames('', request, isRequestKey);
  const wrongInputs = inputIssues(benefit.fields, inputs);
  const wrongConditions = conditionIssues(benefit.conditions, conditions);
  if (unknown.length + wrongInputs.length + wrongConditions.length > 0) {
    return fail(benefit.id, 'invalid-input', [...unknown, ...wrongInputs, ...wrongConditions]);
  }
  return estimateOf(benefit, inputs as Record<string, unknown>, conditions as Record<string, boolean>, explain);
};

export const isFailure = (answer: Estimate | Failure): answer is Failure => 'error' in answer;

/** A failure in the shape that the command line prints. */
export const fail = (benefit: string | null, code: FailureCode, issues: readonly Issue[]): Failure => ({
  benefit,
  error: { code, issues },
});
