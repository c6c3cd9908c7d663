import { foldHeader } from './fold-header';
import type { Sheet } from './sheet';
import { plainText } from './sheet-view';
import type { Table } from './table';

/** The name of the official summary sheet. Many users call their own sheet so: a name alone proves nothing. */
const summaryName = '汇总表';
/** The official form has “附件…” in its first cell, and its header in this row. */
const officialHeaderRow = 7;

/** What tells a project: its number, and its title with its unit; a number that is not given tells nothing. */
const keysOf = (table: Table): readonly { readonly number: string; readonly name: string }[] => {
  const [number, title, unit] = ['acceptanceNo', 'projectName', 'applicant'].map((id) =>
    table.columns.findIndex((column) => column.id === id),
  );
  return table.rows.map(({ cells }) => {
    const folded = (at: number | undefined): string => foldHeader(cells[at ?? -1]?.text ?? '');
    return { number: folded(number), name: `${folded(title)}|${folded(unit)}` };
  });
};

/** Whether a table without the mark of ours looks like our summary sheet: programs that do not know names in sheets drop the mark. */
const looksOurs = (table: Table, sheet: Sheet | undefined): boolean => {
  if (table.sheet !== summaryName || table.header.firstRow !== officialHeaderRow) return false;
  const first = sheet?.rows.find(({ row }) => row === 1)?.cells[0] ?? null;
  return plainText(first).startsWith('附件');
};

/**
 * The tables without summary sheets of ours that only repeat what the other sheets hold: auditing them too would call every project a
 * duplicate of itself. A project is known again by its number, or by title and unit, so that it stays one when the user corrected the
 * other. A sheet with a project that stands nowhere else is read: nothing is left out in silence.
 */
export const withoutRepeats = (tables: readonly Table[], sheets: readonly Sheet[]): readonly Table[] => {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const isSummary = (table: Table): boolean => {
    const sheet = byName.get(table.sheet);
    return sheet?.isOurs === true || looksOurs(table, sheet);
  };
  const summaries = new Set(tables.filter(isSummary));
  // Most workbooks hold none: then no row is looked at.
  if (summaries.size === 0) return tables;
  const others = tables.filter((table) => !summaries.has(table)).flatMap(keysOf);
  if (others.length === 0) return tables;
  const [numbers, names] = [new Set(others.map(({ number }) => number)), new Set(others.map(({ name }) => name))];
  const stands = ({ number, name }: ReturnType<typeof keysOf>[number]): boolean =>
    (number !== '' && numbers.has(number)) || names.has(name);
  return tables.filter((table) => !summaries.has(table) || table.rows.length === 0 || !keysOf(table).every(stands));
};
