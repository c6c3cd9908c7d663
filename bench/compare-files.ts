import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunWorkload } from './run-workload';
import { megabytes, milliseconds } from './table';
import type { Line } from './table';

/** Reading, and the whole way to an annotated copy, of one generated workbook, against exceljs and SheetJS on the same file. */
export const compareFiles = async (run: RunWorkload, rows: number): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'recaudit-bench-'));
  try {
    const input = join(folder, 'rows.xlsx');
    await run('files-make', [rows, input], 1);
    const readOurs = await run('files-read-ours', [rows, input]);
    const sheetjs = await run('files-read-sheetjs', [rows, input]);
    const exceljs = await run('files-rewrite-exceljs', [rows, input, join(folder, 'exceljs.xlsx')]);
    return [
      {
        what: 'files: read',
        rows,
        ours: milliseconds(readOurs.milliseconds),
        baseline: 'SheetJS read',
        baselineTook: milliseconds(sheetjs.milliseconds),
        ratio: `1/${(sheetjs.milliseconds / readOurs.milliseconds).toFixed(2)}`,
        target: '≤ 1/2',
      },
      {
        what: 'files: peak memory of exceljs',
        rows,
        ours: megabytes(readOurs.megabytes),
        baseline: 'exceljs read and write',
        baselineTook: megabytes(exceljs.megabytes),
        ratio: '–',
        target: '≤ 1024 MB',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
