import { parseArea } from '../../src/core/table/address';
import type { SimulatedCell, SimulatedRow, SimulatedSheet } from '../excel-host/model';
import type { SimulatedExcel } from '../excel-host/simulated-excel';

const sheetNamed = ({ workbook }: SimulatedExcel, name: string): SimulatedSheet => {
  const sheet = workbook.sheets.find((known) => known.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} among ${workbook.sheets.map((known) => known.name).join(', ')}`);
  return sheet;
};

export const sheetNames = ({ workbook }: SimulatedExcel): readonly string[] => workbook.sheets.map(({ name }) => name);

/** What a cell of the simulated Excel shows; '' for a blank one. */
export const textAt = (excel: SimulatedExcel, sheet: string, address: string): string => {
  const area = parseArea(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return String(sheetNamed(excel, sheet).rows.get(area.firstRow)?.cells.get(area.firstColumn)?.value ?? '');
};

/** Texts of all cells of a sheet, row by row. */
export const textsOf = (excel: SimulatedExcel, sheet: string): readonly string[] =>
  [...sheetNamed(excel, sheet).rows]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, { cells }]) => [...cells].toSorted(([one], [other]) => one - other).map(([, { value }]) => String(value)));

/** Exchanges the contents of two rows in some columns (1-based), as sorting does. */
export const swapRows = (
  excel: SimulatedExcel,
  sheet: string,
  [one, other]: readonly [number, number],
  [firstColumn, lastColumn]: readonly [number, number],
): void => {
  const { rows } = sheetNamed(excel, sheet);
  const [upper, lower] = [rows.get(one), rows.get(other)];
  if (upper === undefined || lower === undefined) throw new Error(`rows ${one} and ${other}`);
  const put = (row: SimulatedRow, column: number, cell: SimulatedCell | undefined): void => {
    if (cell === undefined) row.cells.delete(column);
    else row.cells.set(column, cell);
  };
  for (let column = firstColumn; column <= lastColumn; column++) {
    const [above, below] = [upper.cells.get(column), lower.cells.get(column)];
    put(upper, column, below);
    put(lower, column, above);
  }
};
