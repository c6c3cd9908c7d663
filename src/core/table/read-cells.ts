import { cellText, fold, isPlain, isSettled, parsePlain, parseValue } from '../values';
import type { Value, ValueKind } from '../values/value';
import type { Area, CellContent, SheetRow } from './sheet';
import type { SheetView } from './sheet-view';
import { contentOf, isBlankContent } from './sheet-view';
import type { Cell } from './table';

/** What an empty cell is; one object for all of them. */
export const blankCell: Cell = { content: null, text: '', folded: '', value: { kind: 'blank' } };
const inheritedBlank: Cell = { ...blankCell, inherited: true };

/** Words and signs that stand for the cell above. */
const ditto = /^[（(]?(?:同上|同前|上同|同上行|同上栏|同上格)[)）]?[。.]?$|^(?:["“”″〃〝〞〟＂]|''|‘’)$/;

/** So many different contents of a column are remembered. */
const memoLimit = 4096;
/**
 * Contents hardly repeat (titles, numbers) when so many came of which none came again, or half of more than twice as many as are
 * remembered: no looking then.
 */
const mostNew = 64;

/** Reads the cells of one column from top to bottom. */
export interface ColumnReader {
  /** False: none of its cells is merged. */
  readonly hasMerges: boolean;
  /** The cell of a row by itself; null where it depends on the rows above: “同上”, and all of a column with merged cells. */
  readAlone(row: SheetRow): Cell | null;
  /** The cell of a row; `above` are the cells of the project row before it, which “同上” stands for. Rows must come in ascending order. */
  read(row: SheetRow, above: readonly Cell[] | undefined): Cell;
  /** True when the cell read last got its value, or its emptiness, from a merged area that begins in a row above. */
  mergedFromAbove(): boolean;
  /** True when a cell held an error or a formula without a result. */
  hasFaults(): boolean;
  /** The cells of several rows as one, for a project that spans them. */
  join(first: Cell, further: Cell): Cell;
}

/** A cell; plain texts, numbers and errors fold to themselves. */
const cellWith = (content: CellContent, text: string, value: Value, folded = text): Cell => ({
  content,
  text,
  folded,
  value,
});

/** An error, a formula without a result or a date. */
const readObject = (content: Extract<CellContent, { readonly kind: string }>, kind: ValueKind, header: string): Cell => {
  switch (content.kind) {
    case 'error':
      return cellWith(content, content.code, { kind: 'unreadable', as: kind, text: content.code, reason: 'error-value' });
    case 'uncached-formula':
      return cellWith(content, '', { kind: 'unreadable', as: kind, text: '', reason: 'uncached-formula' });
    case 'date': {
      const text = cellText(content).trim();
      return cellWith(content, text, parseValue(kind, content, header), fold(text));
    }
  }
};

const readContent = (content: CellContent, kind: ValueKind, header: string): Cell => {
  if (content === null || content === '') return blankCell;
  if (typeof content === 'object') return readObject(content, kind, header);
  if (typeof content !== 'string') return cellWith(content, cellText(content), parseValue(kind, content, header));
  if (isPlain(content)) return cellWith(content, content, parsePlain(kind, content, header));
  if (isSettled(content)) return cellWith(content, content, parseValue(kind, content, header));
  if (isBlankContent(content)) return blankCell;
  const text = cellText(content).trim();
  return cellWith(content, text, parseValue(kind, content, header), fold(text));
};

/** Reader of a column (`index`, 1-based; `place` among the columns of the table) whose cells hold values of a kind. `firstRow` is the first row below the header: merges above it do not count. */
export const columnReader = (
  view: SheetView,
  column: { readonly index: number; readonly place: number; readonly header: string; readonly kind: ValueKind },
  firstRow: number,
): ColumnReader => {
  const { index, place, header, kind } = column;
  const memo = new Map<CellContent, Cell | 'ditto'>();
  const heirs = new Map<Cell, Cell>();
  const merges = view.mergesOf(index).filter((area) => area.firstRow >= firstRow);
  let looked = 0;
  let misses = 0;
  let isVaried = false;
  let isFaulty = false;
  let lastContent: CellContent = null;
  let lastCell: Cell | 'ditto' = blankCell;
  let at = 0;
  let merged = false;
  let topArea: Area | null = null;
  let topCell: Cell = blankCell;

  const interpret = (content: CellContent): Cell | 'ditto' =>
    typeof content === 'string' && content.length <= 8 && ditto.test(content.trim()) ? 'ditto' : readContent(content, kind, header);

  const remembered = (content: string | number | boolean): Cell | 'ditto' => {
    looked += 1;
    const known = memo.get(content);
    if (known !== undefined) return known;
    misses += 1;
    if ((misses >= mostNew && misses === looked) || (misses > 2 * memoLimit && 2 * misses > looked)) isVaried = true;
    const cell = interpret(content);
    if (memo.size < memoLimit) memo.set(content, cell);
    return cell;
  };

  const cellOf = (content: Exclude<CellContent, null>): Cell | 'ditto' => {
    if (!isVaried && content === lastContent) return lastCell;
    if (typeof content === 'object') {
      if (content.kind !== 'date') isFaulty = true;
      return readObject(content, kind, header);
    }
    if (isVaried) return interpret(content);
    lastContent = content;
    lastCell = remembered(content);
    return lastCell;
  };

  const heirOf = (cell: Cell): Cell => {
    if (cell.inherited === true) return cell;
    if (cell === blankCell) return inheritedBlank;
    const known = heirs.get(cell);
    if (known !== undefined) return known;
    const heir: Cell = { ...cell, inherited: true };
    if (heirs.size >= memoLimit) heirs.clear();
    heirs.set(cell, heir);
    return heir;
  };

  const own = (content: CellContent, above: readonly Cell[] | undefined): Cell => {
    if (content === null) return blankCell;
    const cell = cellOf(content);
    if (cell !== 'ditto') return cell;
    const cellAbove = above?.[place];
    // Nothing above: the words stay what they are.
    return cellAbove === undefined ? readContent(content, 'text', header) : heirOf(cellAbove);
  };

  const mergeOf = (row: number): Area | undefined => {
    while (at < merges.length && (merges[at]?.lastRow ?? 0) < row) at += 1;
    const area = merges[at];
    return area !== undefined && area.firstRow <= row ? area : undefined;
  };

  const readMerged = (row: SheetRow, above: readonly Cell[] | undefined): Cell => {
    const area = mergeOf(row.row);
    merged = false;
    if (area === undefined) return own(contentOf(row, index), above);
    // A horizontal merge belongs to its first column.
    if (area.firstColumn !== index) {
      merged = area.firstRow < row.row;
      return blankCell;
    }
    if (area !== topArea) {
      topArea = area;
      topCell = own(contentOf(view.rowAt(area.firstRow), index), above);
    }
    if (area.firstRow === row.row) return topCell;
    merged = true;
    return topCell === blankCell ? blankCell : heirOf(topCell);
  };

  return {
    hasMerges: merges.length > 0,
    readAlone: (row) => {
      if (merges.length > 0) return null;
      const content = contentOf(row, index);
      if (content === null) return blankCell;
      const cell = cellOf(content);
      return cell === 'ditto' ? null : cell;
    },
    read: merges.length > 0 ? readMerged : (row, above) => own(contentOf(row, index), above),
    mergedFromAbove: () => merged,
    hasFaults: () => isFaulty,
    join: (first, further) => {
      if (further.text === '' || further.text === first.text) return first;
      return first.text === '' ? further : readContent(`${first.text}\n${further.text}`, kind, header);
    },
  };
};
