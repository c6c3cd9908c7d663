import { foldHeader } from './fold-header';
import { labelledTexts } from './form-labels';
import type { HeaderText } from './match-columns';
import type { Area, SheetRow } from './sheet';
import type { SheetView } from './sheet-view';
import { contentOf, plainText, widestTable } from './sheet-view';

/** One or two rows of a sheet read as the header of a table. */
export interface HeaderWindow {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: readonly HeaderText[];
  /** True when merged cells show that the upper row groups the lower one. */
  readonly grouped: boolean;
}

/** Columns of some rows that may hold headers. */
export const widthOf = (...rows: readonly SheetRow[]): number => Math.min(widestTable, Math.max(...rows.map((row) => row.cells.length)));

const textAt = (row: SheetRow, column: number): string => plainText(contentOf(row, column));

/** True when a merged area covers the cell and its content stands elsewhere. */
const isCovered = (area: Area | undefined, row: number, column: number): boolean =>
  area !== undefined && (area.firstRow !== row || area.firstColumn !== column);

/** A single row read as header. Cells that a merge covers have no text of their own. */
export const singleLevel = (view: SheetView, row: SheetRow): HeaderWindow => {
  const headers: HeaderText[] = [];
  let lastRow = row.row;
  for (let column = 1; column <= widthOf(row); column += 1) {
    const text = textAt(row, column);
    if (foldHeader(text) === '') continue;
    const area = view.mergeAt(row.row, column);
    if (isCovered(area, row.row, column)) continue;
    if (area !== undefined) lastRow = Math.max(lastRow, area.lastRow);
    headers.push({ index: column, text, readings: [text] });
  }
  // A header merged over several rows ends with them; a merge that runs far down is no header.
  return { firstRow: row.row, lastRow: lastRow - row.row <= 4 ? lastRow : row.row, headers, grouped: false };
};

/** Under these groups “名称” or “单位性质” speaks of somebody else than the project and its applicant. */
const otherParty = /外方|境外|国外|外国|参与|参加|协作|骨干|成员|联系人/;
/** Sub-headers that say themselves whose they are. */
const namesItsOwner = /^序号|项目|课题|申报|牵头|承担|合作|是否|指南|经费/;
const emptyGroupWords = /基本信息|基本情况|信息|情况/g;

const twoLevelReadings = (group: string, text: string, spans: boolean): readonly string[] => {
  const groupFolded = foldHeader(group);
  const textFolded = foldHeader(text);
  // A row of column numbers under the headers is no second level.
  if (textFolded === '' || /^\d{1,3}$/.test(textFolded)) return [group];
  if (groupFolded === '') return [text];
  const joined = [groupFolded.replace(emptyGroupWords, '') + textFolded, groupFolded + textFolded];
  const speaksForItself = !otherParty.test(groupFolded) || otherParty.test(textFolded) || namesItsOwner.test(textFolded);
  return [...joined, ...(speaksForItself ? [text] : []), ...(spans ? [] : [group])];
};

/** Both levels as one header; a dash keeps them apart for the eye. */
const joinLevels = (group: string, text: string): string =>
  foldHeader(group) === '' || foldHeader(text) === '' ? group + text : `${group}—${text}`;

interface Level {
  readonly text: string;
  /** The cell spans several columns, or stands for the cells to its right. */
  readonly spans: boolean;
  /** One cell that covers both levels. */
  readonly covers: boolean;
}

const nothing: Level = { text: '', spans: false, covers: false };

const upperLevel = (view: SheetView, upper: SheetRow, lower: SheetRow, column: number): Level | null => {
  const area = view.mergeAt(upper.row, column);
  if (area === undefined) return { text: textAt(upper, column), spans: false, covers: false };
  const covers = area.lastRow >= lower.row;
  if (covers && area.firstColumn !== column) return null;
  if (area.firstRow !== upper.row) return nothing;
  return { text: textAt(upper, area.firstColumn), spans: area.lastColumn > area.firstColumn, covers };
};

const lowerText = (view: SheetView, lower: SheetRow, column: number): string =>
  isCovered(view.mergeAt(lower.row, column), lower.row, column) ? '' : textAt(lower, column);

/** Two rows read as header: a group over sub-headers, cells that cover both rows, or headers broken over two rows. */
export const twoLevel = (view: SheetView, upper: SheetRow, lower: SheetRow): HeaderWindow => {
  const headers: HeaderText[] = [];
  let group: Level = nothing;
  let groupSigns = 0;
  let formSigns = 0;
  let coveringSigns = 0;
  let lowerOnly = 0;
  const width = widthOf(upper, lower);
  for (let column = 1; column <= width; column += 1) {
    const level = upperLevel(view, upper, lower, column);
    if (level === null) continue;
    const text = level.covers ? '' : lowerText(view, lower, column);
    const hasText = foldHeader(text) !== '';
    if (foldHeader(level.text) === '') {
      // An unmerged group stands over its first column only; the sub-headers to its right belong to it.
      const inherited = hasText && group.text !== '' ? { ...group, spans: true } : nothing;
      if (!hasText) group = nothing;
      if (hasText)
        headers.push({ index: column, text: joinLevels(inherited.text, text), readings: twoLevelReadings(inherited.text, text, true) });
      continue;
    }
    const isFirst = view.mergeAt(upper.row, column)?.firstColumn === column;
    group = hasText && !level.spans ? level : nothing;
    if (level.spans && isFirst && (/[:：]/.test(level.text) || labelledTexts(level.text).length > 0)) formSigns += 1;
    if (level.covers) coveringSigns += 1;
    if (level.spans && hasText) groupSigns += 1;
    if (level.spans && hasText && isFirst) lowerOnly += 1;
    if (!hasText && level.spans && !isFirst) continue;
    headers.push({
      index: column,
      text: level.covers ? level.text : joinLevels(level.text, text),
      readings: twoLevelReadings(level.text, text, level.spans),
    });
  }
  const grouped = formSigns === 0 && groupSigns >= 2 && (coveringSigns > 0 || lowerOnly > 1);
  return { firstRow: upper.row, lastRow: lower.row, headers, grouped };
};
