import type { ColumnMapping } from './match-columns';
import { readTables } from './index';
import type { Area, CellContent, Sheet, SheetRow } from './sheet';
import type { Table, TableRow } from './table';

const isPlain = (content: CellContent): boolean => typeof content !== 'object' || content === null || content.kind === 'date';

const sameArea = (one: Area, other: Area): boolean =>
  one.firstRow === other.firstRow &&
  one.lastRow === other.lastRow &&
  one.firstColumn === other.firstColumn &&
  one.lastColumn === other.lastColumn;

/** Whether the rows directly above and below are rows of the table too (or its header): then nothing runs on into this row or out of it. */
const standsAlone = ({ rows, merges }: Sheet, table: Table, at: number, row: number): boolean => {
  const place = rows.findIndex((candidate) => candidate.row === row);
  const above = table.rows[at - 1]?.row ?? table.header.lastRow;
  return (
    place > 0 &&
    rows[place - 1]?.row === above &&
    rows[place + 1]?.row === table.rows[at + 1]?.row &&
    !merges.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)
  );
};

const sameContent = (one: CellContent, other: CellContent): boolean => {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  return one.kind === 'date' && other.kind === 'date' && one.serial === other.serial;
};

const isOwnWord = ({ cells }: TableRow): boolean => cells.every(({ content, inherited }) => inherited !== true && isPlain(content));

/**
 * The table after one of its rows was edited, without reading the other rows again.
 * @param sheet as it was read before the edit
 * @param table as it was read from that sheet, under the same mapping
 * @param edited the row as it is now
 * @returns null where the edit may concern more than the row itself (merged cells, “同上”, rows that run on, errors, what is no project
 *   row before or after): then the sheet has to be read anew
 */
export const rereadRow = (sheet: Sheet, table: Table, edited: SheetRow, mapping: ColumnMapping = {}): Table | null => {
  const at = table.rows.findIndex(({ row }) => row === edited.row);
  const [before, next] = [table.rows[at], table.rows[at + 1]];
  if (before?.hidden !== edited.hidden || !isOwnWord(before)) return null;
  if (next !== undefined && !isOwnWord(next)) return null;
  if (!standsAlone(sheet, table, at, edited.row)) return null;

  const above = sheet.rows.filter(({ row }) => row <= table.header.lastRow || row === table.rows[at - 1]?.row);
  const merges = sheet.merges.filter(({ lastRow }) => lastRow <= table.header.lastRow);
  const part: Sheet = { ...sheet, rows: [...above, edited], merges };
  const [found, second] = readTables({ sheets: [part] }, { sheet: sheet.name, mapping }).tables;
  const after = found?.rows.at(-1);
  if (found === undefined || second !== undefined || after === undefined) return null;
  if (found.rows.length !== Math.min(at, 1) + 1 || after.row !== edited.row || !isOwnWord(after)) return null;
  const isSameHeader = sameArea(found.header, table.header) && JSON.stringify(found.columns) === JSON.stringify(table.columns);
  if (!isSameHeader) return null;
  // Cells that say the same stay the same objects: so it is seen which of them changed.
  const cells = after.cells.map((cell, place) => {
    const former = before.cells[place];
    return former !== undefined && sameContent(former.content, cell.content) ? former : cell;
  });
  return { ...table, rows: table.rows.with(at, { ...after, cells }) };
};
