import fc from 'fast-check';
import { anyRequest, requestFor } from '../oracle/requests.ts';
import { type Request } from '../oracle/oracle.ts';

/** A line of a plan as it may be asked. */
export interface AskedItem extends Request {
  readonly start?: number;
  readonly claimedElsewhere?: boolean;
}

export interface AskedPlan {
  readonly start: number;
  readonly items: readonly AskedItem[];
}

/** Mostly around the last valid year, where the sums part. */
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2025, max: 2029 }) },
  fc.integer({ min: 2025, max: 2100 }),
);

/** The benefits with a limit for the whole enterprise, and the two that 11.3 concerns: several lines of them meet. */
const LIMITED = [
  ...['scale-up-award', 'vertical-model-award', 'data-service-award', 'corpus-purchase', 'rent-subsidy'],
  ...['incubator-operation', 'loan-interest', 'guarantee-fee'],
].map(requestFor);

/** The single estimates are proven with lists of a hundred; a plan is about its lines. */
const short = ({ inputs, ...rest }: Request): Request => ({
  ...rest,
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, 3) : value]),
  ),
});

const request = fc.oneof(
  { weight: 2, arbitrary: anyRequest.map(short) },
  { weight: 3, arbitrary: fc.oneof(...LIMITED) },
);

const item: fc.Arbitrary<AskedItem> = fc
  .record({
    request,
    start: fc.option(year, { nil: undefined }),
    claimedElsewhere: fc.option(fc.constantFrom(false, false, false, true), { nil: undefined }),
  })
  .map(({ request: asked, start, claimedElsewhere }) => ({
    ...asked,
    ...(start === undefined ? {} : { start }),
    ...(claimedElsewhere === undefined ? {} : { claimedElsewhere }),
  }));

/** An admissible plan, now and then with many lines of one benefit. */
export const anyPlan: fc.Arbitrary<AskedPlan> = fc.record(
  {
    start: year,
    items: fc.oneof(
      { weight: 4, arbitrary: fc.array(item, { maxLength: 8 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(item, fc.array(fc.option(year, { nil: undefined }), { maxLength: 5 }))
          .map(([one, starts]) => [one, ...starts.map((start) => ({ ...one, ...(start ? { start } : {}) }))]),
      },
    ),
  },
  { noNullPrototype: true },
);
