import { columnIndex } from '../../core/table/address';
import type { Area, Sheet, Workbook } from '../../core/table/sheet';
import { areaOf, placeProperties, rangeOf } from './areas';
import { columnTasks, createGrid, gridRows, hiddenRowTasks, isSmall, numberColumns, valueTasks } from './read-grid';
import type { Grid } from './read-grid';
import { readOutlines } from './read-outline';
import type { SheetOutline } from './read-outline';
import { readTasks } from './read-tasks';
import type { ReadTask } from './read-tasks';

/** Things of a sheet that lie across its cells; filled by a task. */
interface Details {
  merges: readonly Area[];
  hiddenColumns: readonly number[];
  /** Columns of the used area with formulas; null when they are too many to be named. */
  formulaColumns: ReadonlySet<number> | null;
}

const noDetails = (): Details => ({ merges: [], hiddenColumns: [], formulaColumns: new Set() });

/** Excel cuts longer addresses off. */
const longestAddress = 8_000;

const columnsOfAddress = (address: string): ReadonlySet<number> | null => {
  if (address.length > longestAddress) return null;
  const columns = new Set<number>();
  for (const part of address.split(',')) {
    const match = /^\$?([A-Z]{1,3})\$?\d*(?::\$?([A-Z]{1,3})\$?\d*)?$/.exec(part.slice(part.lastIndexOf('!') + 1));
    if (match === null) return null;
    const first = columnIndex(match[1] ?? '');
    const last = columnIndex(match[2] ?? match[1] ?? '');
    for (let column = first; column <= last; column += 1) columns.add(column);
  }
  return columns;
};

/** What merged areas and hidden columns weigh in an answer, as a guess. */
const detailBytes = 20_000;

/**
 * The task that asks for what lies across the cells. Merged areas are only asked for here, where the user started an audit: on some
 * versions the question forgets the steps that could be undone (office-js issue 5918).
 */
const detailTasks = ({ name, used, someColumnsHidden }: SheetOutline, details: Details): readonly ReadTask[] => {
  if (used === null) return [];
  const ask = (context: Excel.RequestContext): (() => number) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = rangeOf(sheet, used);
    const merged = rangeOf(sheet, used).getMergedAreasOrNullObject();
    merged.load(`areas/items/${placeProperties.replaceAll(',', ',areas/items/')}`);
    merged.untrack();
    const columns = someColumnsHidden ? range.getColumnProperties({ columnHidden: true }) : null;
    const formulas = isSmall(used) ? null : range.getSpecialCellsOrNullObject('Formulas');
    formulas?.load('address');
    formulas?.untrack();
    return () => {
      details.merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
      details.hiddenColumns =
        columns?.value.flatMap(({ columnHidden }, offset) => (columnHidden === true ? [used.firstColumn + offset] : [])) ?? [];
      details.formulaColumns = formulas === null || formulas.isNullObject ? new Set() : columnsOfAddress(formulas.address);
      return detailBytes;
    };
  };
  return [{ sheet: name, area: used, divisible: false, bytes: detailBytes, ask }];
};

/** In large sheets, what the values left open: formats of columns with numbers, formulas of columns that have some. */
const secondTasks = (outline: SheetOutline, grid: Grid, details: Details): readonly ReadTask[] => {
  const { used } = outline;
  if (used === null || isSmall(used)) return [];
  const every = Array.from({ length: used.lastColumn - used.firstColumn + 1 }, (_unused, offset) => used.firstColumn + offset);
  return [
    ...columnTasks(outline, grid, 'numberFormats', numberColumns(grid)),
    ...columnTasks(outline, grid, 'formulas', details.formulaColumns ?? every),
  ];
};

/**
 * Reads every sheet: three requests for a small workbook, one more for each 4 MB of values, and one if there are tables of Excel's own kind.
 * @throws AuditError too-large, read-incomplete
 */
export const readWorkbook = async (context: Excel.RequestContext): Promise<Workbook> => {
  const outlines = await readOutlines(context);
  const sheets = outlines.map((outline) => ({
    outline,
    details: noDetails(),
    grid: createGrid(outline.used ?? { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }),
  }));
  await readTasks(
    context,
    sheets.flatMap(({ outline, grid, details }) => [
      ...detailTasks(outline, details),
      ...valueTasks(outline, grid),
      ...hiddenRowTasks(outline, grid),
    ]),
  );
  await readTasks(
    context,
    sheets.flatMap(({ outline, grid, details }) => secondTasks(outline, grid, details)),
  );
  return {
    sheets: sheets.map(({ outline, grid, details }): Sheet => ({
      name: outline.name,
      visibility: outline.visibility,
      rows: gridRows(grid),
      merges: details.merges,
      hiddenColumns: details.hiddenColumns,
      autoFilter: outline.autoFilter,
      ...(outline.excelTables.length > 0 ? { excelTables: outline.excelTables } : {}),
      protected: outline.protected,
      ...(outline.isOurs ? { isOurs: outline.isOurs } : {}),
    })),
  };
};
