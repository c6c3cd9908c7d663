import type { Pack } from '../core/audit/pack';
import { parseSummaryLayout } from '../core/plans/summary-layout';
import type { SummaryLayout, SummaryLayoutColumn } from '../core/plans/summary-layout';
import { canonicalHeader, valueKindOf } from '../core/table/column-vocabulary';
import type { ColumnId } from '../core/table/column-vocabulary';
import jiangsu2024 from './jiangsu-2024/layout.json';

/** The only form that a notice prints (苏科资发〔2024〕21号, annex); the province whose notices print it. */
const printed = parseSummaryLayout(jiangsu2024);
const itsProvince = '江苏省';

const footnoteMarker = /［\d］$/u;

/** Widths in characters of columns that the printed form does not have, and of the longer numbers of national projects (SQ2021YFE110233). */
const widths = { long: 20, unit: 16, short: 10, acceptanceNo: 16 } as const;
const longColumns: readonly ColumnId[] = ['projectName', 'foreignPartner'];

const widthOf = (id: ColumnId): number => {
  if (longColumns.includes(id)) return widths.long;
  return valueKindOf(id) === 'unit' ? widths.unit : widths.short;
};

const columnOfForm = (id: ColumnId, { headers }: Pack['table']): SummaryLayoutColumn => {
  const own = headers?.find(({ column }) => column === id)?.header;
  const found = printed.columns.find((column) => column.id === id);
  if (found === undefined) return { id, header: own ?? canonicalHeader(id), width: widthOf(id), align: 'center' };
  const width = id === 'acceptanceNo' ? widths.acceptanceNo : found.width;
  return { ...found, header: own ?? found.header.replace(footnoteMarker, ''), width };
};

/**
 * The columns under a title of another programme: a Jiangsu department recommends national projects on the printed form; a programme
 * with columns of its own keeps those, numbered.
 */
const columnsFor = ({ table }: Pack): readonly SummaryLayoutColumn[] => {
  const isWithinForm = table.columns.every((id) => printed.columns.some((column) => column.id === id));
  const ids = isWithinForm ? printed.columns.map(({ id }) => id) : [...new Set<ColumnId>(['seq', ...table.columns])];
  return ids.map((id) => columnOfForm(id, table));
};

/** A title of one line breaks before its last words, as the printed one does. */
const titleLines = (title: string): readonly string[] => {
  const end = '推荐项目汇总表';
  return title.length > 30 && title.endsWith(end) ? [title.slice(0, -end.length), end] : [title];
};

/**
 * The summary sheet of a programme: the printed form for Jiangsu's own, otherwise its columns and lines under the programme's title,
 * without the annex label and the footnotes, which speak of Jiangsu's project types.
 */
export const summaryLayout = (pack: Pack): SummaryLayout => {
  const { title } = pack.table;
  const isPrinted = title === printed.title.join('');
  const own = { ...printed, title: isPrinted ? printed.title : titleLines(title) };
  const blankDate = printed.linesAbove.blankDate.replace(/^\d+/u, pack.dates.recommended.slice(0, 4));
  const dated = { ...own, linesAbove: { ...own.linesAbove, blankDate } };
  return pack.province === itsProvince ? dated : { ...dated, annexLabel: '', columns: columnsFor(pack), notes: [] };
};
