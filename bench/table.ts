/** One line of the printed table. */
export interface Line {
  readonly what: string;
  readonly rows: number;
  readonly ours: string;
  readonly baseline: string;
  readonly baselineTook: string;
  readonly ratio: string;
  readonly target: string;
}

export const milliseconds = (time: number): string =>
  time < 1000 ? `${time.toFixed(time < 10 ? 1 : 0)} ms` : `${(time / 1000).toFixed(2)} s`;
export const perRow = (time: number, rows: number): string => `${((time * 1000) / rows).toFixed(1)} µs/row`;
export const megabytes = (size: number): string => `${size.toFixed(0)} MB`;

/** A part of a whole as people say it: “1/3.4”. */
export const share = (part: number, whole: number): string => `1/${(whole / part).toFixed(whole / part < 10 ? 1 : 0)}`;

const heading: readonly string[] = ['Bench', 'Rows', 'recaudit', 'Compared with', 'which took', 'Ratio', 'Target'];

/** A Markdown table. */
export const markdownTable = (lines: readonly Line[]): string => {
  const body = lines.map(({ what, rows, ours, baseline, baselineTook, ratio, target }) => [
    what,
    rows.toLocaleString('en-US'),
    ours,
    baseline,
    baselineTook,
    ratio,
    target,
  ]);
  return [heading, heading.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
