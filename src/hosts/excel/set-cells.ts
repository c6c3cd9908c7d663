import type { SetCells } from '../../core/plans/plan';
import { rangeOf } from './areas';
import { refuseLongTexts, setNumberFormat, textFormat, writeQuotedText } from './texts';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/** A cell before a fix: what Excel needs to have it back. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  /** A formula with its equals sign, or the constant. */
  readonly formula: unknown;
  readonly numberFormat: string;
}

const cellArea = (row: number, column: number) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });

/** Throws 'cell-too-long'. */
export const checkCells = ({ sheet, cells }: SetCells): void => {
  for (const { row, column, text } of cells) refuseLongTexts(sheet, { firstRow: row, firstColumn: column, rows: [[text]] });
};

/** Asks for the cells of a step; the answer is there after the next sync. */
export const askCells = (sheet: Excel.Worksheet, { cells }: SetCells): (() => readonly CellBefore[]) => {
  const asked = cells.map(({ row, column }) => {
    const range = rangeOf(sheet, cellArea(row, column));
    range.load('formulas,numberFormat');
    return { row, column, range };
  });
  return () =>
    asked.map(({ row, column, range }) => {
      const formula: unknown = range.formulas[0]?.[0];
      return { row, column, formula, numberFormat: String(range.numberFormat[0]?.[0] ?? 'General') };
    });
};

/** Text that Excel would take for a formula if the cell were typed into again. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text);

const setText = (sheet: Excel.Worksheet, row: number, column: number, text: string, numberFormat: string): void => {
  const formatAfter = looksLikeFormula(text) ? textFormat : numberFormat;
  if (text.startsWith("'")) {
    writeQuotedText(sheet, row, column, text, formatAfter);
    return;
  }
  const cell = rangeOf(sheet, cellArea(row, column));
  setNumberFormat(cell, textFormat);
  cell.values = [[text]];
  // What is text stays text under any format.
  if (formatAfter !== textFormat) setNumberFormat(cell, formatAfter);
};

/** Sets texts one by one; each keeps the format of its cell, except one that begins like a formula, which becomes a text cell. */
export const writeCells = async (writer: Writer, { sheet, cells }: SetCells, before: readonly CellBefore[]): Promise<void> => {
  for (const { row, column, text } of cells) {
    const format = before.find((cell) => cell.row === row && cell.column === column)?.numberFormat ?? 'General';
    await writer.add(smallWrite + text.length * 3, (context) =>
      setText(context.workbook.worksheets.getItem(sheet), row, column, text, format),
    );
  }
};

/** Puts cells back as they were. */
export const restoreCells = async (writer: Writer, sheet: string, before: readonly CellBefore[]): Promise<void> => {
  for (const { row, column, formula, numberFormat } of before) {
    await writer.add(smallWrite + String(formula).length * 3, (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (typeof formula === 'string' && formula !== '' && !formula.startsWith('=')) {
        setText(worksheet, row, column, formula, numberFormat);
        setNumberFormat(rangeOf(worksheet, cellArea(row, column)), numberFormat);
        return;
      }
      const cell = rangeOf(worksheet, cellArea(row, column));
      setNumberFormat(cell, 'General');
      cell.formulas = [[formula]];
      setNumberFormat(cell, numberFormat);
    });
  }
};
