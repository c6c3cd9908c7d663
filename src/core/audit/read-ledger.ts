import type { LedgerKind } from '../checks/problems';
import { foldHeader } from '../table/fold-header';
import type { CellContent, Sheet, Workbook } from '../table/sheet';
import { cellText, parseValue } from '../values';
import type { PlainDate } from '../values/value';
import type { LedgerEntry, Ledgers } from './ledger';

type Field = Exclude<keyof LedgerEntry, 'row'>;

interface LedgerLayout {
  /** Name of the sheet in a workbook. */
  readonly sheet: string;
  readonly headers: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Without one of these the list says nothing. */
  readonly needed: readonly Field[];
  /** Headers that only a list of another kind has: taken for this one, it would accuse everybody in it. */
  readonly foreign?: readonly string[];
}

const ofDishonesty = ['失信事由', '处罚事由', '处罚开始日期', '处罚结束日期'];

const units = ['承担单位', '申报单位', '单位名称', '单位', '依托单位', '牵头单位'];
const persons = ['项目负责人', '负责人', '姓名'];

/** Sheet names and headers of the external lists (design, section 4). */
export const ledgerLayouts: Readonly<Record<LedgerKind, LedgerLayout>> = {
  ongoing: {
    sheet: '台账-在研项目',
    headers: {
      number: ['项目编号', '立项编号', '编号'],
      title: ['项目名称'],
      unit: units,
      person: persons,
      personId: ['证件号码', '身份证号', '身份证号码'],
      programme: ['计划类别', '项目类别', '计划名称'],
      platform: ['依托平台', '平台名称'],
      endsOn: ['结束日期', '截止日期', '终止日期', '结束日期（含延期）'],
      role: ['承担角色', '角色', '任务类型'],
      status: ['状态', '项目状态'],
      withdrawnOn: ['退出日期'],
    },
    needed: ['unit'],
    foreign: [...ofDishonesty, '受理部门'],
  },
  applied: {
    sheet: '台账-本年度申报',
    headers: {
      title: ['项目名称'],
      unit: units,
      person: persons,
      programme: ['计划类别', '项目类别', '计划名称'],
      department: ['受理部门', '部门'],
    },
    needed: ['title', 'unit'],
    foreign: [...ofDishonesty, '立项编号'],
  },
  dishonesty: {
    sheet: '台账-失信名单',
    headers: {
      unit: ['单位名称', '单位'],
      person: persons,
      personId: ['证件号码', '身份证号', '身份证号码'],
      reason: ['失信事由', '事由'],
      startsOn: ['处罚开始日期', '开始日期'],
      endsOn: ['处罚结束日期', '结束日期'],
    },
    needed: ['unit'],
    foreign: ['计划类别', '受理部门', '认定部门', '平台名称', '推荐单位类别'],
  },
  platforms: {
    sheet: '台账-平台名录',
    headers: {
      title: ['平台名称', '名称'],
      programme: ['平台类别', '类别'],
      department: ['认定部门'],
      unit: ['依托单位', '承担单位', '单位'],
    },
    needed: ['title'],
  },
  experts: {
    sheet: '台账-指南专家',
    headers: { person: persons, unit: ['单位', '工作单位'], programme: ['专家类别', '专项名称', '类别'] },
    needed: ['person'],
  },
  recommenders: {
    sheet: '台账-推荐单位',
    headers: { unit: ['推荐单位', '单位名称', '名称'], programme: ['推荐单位类别', '类别'] },
    needed: ['unit'],
  },
  members: {
    sheet: '台账-业务指导和会员单位',
    headers: { department: ['推荐单位', '主管部门'], unit: ['单位名称', '会员单位', '单位'] },
    needed: ['department', 'unit'],
  },
};

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
}

const headerOf = (cells: readonly CellContent[], layout: LedgerLayout): ReadonlyMap<Field, number> => {
  const columns = new Map<Field, number>();
  const folded = cells.map((content) => foldHeader(cellText(content)));
  if (layout.foreign?.some((name) => folded.includes(foldHeader(name))) === true) return columns;
  for (const [field, names] of Object.entries(layout.headers) as [Field, readonly string[]][]) {
    const at = folded.findIndex((text) => text !== '' && names.some((name) => foldHeader(name) === text));
    if (at >= 0) columns.set(field, at);
  }
  return columns;
};

const findHeader = (sheet: Sheet, layout: LedgerLayout): Header | null => {
  let best: Header | null = null;
  for (const { row, cells } of sheet.rows.slice(0, 20)) {
    const columns = headerOf(cells, layout);
    if (layout.needed.every((field) => columns.has(field)) && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
};

const dateOf = (content: CellContent): PlainDate | null => {
  const value = parseValue('date', content);
  return value.kind === 'date' ? value.date : null;
};

const personIdOf = (content: CellContent): string => {
  const value = parseValue('id-number', content);
  // A number that Excel damaged, or that is none, identifies nobody.
  return value.kind === 'ids' ? (value.ids[0] ?? '') : '';
};

const entryOf = (row: number, cells: readonly CellContent[], columns: Header['columns']): LedgerEntry => {
  const content = (field: Field): CellContent => {
    const at = columns.get(field);
    return at === undefined ? null : (cells[at] ?? null);
  };
  const text = (field: Field): string => cellText(content(field)).trim();
  return {
    number: text('number'),
    title: text('title'),
    unit: text('unit'),
    person: text('person'),
    personId: personIdOf(content('personId')),
    programme: text('programme'),
    platform: text('platform'),
    department: text('department'),
    reason: text('reason'),
    startsOn: dateOf(content('startsOn')),
    endsOn: dateOf(content('endsOn')),
    role: text('role'),
    status: text('status'),
    withdrawnOn: dateOf(content('withdrawnOn')),
    row,
  };
};

/** The lines of a list in one sheet; null when the sheet does not have the headers the list needs. */
export const readLedgerSheet = (sheet: Sheet, kind: LedgerKind): readonly LedgerEntry[] | null => {
  const header = findHeader(sheet, ledgerLayouts[kind]);
  if (header === null) return null;
  return sheet.rows
    .filter(({ row, cells }) => row > header.row && cells.some((content) => cellText(content).trim() !== ''))
    .map(({ row, cells }) => entryOf(row, cells, header.columns));
};

/** Headers a list needs, for the message when they are missing. */
export const neededLedgerHeaders = (kind: LedgerKind): readonly string[] => {
  const { headers, needed } = ledgerLayouts[kind];
  return needed.map((field) => headers[field]?.[0] ?? field);
};

/** Blanks, width and the shape of the dash do not matter in a sheet's name. */
const sheetKey = (name: string): string => foldHeader(name);

/** The lists that a workbook carries in sheets of their own (台账-…). */
export const ledgersIn = (workbook: Workbook): Ledgers => {
  const found: Partial<Record<LedgerKind, readonly LedgerEntry[]>> = {};
  for (const [kind, layout] of Object.entries(ledgerLayouts) as [LedgerKind, LedgerLayout][]) {
    const sheet = workbook.sheets.find(({ name }) => sheetKey(name) === sheetKey(layout.sheet));
    const entries = sheet === undefined ? null : readLedgerSheet(sheet, kind);
    if (entries !== null) found[kind] = entries;
  }
  return found;
};
