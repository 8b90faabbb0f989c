const RUNS_BY_DEFAULT = 10_000;

const asked = process.env.PROPERTY_RUNS ?? String(RUNS_BY_DEFAULT);
if (!/^[1-9]\d{0,8}$/.test(asked)) throw new Error(`PROPERTY_RUNS is not a positive whole number: ${asked}`);

/** How often every property is tried: the one place that says so. `npm test` sets PROPERTY_RUNS to 1000, a deep run to 1000000. */
export const RUNS = Number(asked);

/**
 * Requests for each of the 21 benefits that both implementations answer: 105,000 in all, 1,050,000 in a deep run. Of fewer, some
 * natures of a verdict would not be among them.
 */
export const CASES_PER_BENEFIT = Math.max(5_000, Math.ceil(RUNS / 20));

/** The same cases in every run, so that a failure can be seen again. */
export const SEED = 20_271_231;

/** Milliseconds for one property: far above what it takes, and growing with the number of runs. */
export const TIMEOUT = Math.max(60_000, RUNS * 10);
