/** [5, 6, 7, 9] → '5-7 9'. Rows ascending. */
export const writeRuns = (rows: readonly number[]): string => {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(' ');
};

/** The inverse of `writeRuns`. */
export const readRuns = (text: string): readonly number[] =>
  text
    .split(' ')
    .filter((run) => run !== '')
    .flatMap((run) => {
      const [first = 0, last = first] = run.split('-').map(Number);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => first + index);
    });
