import { AuditError } from '../../core/errors';
import type { AnnotateSheet } from '../../core/plans/plan';
import { bandsOf, rangeOf, rowsOf } from './areas';
import { runsOf } from './ledger';
import type { LedgerTable } from './ledger';
import { bodyArea, columnArea, headingArea, lookOf, lookProperties, ourArea, ourColumnCount } from './looks';
import { readTasks } from './read-tasks';
import type { ReadTask } from './read-tasks';

type Before = Pick<LedgerTable, 'widths' | 'heading' | 'body' | 'numberFormats'>;

const plainLook: Before['body'] = { horizontal: 'General', vertical: 'Center', wrap: false, bold: false };
const plainColumn = { width: null, hidden: false };

/** What an annotation without a record is taken to have replaced: plain cells. */
const unknownBefore: Before = {
  widths: [plainColumn, plainColumn, plainColumn],
  heading: plainLook,
  body: plainLook,
  numberFormats: [[['General', 1]], [['General', 1]], [['General', 1]]],
};

/** Where an annotation goes. */
export const placeOf = ({ column, header, rows }: AnnotateSheet): { column: number; firstRow: number; lastRow: number } => ({
  column,
  firstRow: header.lastRow,
  lastRow: rows.reduce((last, { row }) => Math.max(last, row), header.lastRow),
});

/** The record of an annotation that takes the place of one cleared in the same run: what stood before that one counts. */
export const recordAfterClear = (step: AnnotateSheet, cleared: LedgerTable | null): LedgerTable => {
  const { widths, heading, body, numberFormats } = cleared ?? unknownBefore;
  return { ...placeOf(step), complete: false, widths, heading, body, numberFormats };
};

const frameBytes = 2_000;
const rowBytes = 45;
const bandRows = 20_000;

const lookTask = (step: AnnotateSheet, put: (before: Omit<Before, 'numberFormats'>) => void): ReadTask => {
  const area = ourArea(placeOf(step));
  return {
    sheet: step.sheet,
    area,
    divisible: false,
    bytes: frameBytes,
    ask: (context) => {
      const sheet = context.workbook.worksheets.getItem(step.sheet);
      const heading = rangeOf(sheet, headingArea(area));
      heading.load(lookProperties);
      const body = rangeOf(sheet, bodyArea(area) ?? headingArea(area));
      body.load(lookProperties);
      const columns = Array.from({ length: ourColumnCount }, (_unused, index) => {
        const column = rangeOf(sheet, columnArea(headingArea(area), index));
        column.load('columnHidden,format/columnWidth,format/useStandardWidth');
        return column;
      });
      return () => {
        put({
          // The width of a hidden column cannot be seen: it comes back with the standard width.
          widths: columns.map(({ columnHidden, format }) => ({
            width: format.useStandardWidth || columnHidden ? null : format.columnWidth,
            hidden: columnHidden,
          })),
          heading: lookOf(heading),
          body: lookOf(body),
        });
        return frameBytes;
      };
    },
  };
};

/** Reads number formats, and makes sure that nobody typed anything where we are going to write. */
const cellTasks = (step: AnnotateSheet, formats: string[][]): readonly ReadTask[] => {
  const area = ourArea(placeOf(step));
  return bandsOf(area, bandRows).map((band) => ({
    sheet: step.sheet,
    area: band,
    divisible: true,
    bytes: rowsOf(band) * rowBytes,
    ask: (context, asked) => {
      const range = rangeOf(context.workbook.worksheets.getItem(step.sheet), asked);
      range.load('formulas,numberFormat');
      return () => {
        const formulas: unknown = range.formulas;
        if (!Array.isArray(formulas)) return null;
        if (range.formulas.some((row) => row.some((formula) => formula !== ''))) {
          throw new AuditError({ code: 'sheet-changed', sheet: step.sheet });
        }
        range.numberFormat.forEach((row, down) => {
          formats[asked.firstRow - area.firstRow + down] = row.map(String);
        });
        return rowsOf(asked) * rowBytes;
      };
    },
  }));
};

/**
 * Reads what annotations will change, so that it can be put back.
 * @param stacked widths that annotations in the same columns noted before
 * @returns their records, in the same order
 * @throws AuditError sheet-changed when the columns are not free
 */
export const readPrior = async (
  context: Excel.RequestContext,
  steps: readonly { readonly step: AnnotateSheet; readonly stacked: LedgerTable['widths'] | null }[],
): Promise<readonly LedgerTable[]> => {
  const asked = steps.map(({ step, stacked }) => {
    const formats: string[][] = [];
    const found: { before: Omit<Before, 'numberFormats'> } = { before: unknownBefore };
    const tasks = [
      lookTask(step, (before) => {
        found.before = before;
      }),
      ...cellTasks(step, formats),
    ];
    return { step, stacked, formats, found, tasks };
  });
  await readTasks(
    context,
    asked.flatMap(({ tasks }) => tasks),
  );
  return asked.map(({ step, stacked, formats, found }) => ({
    ...placeOf(step),
    complete: false,
    ...found.before,
    widths: stacked ?? found.before.widths,
    numberFormats: Array.from({ length: ourColumnCount }, (_unused, index) => runsOf(formats.map((row) => row[index] ?? 'General'))),
  }));
};
