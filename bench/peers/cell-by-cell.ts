/// <reference types="office-js" />
import type { AnnotateSheet } from '../../src/core/plans/plan';
import type { RunExcel } from '../../src/hosts/excel/office';

const marked = /[ewm](\d+)/gu;

/** The same conclusions as an add-in would write them that addresses every cell: two values a row, and a fill for every offending cell. */
export const annotateCellByCell = async (run: RunExcel, step: AnnotateSheet): Promise<void> => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(step.sheet);
    const cellAt = (row: number, column: number): Excel.Range => sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
    for (const { row, verdict, problems, marks } of step.rows) {
      cellAt(row, step.column).values = [[verdict]];
      cellAt(row, step.column + 1).values = [[problems]];
      for (const [, column] of marks.matchAll(marked)) cellAt(row, Number(column)).format.fill.color = '#FFC7CE';
    }
    await context.sync();
  });
};
