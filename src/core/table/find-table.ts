import type { NearestHeader } from '../errors';
import { isColumnId } from './column-vocabulary';
import { displayHeader, foldHeader } from './fold-header';
import type { HeaderWindow } from './header-window';
import { singleLevel, twoLevel, widthOf } from './header-window';
import type { ColumnMapping, HeaderText, MatchedColumns } from './match-columns';
import { isOwnHeading, matchColumns, recogniseHeader } from './match-columns';
import type { Area, CellContent, SheetRow } from './sheet';
import type { SheetView } from './sheet-view';
import { contentOf, isBlankContent, widestTable } from './sheet-view';

/** A header found on a sheet, and the rows below that repeat it on the next pages. */
export interface FoundTable extends MatchedColumns {
  readonly header: Area;
  /** Those that were come upon so far. */
  readonly repeats: readonly { readonly firstRow: number; readonly lastRow: number }[];
  /** Last row that may belong to the table: the one above the next table, once that was come upon. */
  readonly lastRow: number;
}

/** Finds the tables of a sheet while its rows are read: nobody goes through the rows just for that. */
export interface TableFinder {
  /** The table whose header comes at this place (from 0) in the order of the sheet. Undefined: the sheet has no more. */
  readonly tableAt: (place: number) => FoundTable | undefined;
  /**
   * Tells the tables found so far all that concerns them in a row and above it.
   * @param at place (from 0) of the row in `sheet.rows`; places must come in ascending order
   */
  readonly lookUpTo: (at: number) => void;
}

const keyColumns: ReadonlySet<string> = new Set(['projectName', 'applicant', 'acceptanceNo']);

/**
 * Own thresholds, kept low because a table that is not found is never audited: three recognised columns, two of them spelled as we know
 * them, one of them naming the project. Three such headers side by side do not happen in prose.
 */
const leastColumns = 3;
const leastCertain = 2;

/** Words of which one stands in every header of a key column, unless it is broken over two rows and shorter than that. */
const headerWords = /项目|课题|单位|受理|编号|名称/;

/** Headers of key columns end in 称, 位 or 号. */
const isHeaderEnding = (unit: number): boolean => unit === 0x79f0 || unit === 0x4f4d || unit === 0x53f7;

/** Whether a cell may be the header of a key column. It is asked of every cell of a sheet: most are told by one character. */
const mayBeKeyHeader = (content: CellContent | undefined): boolean => {
  if (typeof content !== 'string' || content.length < 2 || content.length > 40) return false;
  const last = content.charCodeAt(content.length - 1);
  if (last >= 0x4e00 && last <= 0x9fff) {
    return isHeaderEnding(last) && (content.length <= 4 || headerWords.test(content.replace(/\s+/g, '')));
  }
  // After a marker or a digit the ending is somewhere before it. Acceptance numbers end with digits too, but begin with a Latin letter or a digit.
  const first = content.charCodeAt(0);
  return (first > 0x7f || first === 0x2a) && headerWords.test(content.replace(/\s+/g, ''));
};

/** Whether one of the columns from `first` to `last` may hold the header of a key column. */
const mayHoldKeyHeader = ({ cells }: SheetRow, first: number, last: number): boolean => {
  const end = Math.min(cells.length, last);
  for (let at = first - 1; at < end; at += 1) if (mayBeKeyHeader(cells[at])) return true;
  return false;
};

const mayBeHeaderRow = (row: SheetRow): boolean => mayHoldKeyHeader(row, 1, widestTable);

/** The same of a row of a table: only what stands beside the table may be a header. */
const mayBeHeaderBeside = (row: SheetRow, { firstColumn, lastColumn }: Area): boolean =>
  mayHoldKeyHeader(row, 1, firstColumn - 1) || mayHoldKeyHeader(row, lastColumn + 1, widestTable);

interface Evidence {
  readonly window: HeaderWindow;
  readonly ids: ReadonlySet<string>;
}

const weigh = (window: HeaderWindow): Evidence => {
  const ids = new Set<string>();
  for (const header of window.headers) {
    const hit = recogniseHeader(header.readings);
    if (hit !== null) ids.add(hit.id);
  }
  return { window, ids };
};

/** Merged groups decide for two levels unless that loses most of the columns; else the better count decides, else the single row. */
const bestWindow = (candidates: readonly Evidence[]): Evidence | null => {
  const most = Math.max(0, ...candidates.map(({ ids }) => ids.size));
  const grouped = candidates.filter(({ window, ids }) => window.grouped && ids.size >= Math.max(leastCertain, most / 2));
  const field = grouped.length > 0 ? grouped : candidates;
  return field.reduce<Evidence | null>((best, next) => (best === null || next.ids.size > best.ids.size ? next : best), null);
};

/**
 * Whether two rows may be a better header than a single one with `most` columns: one with more columns, or a grouped one, which takes two
 * merged areas in the upper row.
 */
const mayBeBetter = (view: SheetView, upper: SheetRow, lower: SheetRow, most: number): boolean => {
  const width = widthOf(upper, lower);
  if (width > most) return true;
  const areas = new Set<Area>();
  for (let column = 1; column <= width; column += 1) {
    const area = view.mergeAt(upper.row, column);
    if (area !== undefined) areas.add(area);
  }
  return areas.size > 1;
};

const windowsAt = (view: SheetView, at: number): readonly Evidence[] => {
  const row = view.sheet.rows[at];
  if (row === undefined) return [];
  const above = view.sheet.rows[at - 1];
  const below = view.sheet.rows[at + 1];
  const next = below?.row === row.row + 1 ? below : null;
  const last = above?.row === row.row - 1 ? above : null;
  // Single rows first: of equal windows the first one wins, and a line above a header is no part of it.
  const singles = [row, ...(next === null ? [] : [next])].map((single) => weigh(singleLevel(view, single)));
  const most = Math.max(...singles.map(({ ids }) => ids.size));
  const pairs = [...(next === null ? [] : [[row, next] as const]), ...(last === null ? [] : [[last, row] as const])];
  return [
    ...singles,
    ...pairs.filter(([upper, lower]) => mayBeBetter(view, upper, lower, most)).map(([upper, lower]) => weigh(twoLevel(view, upper, lower))),
  ];
};

/** Headers from the first to the last recognised column, and those that touch them. */
const headerRun = (headers: readonly HeaderText[], recognised: readonly number[]): readonly HeaderText[] => {
  const indexes = headers.map((header) => header.index);
  let first = Math.min(...recognised);
  let last = Math.max(...recognised);
  for (const index of [...indexes].reverse()) if (index === first - 1) first = index;
  for (const index of indexes) if (index === last + 1) last = index;
  return headers.filter(({ index }) => first <= index && index <= last);
};

const isEnough = ({ columns }: MatchedColumns): boolean =>
  columns.length >= leastColumns &&
  columns.some(({ id }) => keyColumns.has(id)) &&
  columns.filter(({ matched }) => matched !== 'fuzzy').length >= leastCertain;

type Hit = MatchedColumns & { readonly header: Area };

const hitOf = (window: HeaderWindow, headers: readonly HeaderText[], mapping: ColumnMapping): Hit | null => {
  const all = matchColumns(headers, mapping);
  if (all.columns.length === 0) return null;
  const run = headerRun(
    headers,
    all.columns.map(({ index }) => index),
  );
  const match = run.length === headers.length ? all : matchColumns(run, mapping);
  const indexes = run.filter(({ text }) => !isOwnHeading(text)).map(({ index }) => index);
  const area = { firstRow: window.firstRow, lastRow: window.lastRow, firstColumn: Math.min(...indexes), lastColumn: Math.max(...indexes) };
  return { ...match, header: area };
};

/** Splits headers where two or more columns without a header part them. */
const clusters = (headers: readonly HeaderText[]): readonly (readonly HeaderText[])[] => {
  const parts: HeaderText[][] = [];
  for (const header of headers) {
    const part = parts.at(-1);
    const previous = part?.at(-1);
    if (part !== undefined && previous !== undefined && header.index - previous.index <= 2) part.push(header);
    else parts.push([header]);
  }
  return parts;
};

/** Tables whose header is this window: usually one; several when each of the separate clusters is a table of its own. */
const hitsOf = (window: HeaderWindow, mapping: ColumnMapping): readonly Hit[] => {
  const enough = (hit: Hit | null): hit is Hit => hit !== null && isEnough(hit);
  const parts = clusters(window.headers);
  const apart = parts.length > 1 ? parts.map((part) => hitOf(window, part, mapping)).filter(enough) : [];
  if (apart.length > 1) return apart;
  return [hitOf(window, window.headers, mapping)].filter(enough);
};

const sameHeader = (left: Hit, right: Hit): boolean => {
  const ids = new Map(left.columns.map(({ index, id }) => [index, id]));
  const same = right.columns.filter(({ index, id }) => ids.get(index) === id).length;
  return same >= 0.8 * Math.max(left.columns.length, right.columns.length) && same >= leastColumns;
};

const overlaps = (left: Area, right: Area): boolean => left.firstColumn <= right.lastColumn && right.firstColumn <= left.lastColumn;

interface GrowingTable extends FoundTable {
  readonly repeats: { readonly firstRow: number; readonly lastRow: number }[];
  lastRow: number;
}

/** Joins a header that repeats one above to that table; any other begins a table, and ends the one above in its columns. */
const stack = (tables: GrowingTable[], hit: Hit, isContinuation: (table: Hit, repeat: Hit) => boolean): void => {
  const above = tables.findLast((table) => overlaps(table.header, hit.header));
  const { firstRow, lastRow } = hit.header;
  if (above !== undefined && sameHeader(above, hit) && isContinuation(above, hit)) {
    above.repeats.push({ firstRow, lastRow });
    return;
  }
  if (above !== undefined) above.lastRow = Math.min(above.lastRow, firstRow - 1);
  tables.push({ ...hit, repeats: [], lastRow: Infinity });
};

/** The row the user mapped when no header was recognised: the first in which every mapped column has text. */
const mappedRow = (view: SheetView, mapping: ColumnMapping): readonly Hit[] => {
  const indexes = Object.entries(mapping)
    .filter(([, id]) => id !== null && isColumnId(id))
    .map(([index]) => Number(index));
  if (indexes.length === 0) return [];
  const row = view.sheet.rows.find((candidate) => indexes.every((index) => !isBlankContent(contentOf(candidate, index))));
  if (row === undefined) return [];
  const window = singleLevel(view, row);
  const hit = hitOf(window, window.headers, mapping);
  return hit === null ? [] : [hit];
};

/**
 * Finder of every table of a sheet. `isContinuation` may say that a repeated header begins a new table after all.
 * A user's mapping makes a table of a header that would not be recognised otherwise.
 */
export const tableFinder = (
  view: SheetView,
  mapping: ColumnMapping,
  isContinuation: (table: { readonly header: Area }, repeat: { readonly header: Area }) => boolean,
): TableFinder => {
  const { rows } = view.sheet;
  const tables: GrowingTable[] = [];
  let taken = 0;
  let next = 0;
  /** Header of the last table found, the place of its sequence numbers (-1: it has none), and the number of the row before. */
  let header: Area | null = null;
  let numbered = -1;
  let number = 0;

  /** Nearly all rows: one that counts on from the row before is a row of the table, and is told by one cell. */
  const countsOn = (row: SheetRow): boolean => {
    const content = row.cells[numbered];
    const counts = content === number + 1;
    number = typeof content === 'number' ? content : 0;
    return counts;
  };

  const look = (row: SheetRow, at: number): void => {
    if (row.row <= taken) return;
    const mayBeHeader = header !== null && numbered >= 0 && countsOn(row) ? mayBeHeaderBeside(row, header) : mayBeHeaderRow(row);
    if (!mayBeHeader) return;
    const best = bestWindow(windowsAt(view, at).filter(({ window }) => window.firstRow > taken));
    if (best === null || best.ids.size < leastCertain) return;
    // The row below may be the upper one of two levels: it is weighed with what is below it when its turn comes.
    const below = rows[at + 1];
    if (best.window.firstRow > row.row && below !== undefined && mayBeHeaderRow(below)) return;
    const found = hitsOf(best.window, mapping);
    for (const hit of found) stack(tables, hit, isContinuation);
    const last = tables.at(-1);
    if (found.length === 0 || last === undefined) return;
    taken = best.window.lastRow;
    header = last.header;
    numbered = (last.columns.find(({ id }) => id === 'seq')?.index ?? 0) - 1;
  };

  const lookThrough = (end: number): void => {
    for (; next < end; next += 1) {
      const row = rows[next];
      if (row !== undefined) look(row, next);
    }
  };

  return {
    tableAt: (place) => {
      while (tables.length <= place && next < rows.length) lookThrough(next + 1);
      if (tables.length === 0) for (const hit of mappedRow(view, mapping)) stack(tables, hit, isContinuation);
      return tables[place];
    },
    // A header may begin one row above the one that gives it away.
    lookUpTo: (at) => {
      lookThrough(Math.min(at + 2, rows.length));
    },
  };
};

/** How many rows of a sheet are searched for the header that came nearest. */
const nearestSearchRows = 200;

/** The row of the sheets that holds most known headers; null when none holds one. Asked only when there is no table. */
export const nearestHeader = (views: readonly SheetView[]): NearestHeader | null => {
  let nearest: NearestHeader | null = null;
  for (const view of views) {
    for (const row of view.sheet.rows.slice(0, nearestSearchRows)) {
      const found = singleLevel(view, row)
        .headers.filter(({ text }) => foldHeader(text).length <= 60 && recogniseHeader([text]) !== null)
        .map(({ text }) => displayHeader(text));
      if (found.length > (nearest?.found.length ?? 0)) nearest = { sheet: view.sheet.name, row: row.row, found };
    }
  }
  return nearest;
};
