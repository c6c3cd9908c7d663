import { cellText } from '../values';
import { cellAddress } from './address';
import type { FieldName } from './form-labels';
import { isDateLine, labelledTexts } from './form-labels';
import { isFootnote, rowWordOf } from './row-words';
import type { CellContent, SheetRow } from './sheet';
import type { SheetView } from './sheet-view';
import { contentOf, isBlankContent, widestTable } from './sheet-view';
import type { FieldValue, TableFields } from './table';

/** Form lines are looked for in so many rows above the header, and in so many filled rows below the last project. */
const linesAbove = 30;
const linesBelow = 20;

interface FilledCell {
  readonly column: number;
  readonly content: CellContent;
  readonly text: string;
}

const filledCells = (row: SheetRow): readonly FilledCell[] => {
  const filled: FilledCell[] = [];
  for (let column = 1; column <= Math.min(row.cells.length, widestTable); column += 1) {
    const content = contentOf(row, column);
    if (!isBlankContent(content)) filled.push({ column, content, text: cellText(content).trim() });
  }
  return filled;
};

type Fields = Readonly<Record<FieldName, FieldValue | null>>;
const noFields: Fields = { authority: null, date: null, contact: null, phone: null };

const isDateCell = ({ content, text }: FilledCell): boolean =>
  (content !== null && typeof content === 'object' && content.kind === 'date') || isDateLine(text);

/** Fields of one row: behind the label in its cell, else in the next filled cell. */
const fieldsOfRow = (row: SheetRow): Fields => {
  const filled = filledCells(row);
  const fields: Record<FieldName, FieldValue | null> = { ...noFields };
  const put = (field: FieldName, value: FieldValue): void => {
    if (fields[field] === null || fields[field].value === '') fields[field] = value;
  };
  let used = -1;
  filled.forEach((cell, at) => {
    if (at === used) return;
    const address = cellAddress(row.row, cell.column);
    if (isDateCell(cell)) {
      put('date', { value: cell.text, cell: address });
      return;
    }
    const found = labelledTexts(cell.text);
    found.forEach(({ field, value }, order) => {
      const next = filled[at + 1];
      const isLast = order === found.length - 1;
      const takesNext =
        value === '' &&
        isLast &&
        next !== undefined &&
        (field === 'date' ? isDateCell(next) : !isDateCell(next) && labelledTexts(next.text).length === 0);
      if (!takesNext) {
        put(field, { value, cell: address });
        return;
      }
      used = at + 1;
      put(field, { value: next.text, cell: cellAddress(row.row, next.column) });
    });
  });
  return fields;
};

/** Later rows win over `first` only where it is silent or empty. */
const fill = (first: Fields, then: Fields): Fields => {
  const pick = (field: FieldName): FieldValue | null => {
    const here = first[field];
    const there = then[field];
    return here === null || (here.value === '' && there !== null && there.value !== '') ? there : here;
  };
  return { authority: pick('authority'), date: pick('date'), contact: pick('contact'), phone: pick('phone') };
};

const titleText = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, '')
    .replace(/(?<=[\p{Script=Han}（）])\s+(?=[\p{Script=Han}（）])/gu, '')
    .trim();

const tableWord = /汇总表|一览表|统计表|明细表|清单|名单|情况表/;
const projectWord = /项目|推荐|计划|专项/;

interface TitleLine {
  readonly text: string;
  readonly row: number;
  readonly address: string;
  readonly alone: boolean;
  readonly wide: boolean;
}

const titleLines = (view: SheetView, rows: readonly SheetRow[]): readonly TitleLine[] =>
  rows.flatMap((row) => {
    const filled = filledCells(row);
    return filled
      .filter(
        (cell) =>
          labelledTexts(cell.text).length === 0 &&
          !isDateCell(cell) &&
          rowWordOf(cell.text, filled.length === 1) === null &&
          !isFootnote(cell.text),
      )
      .map((cell) => {
        const area = view.mergeAt(row.row, cell.column);
        const wide = area !== undefined && area.lastColumn - area.firstColumn >= 2;
        return { text: titleText(cell.text), row: row.row, address: cellAddress(row.row, cell.column), alone: filled.length === 1, wide };
      });
  });

const longest = (lines: readonly TitleLine[]): TitleLine | null =>
  lines.reduce<TitleLine | null>((best, line) => (best === null || line.text.length > best.text.length ? line : best), null);

/** The line that calls itself a 汇总表 (with the line above when the title is broken in two), else the merged line, else one that speaks of projects. */
const readTitle = (view: SheetView, rows: readonly SheetRow[]): FieldValue | null => {
  const lines = titleLines(view, rows).filter(({ text }) => !/^附件?\s*\d*[:：]?$/.test(text) && text.length <= 200);
  const named = longest(lines.filter(({ text }) => tableWord.test(text)));
  if (named !== null) {
    const before = lines.find(({ row, alone }) => row === named.row - 1 && alone);
    const broken = before !== undefined && named.alone && projectWord.test(before.text) && !tableWord.test(before.text);
    return broken ? { value: before.text + named.text, cell: before.address } : { value: named.text, cell: named.address };
  }
  const best = longest(lines.filter(({ wide }) => wide)) ?? longest(lines.filter(({ text }) => text.length >= 6 && projectWord.test(text)));
  return best === null ? null : { value: best.text, cell: best.address };
};

/** Rows of a sheet where the form lines of a table may stand. */
export interface FormLines {
  /** Rows between the table above (or the top of the sheet) and the header. */
  readonly above: { readonly after: number; readonly before: number };
  /** Rows below the last project row, up to the next table. */
  readonly below: { readonly after: number; readonly until: number };
}

/** The nearest rows above a table that may hold its form lines, downwards. */
const rowsAboveOf = (view: SheetView, { after, before }: FormLines['above']): readonly SheetRow[] => {
  const nearest = Math.max(after, before - linesAbove - 1);
  return view.sheet.rows.slice(view.placeBelow(nearest), view.placeBelow(before - 1));
};

const fieldsAboveOf = (rows: readonly SheetRow[]): Fields => [...rows].reverse().map(fieldsOfRow).reduce(fill, noFields);

/** The authority named in the lines above a table; '' when none is. */
export const readAuthorityAbove = (view: SheetView, above: FormLines['above']): string =>
  fieldsAboveOf(rowsAboveOf(view, above)).authority?.value ?? '';

/**
 * Reads title, authority, date, contact and phone from the lines above a table, nearest first, and what is missing there from the signature
 * lines below. A label without a value gives '', no label null.
 */
export const readFields = (view: SheetView, { above, below }: FormLines): TableFields => {
  const { rows } = view.sheet;
  const rowsAbove = rowsAboveOf(view, above);
  const rowsBelow: SheetRow[] = [];
  for (let place = view.placeBelow(below.after); place < rows.length; place += 1) {
    const row = rows[place];
    if (row === undefined || row.row > below.until || rowsBelow.length >= linesBelow) break;
    const first = filledCells(row)[0];
    if (first !== undefined && rowWordOf(first.text, true) !== 'remark') rowsBelow.push(row);
  }
  const fields = rowsBelow.map(fieldsOfRow).reduce(fill, fieldsAboveOf(rowsAbove));
  return { title: readTitle(view, rowsAbove), ...fields };
};
