import type { Runner } from './run-workload';
import { milliseconds, share } from './table';
import type { Line } from './table';

const targets: ReadonlyMap<number, string> = new Map([
  [1000, '≤ 8 requests'],
  [10_000, '≤ 12 requests'],
  [100_000, '≤ 4 MB each'],
]);

const largeMessage = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Traffic of audit and annotation, and of one edited row, through the genuine office.js on the simulated Excel. */
export const compareExcel = async ({ run }: Runner, sizes: readonly number[], liveRows: number): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  let formats: { readonly rows: number; readonly count: number } | null = null;
  for (const rows of sizes) {
    // What is counted is the same every time.
    const {
      requests = 0,
      bytesPerRow = 0,
      largest = 0,
      conditionalFormats = 0,
      peerBytesPerRow = 0,
    } = (await run('excel-traffic', [rows], 1)).figures;
    lines.push(
      {
        what: 'excel: audit and annotate, requests',
        rows,
        ours: `${requests}, largest ${largeMessage(largest)}`,
        baseline: 'a request a row',
        baselineTook: String(rows),
        ratio: share(requests, rows),
        target: targets.get(rows) ?? '',
      },
      {
        what: 'excel: bytes sent a row',
        rows,
        ours: `${bytesPerRow.toFixed(0)} bytes`,
        baseline: 'values and fills cell by cell, office.js',
        baselineTook: `${peerBytesPerRow.toFixed(0)} bytes`,
        ratio: share(bytesPerRow, peerBytesPerRow),
        target: '≤ 150 bytes',
      },
    );
    formats ??= { rows, count: conditionalFormats };
    lines.push({
      what: 'excel: conditional formats',
      rows,
      ours: String(conditionalFormats),
      baseline: `recaudit at ${formats.rows.toLocaleString('en-US')} rows`,
      baselineTook: String(formats.count),
      ratio: `${(conditionalFormats / formats.count).toFixed(2)} ×`,
      target: 'constant',
    });
  }
  const live = await run('excel-live', [liveRows]);
  const { fullAudit = 0, requests = 0, slowest = 0 } = live.figures;
  lines.push({
    what: `excel: one edited row, ${requests} requests, slowest ${milliseconds(slowest)}`,
    rows: liveRows,
    ours: milliseconds(live.milliseconds),
    baseline: 'recaudit, full audit',
    baselineTook: milliseconds(fullAudit),
    ratio: share(live.milliseconds, fullAudit),
    target: '≤ 3 requests, ≤ 60 ms',
  });
  return lines;
};
