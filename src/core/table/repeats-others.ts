import { foldHeader } from './fold-header';
import type { Sheet } from './sheet';
import { plainText } from './sheet-view';
import type { Table } from './table';

/** The name of the official summary sheet. Many users call their own sheet so: a name alone proves nothing. */
const summaryName = '汇总表';
/** The official form has “附件…” in its first cell, and its header in this row. */
const officialHeaderRow = 7;

const keysOf = (table: Table): readonly string[] => {
  const [number, title, unit] = ['acceptanceNo', 'projectName', 'applicant'].map((id) =>
    table.columns.findIndex((column) => column.id === id),
  );
  return table.rows.map(({ cells }) => [number, title, unit].map((at) => foldHeader(cells[at ?? -1]?.text ?? '')).join('|'));
};

/**
 * The tables without a summary sheet of ours that only repeats what the other sheets hold: auditing it too would call every project a
 * duplicate of itself. It is in the official form, and each of its projects stands in another sheet.
 */
export const withoutRepeats = (tables: readonly Table[], sheets: readonly Sheet[]): readonly Table[] => {
  const others = new Set(tables.filter(({ sheet }) => sheet !== summaryName).flatMap(keysOf));
  if (others.size === 0) return tables;
  return tables.filter((table) => {
    if (table.sheet !== summaryName || table.header.firstRow !== officialHeaderRow || table.rows.length === 0) return true;
    const first = sheets.find(({ name }) => name === summaryName)?.rows.find(({ row }) => row === 1)?.cells[0] ?? null;
    return !plainText(first).startsWith('附件') || !keysOf(table).every((key) => others.has(key));
  });
};
