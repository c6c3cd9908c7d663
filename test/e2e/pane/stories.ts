import type { Workbook } from '../../../src/core/table/sheet';
import type { PaneModel } from '../../../src/taskpane/model/pane-model';
import { verdictCounts } from '../../../src/taskpane/model/verdict-counts';
import { auditOf, readModel } from './sample-model';

/** Workbooks of `samples` that the stories read. */
export const sampleFiles = {
  faulty: '市级汇总表-有问题.xlsx',
  irregular: '县级汇总表-不规范.xlsx',
  passing: '高校汇总表-合格.xlsx',
} as const;
export type SampleName = keyof typeof sampleFiles;

interface Story {
  readonly sample: SampleName;
  readonly change: (model: PaneModel, workbook: Workbook) => PaneModel;
}

const audited = (model: PaneModel): PaneModel => {
  if (model.table === null || model.programme === null) return model;
  const audit = auditOf(model.programme.id, model.table, new Map());
  return { ...model, audit, notice: { kind: 'audited', rows: audit.audit.rows.length, ...verdictCounts(audit.audit.rows) } };
};

const withoutRows = (model: PaneModel): PaneModel =>
  model.table === null ? model : { ...model, table: { ...model.table, rows: [], body: null } };

/** One a state that the pane can be in. */
export const stories = {
  starting: { sample: 'faulty', change: (model) => ({ ...model, stage: { kind: 'starting' }, table: null }) },
  'no-table': {
    sample: 'faulty',
    change: (model) => ({
      ...model,
      stage: { kind: 'no-table', nearest: { sheet: '联系人名单', row: 3, found: ['序号', '申报单位'] } },
      table: null,
    }),
  },
  unreadable: {
    sample: 'faulty',
    change: (model) => ({
      ...model,
      stage: { kind: 'unreadable', error: { code: 'read-incomplete', sheet: '推荐汇总表' } },
      table: null,
    }),
  },
  ready: { sample: 'irregular', change: (model) => model },
  'no-programme': { sample: 'irregular', change: (model) => ({ ...model, programme: null }) },
  empty: { sample: 'faulty', change: withoutRows },
  busy: {
    sample: 'faulty',
    change: (model) => ({ ...model, busy: { task: 'auditing', done: 0.42, canCancel: true } }),
  },
  writing: {
    sample: 'faulty',
    change: (model) => ({ ...audited(model), notice: null, busy: { task: 'annotating', done: null, canCancel: false } }),
  },
  result: { sample: 'faulty', change: audited },
  irregular: { sample: 'irregular', change: (model) => ({ ...audited(model), notice: null }) },
  passing: {
    sample: 'passing',
    change: (model) => {
      const { audit, ...rest } = audited(model);
      return { ...rest, audit: audit === null ? null : { ...audit, audit: { ...audit.audit, findings: [] } } };
    },
  },
  stale: {
    sample: 'faulty',
    change: (model) => {
      const { audit, ...rest } = audited(model);
      return { ...rest, notice: null, audit: audit === null ? null : { ...audit, isStale: true } };
    },
  },
  error: {
    sample: 'faulty',
    change: (model) => ({ ...audited(model), notice: { kind: 'error', error: { code: 'sheet-protected', sheet: '推荐汇总表' } } }),
  },
} as const satisfies Readonly<Record<string, Story>>;

export type StoryName = keyof typeof stories;

/** The model of a story. */
export const storyModel = (name: StoryName, workbook: Workbook): PaneModel => {
  const story: Story = stories[name];
  return story.change(readModel(workbook), workbook);
};
