import type { NewCell, NewContent, NewRow, CellStyle, Plan } from './plan';
import type { SummaryInput, SummaryRow } from './summary-input';
import type { SummaryLayout, SummaryLayoutColumn } from './summary-layout';
import { rowHeightOf, wrappedLines } from './text-size';

/*
 * Typography is office habit after GB/T 9704-2012, not a demand of a notice. Where a machine lacks a font, its application falls back.
 */
const fonts = { title: '方正小标宋简体', heading: '黑体', line: '仿宋_GB2312', body: '仿宋_GB2312', note: '宋体' } as const;
/** Points: 2号, 3号, 小四, 10, 10, 小五. */
const sizes = { title: 22, annex: 16, line: 12, header: 10, body: 10, note: 9 } as const;
/** For rows that are too high for a page otherwise. */
const smallerBodySizes: readonly number[] = [9, 8, 7, 6];
/** Centimetres. */
const margin = 2;
/** Points that a page has for one row below the repeated header. */
const highestBodyRow = 360;
/** Points of a project row at least: room for a line and air around it. */
const lowestBodyRow = 28;

/*
 * A round seal of 42 mm (119 points) on 项目主管部门（盖章） reaches 59.5 points above and below the middle of that line: above over the
 * blank row and the short second line of the title, below over the contact line and the blank row, and stops short of the table's
 * header. The heights allow for the sheet being printed at 93 % to fit the page.
 */
const heights = { aboveLines: 24, line: 22, belowLines: 32 } as const;

const rowOf = { annex: 1, title: 2, aboveLines: 3, authority: 4, contact: 5, belowLines: 6, header: 7 } as const;

const plain: CellStyle = {
  font: { name: fonts.line, size: sizes.line, bold: false },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  border: false,
  asText: false,
};
const styles = {
  annex: { ...plain, font: { name: fonts.heading, size: sizes.annex, bold: false } },
  title: { ...plain, font: { name: fonts.title, size: sizes.title, bold: false }, horizontal: 'center', wrap: true },
  left: plain,
  right: { ...plain, horizontal: 'right' },
  header: { ...plain, font: { name: fonts.heading, size: sizes.header, bold: false }, horizontal: 'center', wrap: true, border: true },
  note: { ...plain, font: { name: fonts.note, size: sizes.note, bold: false }, wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

const bodyStyle = ({ id, align }: SummaryLayoutColumn, size: number): CellStyle => ({
  ...plain,
  font: { name: fonts.body, size, bold: false },
  horizontal: align,
  wrap: true,
  border: true,
  // Only numbers that must not be read as numbers: Excel shows long text of this format as ####.
  asText: id === 'acceptanceNo',
});

/** Column where the right-hand field of the two lines begins: past two thirds of the width, at least one column from each end. */
const rightField = (columns: readonly SummaryLayoutColumn[]): number => {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let left = 0;
  const at = columns.findIndex(({ width }) => {
    left += width;
    return left > (total * 2) / 3;
  });
  return Math.min(columns.length, Math.max(2, at + 1));
};

const cell = (column: number, content: NewContent, style: CellStyle): NewCell => ({ column, content, style });

const linesOf = (texts: readonly string[], columns: readonly SummaryLayoutColumn[], size: number): number =>
  Math.max(1, ...texts.map((text, at) => wrappedLines(text, columns[at]?.width ?? 1, size)));

const linesAbove = ({ annexLabel, title, linesAbove: labels, columns }: SummaryLayout, input: SummaryInput): readonly NewRow[] => {
  const right = rightField(columns);
  const date = input.date.trim() === '' ? labels.blankDate : input.date;
  return [
    {
      row: rowOf.annex,
      height: rowHeightOf(1, sizes.annex),
      cells: [cell(1, annexLabel === '' ? null : { text: annexLabel }, styles.annex)],
    },
    { row: rowOf.title, height: rowHeightOf(title.length, sizes.title), cells: [cell(1, { text: title.join('\n') }, styles.title)] },
    { row: rowOf.aboveLines, height: heights.aboveLines, cells: [] },
    {
      row: rowOf.authority,
      height: heights.line,
      cells: [cell(1, { text: `${labels.authority}${input.authority}` }, styles.left), cell(right, { text: date }, styles.right)],
    },
    {
      row: rowOf.contact,
      height: heights.line,
      cells: [
        cell(1, { text: `${labels.contact}${input.contact}` }, styles.left),
        cell(right, { text: `${labels.phone}${input.phone}` }, styles.left),
      ],
    },
    { row: rowOf.belowLines, height: heights.belowLines, cells: [] },
  ];
};

const headerRow = ({ columns }: SummaryLayout): NewRow => {
  const headers = columns.map(({ header }) => header);
  return {
    row: rowOf.header,
    height: rowHeightOf(linesOf(headers, columns, sizes.header), sizes.header),
    cells: headers.map((header, at) => cell(at + 1, { text: header }, styles.header)),
  };
};

/** The largest font with which a row fits a page; the smallest when none does. */
const bodySize = (texts: readonly string[], columns: readonly SummaryLayoutColumn[]): number =>
  [sizes.body, ...smallerBodySizes].find((size) => rowHeightOf(linesOf(texts, columns, size), size) <= highestBodyRow) ??
  smallerBodySizes.at(-1) ??
  sizes.body;

const bodyRow = ({ columns }: SummaryLayout, { cells }: SummaryRow, at: number): NewRow => {
  const texts = columns.map(({ id }) => (id === 'seq' ? String(at + 1) : (cells[id] ?? '')));
  const size = bodySize(texts, columns);
  return {
    row: rowOf.header + 1 + at,
    height: Math.max(lowestBodyRow, rowHeightOf(linesOf(texts, columns, size), size)),
    cells: columns.map((column, index) => {
      const text = texts[index] ?? '';
      const content = column.id === 'seq' ? { number: at + 1 } : text === '' ? null : { text };
      return cell(index + 1, content, bodyStyle(column, size));
    }),
  };
};

const noteRows = ({ notes, columns }: SummaryLayout, firstRow: number): readonly NewRow[] => {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return notes.map((note, at) => ({
    row: firstRow + at,
    height: rowHeightOf(wrappedLines(note, width, sizes.note), sizes.note),
    cells: [cell(1, { text: note }, styles.note)],
  }));
};

/**
 * Plans the official summary sheet: ready to print on A4 landscape and to seal, with nothing of ours on it.
 * @param input values as they are to appear; rows are numbered from 1, empty texts stay blank
 * @param layout the programme's form (`parseSummaryLayout`)
 */
export const planSummarySheet = (input: SummaryInput, layout: SummaryLayout): Plan => {
  const { columns, notes } = layout;
  const firstNote = rowOf.header + 1 + input.rows.length;
  const lastRow = firstNote + notes.length - 1;
  const right = rightField(columns);
  const across = (row: number, firstColumn = 1, lastColumn = columns.length) => ({ firstRow: row, lastRow: row, firstColumn, lastColumn });
  const merges = [
    // Nobody sees whether blank cells are merged, and Excel does not tell it where no value stands.
    ...(layout.annexLabel === '' ? [] : [across(rowOf.annex)]),
    across(rowOf.title),
    ...[rowOf.authority, rowOf.contact].flatMap((row) => [across(row, 1, right - 1), across(row, right)]),
    ...notes.map((_, at) => across(firstNote + at)),
  ];
  return {
    steps: [
      {
        step: 'put-sheet',
        sheet: {
          name: layout.sheetName,
          columnWidths: columns.map(({ width }) => width),
          rows: [
            ...linesAbove(layout, input),
            headerRow(layout),
            ...input.rows.map((row, at) => bodyRow(layout, row, at)),
            ...noteRows(layout, firstNote),
          ],
          merges: merges.filter((area) => area.firstColumn < area.lastColumn),
          page: {
            paper: 'A4',
            orientation: 'landscape',
            fitToWidth: true,
            repeatRows: { first: rowOf.header, last: rowOf.header },
            centerFooter: layout.footer,
            margins: { top: margin, bottom: margin, left: margin, right: margin },
            printArea: { firstRow: 1, lastRow, firstColumn: 1, lastColumn: columns.length },
          },
        },
      },
    ],
  };
};
