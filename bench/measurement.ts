/** What a measured child process tells its parent, as one line of JSON. */
export interface Measurement {
  /** Wall time of the measured work alone: no start of the process, no making of test data. */
  readonly milliseconds: number;
  /** Peak resident memory of the whole process, in MB. */
  readonly megabytes: number;
  /** Size of the result, to see that both sides did the work: rows, findings or pairs. */
  readonly count: number;
  /** Further figures of the workload, by name. */
  readonly figures: Readonly<Record<string, number>>;
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
};

/** The run that took least. Throws where there is none. */
export const fastestRunOf = (runs: readonly Measurement[]): Measurement =>
  runs.reduce((fastest, next) => (next.milliseconds < fastest.milliseconds ? next : fastest));

/** Median of every figure over several runs. */
export const medianOf = (runs: readonly Measurement[]): Measurement => ({
  milliseconds: median(runs.map((run) => run.milliseconds)),
  megabytes: median(runs.map((run) => run.megabytes)),
  count: median(runs.map((run) => run.count)),
  figures: Object.fromEntries(Object.keys(runs[0]?.figures ?? {}).map((name) => [name, median(runs.map((run) => run.figures[name] ?? 0))])),
});
