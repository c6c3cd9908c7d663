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

/** So many turns at least, and for so long: memory shared with other programs is slow for seconds on end. */
const leastTurns = 5;
const leastTime = 8000;

/** The fastest of several turns: what other programs take of the machine only ever adds, and is no property of the work. Whoever is measured gets the same time. */
export const fastestOf = async (work: () => number | Promise<number>): Promise<Timed> => {
  const until = performance.now() + leastTime;
  let fastest = await timed(work);
  for (let turn = 1; turn < leastTurns || performance.now() < until; turn++) {
    const next = await timed(work);
    if (next.milliseconds < fastest.milliseconds) fastest = next;
  }
  return fastest;
};

/** So long does the compiler take to settle on the code of a whole pack; a smaller program has then been ready for a while. */
const warmUpTime = 4000;

/** Repeats a piece of work for some seconds, so that what is measured is the work and not the compiling of it. */
export const warmUp = async (work: () => number | Promise<number>): Promise<void> => {
  const until = performance.now() + warmUpTime;
  while (performance.now() < until) await work();
};
