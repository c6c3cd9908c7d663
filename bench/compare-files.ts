import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runner } from './run-workload';
import { megabytes, milliseconds, share } from './table';
import type { Line } from './table';

/** The targets are set for so many rows: in shorter files the start of either program weighs most. */
const targetRows = 100_000;

/** Reading, and the whole way to an annotated copy, of one generated workbook, against exceljs and SheetJS on the same file. */
export const compareFiles = async ({ run, byTurns }: Runner, rows: number): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'recaudit-bench-'));
  try {
    const input = join(folder, 'rows.xlsx');
    await run('files-make', [rows, input], 1);
    const turns = byTurns();
    const ofReadOurs = turns.add('files-read-ours', [rows, input]);
    const ofSheetjs = turns.add('files-read-sheetjs', [rows, input]);
    const ofExceljs = turns.add('files-rewrite-exceljs', [rows, input, join(folder, 'exceljs.xlsx')]);
    const ofAnnotateOurs = turns.add('files-annotate-ours', [rows, input, join(folder, 'annotated.xlsx')]);
    await turns.run();
    const [readOurs, sheetjs, exceljs, annotateOurs] = [
      ofReadOurs.median(),
      ofSheetjs.median(),
      ofExceljs.median(),
      ofAnnotateOurs.median(),
    ];
    const targetOf = (target: string): string => (rows === targetRows ? target : `${target} at ${targetRows.toLocaleString('en-US')} rows`);
    return [
      {
        what: 'files: read',
        rows,
        ours: milliseconds(readOurs.milliseconds),
        baseline: 'SheetJS, read',
        baselineTook: milliseconds(sheetjs.milliseconds),
        ratio: share(readOurs.milliseconds, sheetjs.milliseconds),
        target: targetOf('≤ 1/2'),
      },
      {
        what: 'files: read, audit, annotated copy',
        rows,
        ours: milliseconds(annotateOurs.milliseconds),
        baseline: 'exceljs, read and write',
        baselineTook: milliseconds(exceljs.milliseconds),
        ratio: share(annotateOurs.milliseconds, exceljs.milliseconds),
        target: targetOf('≤ 1/3'),
      },
      {
        what: 'files: peak memory of the same',
        rows,
        ours: megabytes(annotateOurs.megabytes),
        baseline: 'exceljs, read and write',
        baselineTook: megabytes(exceljs.megabytes),
        ratio: share(annotateOurs.megabytes, exceljs.megabytes),
        target: targetOf('≤ 1024 MB'),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
