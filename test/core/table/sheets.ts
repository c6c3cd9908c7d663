import { parseArea } from '../../../src/core/table/address';
import type { ColumnId } from '../../../src/core/table/column-vocabulary';
import { columnOf } from '../../../src/core/table';
import type { CellContent, Sheet, Workbook } from '../../../src/core/table/sheet';
import type { Table, TableRow } from '../../../src/core/table/table';

export interface SheetOptions {
  readonly name?: string;
  /** Sheet row of the first literal row. */
  readonly row?: number;
  /** Column of the first literal cell. */
  readonly column?: number;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Sheet['visibility'];
}

const areaOf = (text: string) => {
  const area = parseArea(text);
  if (area === null) throw new Error(`no area: ${text}`);
  return area;
};

/** A sheet from rows of contents; an empty row is left out, as hosts do. */
export const sheetOf = (rows: readonly (readonly CellContent[])[], options: SheetOptions = {}): Sheet => {
  const {
    name = 'Sheet1',
    row: firstRow = 1,
    column = 1,
    merges = [],
    hiddenRows = [],
    hiddenColumns = [],
    visibility = 'visible',
  } = options;
  return {
    name,
    visibility,
    rows: rows
      .map((cells, at) => ({
        row: firstRow + at,
        hidden: hiddenRows.includes(firstRow + at),
        cells: [...new Array<null>(column - 1).fill(null), ...cells],
      }))
      .filter(({ cells }) => cells.some((content) => content !== null)),
    merges: merges.map(areaOf),
    hiddenColumns,
    autoFilter: null,
    protected: false,
  };
};

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets });

/** The eleven headers of the official form, as the notice prints them. */
export const officialHeaders = [
  '序号',
  '项目受理号',
  '项目类型［1］',
  '项目名称',
  '申报单位',
  '合作国别地区',
  '项目合作文件是否符合要求，其中对外创新合作服务载体建设项目是否提供了相关佐证材料［2］',
  '申报材料是否完整，签字盖章及其日期是否齐全',
  '高校及科研机构为申报主体的“一带一路”创新合作项目，其依托的国际联合研究中心/联合实验室、全国（国家）或江苏省重点实验室的名称［3］',
  '是否涉及人类遗传资源、种质资源等方面合作',
  '项目申报单位运营状况及信用情况、项目负责人信用情况是否良好',
] as const;

export const officialIds: readonly ColumnId[] = [
  'seq',
  'acceptanceNo',
  'projectType',
  'projectName',
  'applicant',
  'partnerRegion',
  'agreementOk',
  'materialsOk',
  'platform',
  'geneticResources',
  'creditOk',
];

/** A filled row of the official form. */
export const projectRow = (number: number, over: Partial<Record<ColumnId, CellContent>> = {}): readonly CellContent[] => {
  const contents: Partial<Record<ColumnId, CellContent>> = {
    seq: number,
    acceptanceNo: `SBZ20240${1000 + number}`,
    projectType: '重点国别产业技术研发合作',
    projectName: `高温合金叶片检测关键技术联合研发之${number}`,
    applicant: `南京甲${number}科技有限公司`,
    partnerRegion: '德国',
    agreementOk: '是',
    materialsOk: '是',
    platform: '/',
    geneticResources: '否',
    creditOk: '是',
    ...over,
  };
  return officialIds.map((id) => contents[id] ?? null);
};

export const onlyTable = (tables: readonly Table[]): Table => {
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) throw new Error(`one table expected, ${tables.length} found`);
  return table;
};

export const cellOf = (table: Table, row: TableRow | undefined, id: ColumnId) => {
  const cell = row?.cells[columnOf(table, id)];
  if (cell === undefined) throw new Error(`no cell ${id}`);
  return cell;
};

/** Texts of one column, by project row. */
export const textsOf = (table: Table, id: ColumnId): readonly string[] => table.rows.map((row) => cellOf(table, row, id).text);

export const rowNumbers = (table: Table): readonly number[] => table.rows.map(({ row }) => row);
