import type { ColumnId } from '../../../src/core/table/column-vocabulary';
import { foldHeader } from '../../../src/core/table/fold-header';
import { lookupHeader } from '../../../src/core/table/header-index';
import type { CellContent, Sheet, Workbook } from '../../../src/core/table/sheet';

/** A row by column headers, in any known spelling. What is not given is filled in from a clean row. */
export type RowByHeader = Readonly<Record<string, CellContent>>;

export interface TableInput {
  readonly rows: readonly RowByHeader[];
  readonly title?: string | null;
  /** Form line 推荐单位 above the table. */
  readonly authority?: string;
  /** Sheet name of an external list → its lines by header. */
  readonly ledgers?: Readonly<Record<string, readonly RowByHeader[]>>;
  /** Standard columns left out, by header. */
  readonly without?: readonly string[];
}

/** Columns of the system's export, as readings of the notice suppose them. */
export const headers = [
  '项目名称',
  '项目类别',
  '选题方向',
  '申报单位',
  '推荐单位',
  '项目负责人',
  '出生日期',
  '学位',
  '职称',
  '合作国别（地区）',
  '国（境）外合作单位',
  '申请省财政经费（万元）',
  '实施期限',
] as const;

export const europe = '欧洲、美洲国家科技合作';
export const other = '其他国家和地区科技合作';

const titles = [
  '果胶多糖调控肠道菌群与代谢稳态的机制',
  '森林火灾蔓延模拟与预警',
  '可降解骨科融合器研制',
  '竹材制品碳足迹核算',
  '油菜抗旱新品种选育',
  '中子飞行时间谱仪束流优化',
];
const numbers = '一二三四五六';

/** The row at position `at` with nothing to find: a university of the province with a Swiss partner. */
const cleanRow = (at: number): RowByHeader => ({
  项目名称: titles[at % titles.length] ?? null,
  项目类别: europe,
  选题方向: `选题方向${numbers.charAt(at % numbers.length)}`,
  申报单位: '江西农业大学',
  推荐单位: '江西农业大学',
  项目负责人: `张${'甲乙丙丁戊己'.charAt(at % 6)}`,
  出生日期: '1980-05-06',
  学位: '博士',
  职称: '教授',
  '合作国别（地区）': '瑞士',
  '国（境）外合作单位': '瑞士苏黎世联邦理工学院',
  '申请省财政经费（万元）': 100,
  实施期限: '3年',
});

const id = (header: string): ColumnId => {
  const hit = lookupHeader(foldHeader(header));
  if (hit === undefined) throw new Error(`no known column: ${header}`);
  return hit.id;
};

const byId = (row: RowByHeader): ReadonlyMap<ColumnId, CellContent> =>
  new Map(Object.entries(row).map(([header, content]) => [id(header), content]));

const sheetOf = (name: string, rows: readonly (readonly CellContent[])[]): Sheet => ({
  name,
  visibility: 'visible',
  rows: rows.map((cells, at) => ({ row: at + 1, hidden: false, cells })).filter(({ cells }) => cells.some((content) => content !== null)),
  merges: [],
  hiddenColumns: [],
  autoFilter: null,
  protected: false,
});

/** Title in row 1, form line in row 2, headers in row 3, projects from row 4; further columns behind the standard ones, from N on. */
export const jiangxiWorkbook = ({
  rows,
  title = '2023年度江西省国际科技合作项目推荐汇总表',
  authority,
  ledgers = {},
  without = [],
}: TableInput): Workbook => {
  const standard = headers.filter((header) => !without.includes(header));
  const standardIds = new Set(headers.map(id));
  const extra = new Map(rows.flatMap((row) => Object.keys(row).map((header) => [id(header), header] as const)));
  const extraHeaders = [...extra].filter(([column]) => !standardIds.has(column)).map(([, header]) => header);
  const all = [...standard, ...extraHeaders];
  const bodies = rows.map((row, at) => {
    const given = byId(row);
    const clean = byId(cleanRow(at));
    return all.map((header) => {
      const content = given.get(id(header));
      return content === undefined ? (clean.get(id(header)) ?? null) : content;
    });
  });
  const lists = Object.entries(ledgers).map(([name, lines]) => {
    const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    return sheetOf(name, [columns, ...lines.map((line) => columns.map((column) => line[column] ?? null))]);
  });
  return {
    sheets: [sheetOf('汇总表', [[title], [authority === undefined ? null : `推荐单位（盖章）：${authority}`], all, ...bodies]), ...lists],
  };
};
