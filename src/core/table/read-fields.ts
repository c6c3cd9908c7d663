import { cellText } from '../values';
import { cellAddress } from './address';
import type { FieldName, LabelledText } from './form-labels';
import { isDateLine, labelledTexts } from './form-labels';
import { isFootnote, rowWordOf } from './row-words';
import type { CellContent, SheetRow } from './sheet';
import type { SheetView } from './sheet-view';
import { contentOf, isBlankContent, widestTable } from './sheet-view';
import type { FieldValue, TableFields } from './table';

/** Form lines are looked for in so many rows above the header, and in so many filled rows below the last project. */
const mostAbove = 30;
const mostBelow = 20;

interface FilledCell {
  readonly column: number;
  readonly text: string;
  readonly isDate: boolean;
  /** Labels of the text with the values behind them. */
  readonly labels: readonly LabelledText[];
}

/** A row with what its filled cells say. Both the fields and the title are read from it. */
interface FormLine {
  readonly row: number;
  readonly cells: readonly FilledCell[];
}

const isDateContent = (content: CellContent): boolean => content !== null && typeof content === 'object' && content.kind === 'date';

const lineOf = (row: SheetRow): FormLine => {
  const cells: FilledCell[] = [];
  for (let column = 1; column <= Math.min(row.cells.length, widestTable); column += 1) {
    const content = contentOf(row, column);
    if (isBlankContent(content)) continue;
    const text = cellText(content).trim();
    cells.push({ column, text, isDate: isDateContent(content) || isDateLine(text), labels: labelledTexts(text) });
  }
  return { row: row.row, cells };
};

type Fields = Readonly<Record<FieldName, FieldValue | null>>;
const noFields: Fields = { authority: null, date: null, contact: null, phone: null };

/** Fields of one row: behind the label in its cell, else in the next filled cell. */
const fieldsOfLine = ({ row, cells }: FormLine): Fields => {
  const fields: Record<FieldName, FieldValue | null> = { ...noFields };
  const put = (field: FieldName, value: FieldValue): void => {
    if (fields[field] === null || fields[field].value === '') fields[field] = value;
  };
  let used = -1;
  cells.forEach(({ column, text, isDate, labels }, at) => {
    if (at === used) return;
    const address = cellAddress(row, column);
    if (isDate) {
      put('date', { value: text, cell: address });
      return;
    }
    labels.forEach(({ field, value }, order) => {
      const next = cells[at + 1];
      const isLast = order === labels.length - 1;
      const takesNext =
        value === '' && isLast && next !== undefined && (field === 'date' ? next.isDate : !next.isDate && next.labels.length === 0);
      if (!takesNext) {
        put(field, { value, cell: address });
        return;
      }
      used = at + 1;
      put(field, { value: next.text, cell: cellAddress(row, next.column) });
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

const titleLines = (view: SheetView, lines: readonly FormLine[]): readonly TitleLine[] =>
  lines.flatMap(({ row, cells }) => {
    const alone = cells.length === 1;
    return cells
      .filter(({ text, isDate, labels }) => labels.length === 0 && !isDate && rowWordOf(text, alone) === null && !isFootnote(text))
      .map(({ text, column }) => {
        const area = view.mergeAt(row, column);
        const wide = area !== undefined && area.lastColumn - area.firstColumn >= 2;
        return { text: titleText(text), row, address: cellAddress(row, column), alone, wide };
      });
  });

const longest = (lines: readonly TitleLine[]): TitleLine | null =>
  lines.reduce<TitleLine | null>((best, line) => (best === null || line.text.length > best.text.length ? line : best), null);

/** The line that calls itself a 汇总表 (with the line above when the title is broken in two), else the merged line, else one that speaks of projects. */
const readTitle = (view: SheetView, linesAbove: readonly FormLine[]): FieldValue | null => {
  const lines = titleLines(view, linesAbove).filter(({ text }) => !/^附件?\s*\d*[:：]?$/.test(text) && text.length <= 200);
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
const linesAboveOf = (view: SheetView, { after, before }: FormLines['above']): readonly FormLine[] => {
  const nearest = Math.max(after, before - mostAbove - 1);
  return view.sheet.rows.slice(view.placeBelow(nearest), view.placeBelow(before - 1)).map(lineOf);
};

const fieldsAboveOf = (lines: readonly FormLine[]): Fields => [...lines].reverse().map(fieldsOfLine).reduce(fill, noFields);

/** The authority named in the lines above a table; '' when none is. */
export const readAuthorityAbove = (view: SheetView, above: FormLines['above']): string =>
  fieldsAboveOf(linesAboveOf(view, above)).authority?.value ?? '';

/**
 * Reads title, authority, date, contact and phone from the lines above a table, nearest first, and what is missing there from the signature
 * lines below. A label without a value gives '', no label null.
 */
export const readFields = (view: SheetView, { above, below }: FormLines): TableFields => {
  const { rows } = view.sheet;
  const linesAbove = linesAboveOf(view, above);
  const linesBelow: FormLine[] = [];
  for (let place = view.placeBelow(below.after); place < rows.length; place += 1) {
    const row = rows[place];
    if (row === undefined || row.row > below.until || linesBelow.length >= mostBelow) break;
    const line = lineOf(row);
    const first = line.cells[0];
    if (first !== undefined && rowWordOf(first.text, true) !== 'remark') linesBelow.push(line);
  }
  const fields = linesBelow.map(fieldsOfLine).reduce(fill, fieldsAboveOf(linesAbove));
  return { title: readTitle(view, linesAbove), ...fields };
};
