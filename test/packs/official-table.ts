import type { CellContent, Sheet, Workbook } from '../../src/core/table/sheet';
import type { ColumnId } from '../../src/core/table/column-vocabulary';
import { foldHeader } from '../../src/core/table/fold-header';
import { lookupHeader } from '../../src/core/table/header-index';
import { officialHeaders, officialIds } from '../core/table/sheets';

/** A row by column headers: any known spelling. What is not given is filled in from a clean row. */
export type RowByHeader = Readonly<Record<string, CellContent>>;

export interface Fields {
  readonly title?: string | null;
  readonly authority?: string | null;
  readonly date?: string | null;
  readonly contact?: string | null;
  readonly phone?: string | null;
}

/** Sheet name of an external list → its lines by header. */
export type LedgerSheets = Readonly<Record<string, readonly RowByHeader[]>>;

export interface TableInput {
  readonly rows: readonly RowByHeader[];
  readonly fields?: Fields;
  readonly ledgers?: LedgerSheets;
  /** Official columns left out. */
  readonly without?: readonly ColumnId[];
  /** Official columns in another order. */
  readonly order?: readonly ColumnId[];
  /** Sheet rows to hide. */
  readonly hiddenRows?: readonly number[];
}

const titles = [
  '深海管道超声检测装备研制',
  '钙钛矿光伏组件封装工艺',
  '大豆油脂酶法改性',
  '电梯曳引机故障预警',
  '废旧锂电池梯次利用',
  '港口起重机远程操控',
  '碳纤维缠绕气瓶成型',
  '中药饮片质量追溯',
  '船舶低碳氨燃料发动机',
  '智能网联客车测试场',
  '水性聚氨酯涂料',
  '高速列车制动盘',
];

const id = (header: string): ColumnId => {
  const hit = lookupHeader(foldHeader(header));
  if (hit === undefined) throw new Error(`no known column: ${header}`);
  return hit.id;
};

/** A row with nothing to find: an enterprise of 南京 with a German partner. */
const cleanRow = (number: number): Readonly<Partial<Record<ColumnId, CellContent>>> => ({
  seq: number,
  acceptanceNo: `SBZ2024${String(20_000 + number * 7)}`,
  projectType: '重点国别产业技术研发合作',
  projectName: titles[(number - 1) % titles.length] ?? null,
  applicant: `南京${'甲乙丙丁戊己庚辛壬癸子丑'.charAt((number - 1) % 12)}光装备有限公司`,
  partnerRegion: '德国',
  agreementOk: '是',
  materialsOk: '是',
  platform: null,
  geneticResources: '否',
  creditOk: '是',
});

const byId = (row: RowByHeader): ReadonlyMap<ColumnId, CellContent> => {
  const cells = new Map<ColumnId, CellContent>();
  for (const [header, content] of Object.entries(row)) {
    const found = id(header);
    if (cells.has(found)) throw new Error(`column given twice: ${header}`);
    cells.set(found, content);
  }
  return cells;
};

const fieldLine = (label: string, value: string | null): string => `${label}${value ?? ''}`;

const sheetOf = (name: string, rows: readonly (readonly CellContent[])[], hidden: readonly number[] = []): Sheet => ({
  name,
  visibility: 'visible',
  rows: rows
    .map((cells, at) => ({ row: at + 1, hidden: hidden.includes(at + 1), cells }))
    .filter(({ cells }) => cells.some((content) => content !== null)),
  merges: [],
  hiddenColumns: [],
  autoFilter: null,
  protected: false,
});

const defaults = {
  title: '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表',
  authority: '南京市科学技术局',
  date: '2024年3月22日',
  contact: '李某',
  phone: '025-12345678',
};

const ledgerSheet = (name: string, lines: readonly RowByHeader[]): Sheet => {
  const headers = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return sheetOf(name, [headers, ...lines.map((line) => headers.map((header) => line[header] ?? null))]);
};

/** The official form with the given rows: title, two lines of fields, headers in row 4, projects from row 5; optional columns from L on. */
export const officialWorkbook = ({
  rows,
  fields = {},
  ledgers = {},
  without = [],
  order = officialIds,
  hiddenRows,
}: TableInput): Workbook => {
  const { title, authority, date, contact, phone } = { ...defaults, ...fields };
  const given = rows.map(byId);
  const extraHeaders = [...new Map(rows.flatMap((row) => Object.keys(row).map((header) => [id(header), header] as const)))].filter(
    ([column]) => !officialIds.includes(column),
  );
  const official = order.filter((column) => !without.includes(column));
  const headers = [
    ...official.map((column) => officialHeaders[officialIds.indexOf(column)] ?? null),
    ...extraHeaders.map(([, header]) => header),
  ];
  const bodies = given.map((cells, at) => {
    const clean = cleanRow(at + 1);
    return [...official, ...extraHeaders.map(([column]) => column)].map((column) => {
      const content = cells.get(column);
      return content === undefined ? (clean[column] ?? null) : content;
    });
  });
  const gap = new Array<null>(6).fill(null);
  const lines: readonly (readonly CellContent[])[] = [
    [title],
    [fieldLine('项目主管部门（盖章）：', authority), ...gap, date],
    [fieldLine('项目主管部门联系人：', contact), ...gap, fieldLine('联系电话：', phone)],
    headers,
    ...bodies,
  ];
  return {
    sheets: [sheetOf('汇总表', lines, hiddenRows), ...Object.entries(ledgers).map(([name, entries]) => ledgerSheet(name, entries))],
  };
};
