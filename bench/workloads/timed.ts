import { performance } from 'node:perf_hooks';

export interface Timed {
  readonly milliseconds: number;
  readonly count: number;
  /** Further figures, by name. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** Wall time of a piece of work that returns the size of its result. */
export const timed = async (work: () => number | Promise<number>): Promise<Timed> => {
  const started = performance.now();
  const count = await work();
  return { milliseconds: performance.now() - started, count };
};

/** Mean of as many repetitions as fill about a second, so that short work is not lost in the noise of the clock. */
export const timedRepeatedly = async (work: () => number | Promise<number>): Promise<Timed> => {
  const first = await timed(work);
  const times = Math.min(50, Math.floor(1000 / Math.max(first.milliseconds, 1)));
  let total = first.milliseconds;
  for (let repetition = 1; repetition < times; repetition++) total += (await timed(work)).milliseconds;
  return { milliseconds: total / Math.max(times, 1), count: first.count };
};

/** Repeats a piece of work for about a second, so that the compiler has seen it before it is measured. */
export const warmUp = async (work: () => number | Promise<number>): Promise<void> => {
  const until = performance.now() + 1000;
  while (performance.now() < until) await work();
};
