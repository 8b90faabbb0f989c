/** What is measured, by name. */
export type Tasks<N extends string> = Readonly<Record<N, () => unknown>>;

/** Microseconds of processor time that one call takes, a sample a round; the n-th samples of all tasks were taken side by side. */
export type Samples<N extends string> = Readonly<Record<N, readonly number[]>>;

const BATCH_US = 8000;
const WARM_UP_US = 60_000;
const SETTLING_ROUNDS = 10;

/** Results go here, so that no call can be left out as useless. */
let sink: unknown;

/** Time that this thread had the processor: what other processes take meanwhile does not count. */
const timed = (task: () => unknown, calls: number): number => {
  const start = process.threadCpuUsage();
  for (let call = 0; call < calls; call += 1) sink = task();
  const { user, system } = process.threadCpuUsage(start);
  return user + system;
};

/** Runs a task until most of it is compiled, and says how many calls fill a batch. */
const warmUp = (task: () => unknown): number => {
  let calls = 1;
  let last = 0;
  for (let spent = 0; spent < WARM_UP_US; spent += last) {
    if (last < BATCH_US) calls *= 2;
    last = Math.max(1, timed(task, calls));
  }
  return Math.max(1, Math.round((calls * BATCH_US) / last));
};

/**
 * Measures tasks round by round, each round in another order: when the machine slows down, it slows all of them down,
 * and they stay comparable; running one task to its end before the next would leave the drift between them.
 */
export const measure = <N extends string>(tasks: Tasks<N>, rounds: number): Samples<N> => {
  const names = Object.keys(tasks) as N[];
  const batches = names.map((name) => ({ task: tasks[name], calls: warmUp(tasks[name]), samples: [] as number[] }));
  for (let round = 0; round < SETTLING_ROUNDS + rounds; round += 1) {
    const first = round % batches.length;
    for (const { task, calls, samples } of [...batches.slice(first), ...batches.slice(0, first)]) {
      // What the task before it left in the caches and on the heap must not count against this one.
      timed(task, Math.ceil(calls / 2));
      const sample = timed(task, calls) / calls;
      // In the first rounds the compiler may still be at work, above all where the machine is busy.
      if (round >= SETTLING_ROUNDS) samples.push(sample);
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, batches[index]?.samples ?? []])) as Record<N, number[]>;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** Keeps the last result reachable. */
export const lastResult = (): unknown => sink;
