import type { Workbook } from '../../../src/core/table/sheet';
import { listFindings } from '../../../src/session';
import type { Session } from '../../../src/session';
import type { StoryPorts, StoryTwist } from './story-ports';

/** Workbooks of `samples` that the stories read. */
export const sampleFiles = {
  faulty: '市级汇总表-有问题.xlsx',
  irregular: '县级汇总表-不规范.xlsx',
  passing: '高校汇总表-合格.xlsx',
} as const;

export interface Story {
  readonly sample: keyof typeof sampleFiles;
  readonly twist?: StoryTwist;
  /** What happens before the pane is looked at. */
  readonly begin?: (session: Session, story: StoryPorts) => Promise<void> | void;
}

const audit = (session: Session): Promise<void> => session.audit();

const withoutTable = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: [{ row: 3, hidden: false, cells: ['序号', '申报单位', '联系人'] }],
    merges: [],
  })),
});

/** The official head with nothing below it. */
const withoutProjects = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ row }) => row <= 5) })),
});

const twice = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.flatMap((sheet) => [sheet, { ...sheet, name: '梁溪区上报' }]),
});

/** Titles as long as the longest of the official samples, and longer. */
const withLongTexts = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell, at) =>
        at === 3 && row.row > 5 && typeof cell === 'string'
          ? `${cell}（${'SuperLongEnglishTitleWithoutAnySpace'.repeat(2)}）${cell}${cell}`
          : cell,
      ),
    })),
  })),
});

/** The plan's title in a county's own words, for which the notice's are certain. */
const withOwnTitle = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows
      .filter(({ row }) => row <= 8)
      .map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          typeof cell === 'string' && cell.includes('推荐项目汇总表') ? '无锡市2024年国际科技合作/港澳台科技合作计划推荐项目汇总表' : cell,
        ),
      })),
  })),
});

/** One a state that the pane can be in. */
export const stories = {
  ready: { sample: 'faulty' },
  'no-table': { sample: 'faulty', twist: { read: withoutTable }, begin: audit },
  'no-programme': { sample: 'faulty', twist: { failsUnchosen: { code: 'pack-not-detected', known: [], candidates: [] } }, begin: audit },
  empty: { sample: 'faulty', twist: { read: withoutProjects }, begin: audit },
  busy: { sample: 'faulty', twist: { hangsAt: 0.42 }, begin: (session) => void session.audit() },
  writing: { sample: 'faulty', twist: { hangsWriting: true }, begin: (session) => void session.audit() },
  result: { sample: 'faulty', begin: audit },
  irregular: {
    sample: 'irregular',
    begin: async (session) => {
      await session.audit();
      session.dismiss();
    },
  },
  passing: { sample: 'passing', begin: audit },
  several: {
    sample: 'faulty',
    twist: { read: twice },
    begin: async (session) => {
      // The second sheet is not in the file: nothing can be written into it.
      await session.setSettings({ mark: false });
      await session.audit();
    },
  },
  'long-texts': { sample: 'faulty', twist: { read: withLongTexts }, begin: audit },
  fix: { sample: 'faulty', twist: { read: withOwnTitle }, begin: audit },
  stale: {
    sample: 'faulty',
    begin: async (session, { edit }) => {
      await session.audit();
      session.dismiss();
      edit();
    },
  },
  error: { sample: 'faulty', twist: { refuses: { code: 'sheet-protected', sheet: '推荐汇总表' } }, begin: audit },
  'pack-faults': {
    sample: 'faulty',
    begin: (session) => session.loadPack('规则包.json', '{"id":"X"}'),
  },
  resolved: {
    sample: 'faulty',
    begin: async (session) => {
      await session.audit();
      const { result } = session.getState();
      const [listed] = result === null ? [] : listFindings(result, 'zh-CN');
      if (listed !== undefined) await session.resolve(listed, '王芳', '已查阅双边通知，受理时间相符。');
      session.dismiss();
    },
  },
} as const satisfies Readonly<Record<string, Story>>;

export type StoryName = keyof typeof stories;

export const isStoryName = (name: string): name is StoryName => name in stories;
