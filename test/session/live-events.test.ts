import { readFileSync } from 'node:fs';
import { openLiveExcel } from '../../src/hosts/excel';
import { createSession, directLine } from '../../src/session';
import type { Ports, Session } from '../../src/session';
import { connectOffice } from '../excel-host/office-library';
import { openXlsx } from '../excel-host/open-xlsx';
import { createSimulatedExcel } from '../excel-host/simulated-excel';
import type { SimulatedExcel } from '../excel-host/simulated-excel';
import { snapshot } from '../excel-host/snapshot';
import { samplePath } from './memory-ports';

jest.setTimeout(60_000);

/** Live auditing through events of the genuine office.js: header in row 5, projects from row 6 on, our columns from L on. */
const municipal = '市级汇总表-有问题.xlsx';
const sheet = '推荐汇总表';

const portsOf = (excel: SimulatedExcel): Ports => ({
  host: openLiveExcel(connectOffice(excel), { mergeUndoGroup: false }),
  desk: directLine(),
  openFile: () => Promise.reject(new Error('no files here')),
  now: () => '2024-03-01T08:00:00Z',
  storage: { load: () => null, save: () => undefined },
});

interface Followed {
  readonly excel: SimulatedExcel;
  readonly session: Session;
}

const started = async ({ live }: { readonly live: boolean }): Promise<Followed> => {
  const excel = createSimulatedExcel(await openXlsx(readFileSync(samplePath(municipal))));
  const session = createSession(portsOf(excel));
  await session.setSettings({ live });
  await session.audit();
  return { excel, session };
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

const auditsOf = (session: Session) => {
  const { result } = session.getState();
  if (result === null) throw new Error('not audited');
  return result.audits;
};

/** Waits until nothing moves any more: idle and as stale as before for some turns. */
const settled = async (session: Session): Promise<void> => {
  let quiet = 0;
  let before = session.getState();
  for (let at = 0; at < 3000 && quiet < 15; at++) {
    await turn();
    const now = session.getState();
    quiet = now === before && now.phase.kind === 'idle' ? quiet + 1 : 0;
    before = now;
  }
  if (quiet < 15) throw new Error('never quiet');
};

/** What stands on the sheet and in the result is what somebody finds who comes fresh. */
const expectTrue = async ({ excel, session }: Followed): Promise<void> => {
  expect(session.getState()).toMatchObject({ isStale: false, failure: null, phase: { kind: 'idle' } });
  const onSheet = snapshot(excel.workbook);
  const other = createSession(portsOf(excel));
  await other.audit();
  expect(auditsOf(session)).toEqual(auditsOf(other));
  expect(onSheet).toEqual(snapshot(excel.workbook));
};

const actions: readonly { readonly name: string; readonly act: (excel: SimulatedExcel) => void }[] = [
  { name: 'types over a region', act: ({ user }) => user.typeInto(sheet, 'F9', '没有这个国家') },
  { name: 'empties a cell', act: ({ user }) => user.typeInto(sheet, 'D9', '') },
  {
    name: 'types into two rows without waiting',
    act: ({ user }) => {
      user.typeInto(sheet, 'F9', '美国');
      user.typeInto(sheet, 'K10', '否');
      user.typeInto(sheet, 'F9', '日本');
    },
  },
  { name: 'types a formula', act: ({ user }) => user.typeInto(sheet, 'D9', '=D10') },
  {
    name: 'changes what a formula elsewhere shows',
    act: ({ user }) => {
      user.typeInto(sheet, 'F9', '=F12');
      user.typeInto(sheet, 'F12', '没有这个国家');
    },
  },
  { name: 'renames a header', act: ({ user }) => user.typeInto(sheet, 'F5', '随便什么') },
  { name: 'inserts a row', act: ({ user }) => user.insertRow(sheet, 8) },
  { name: 'deletes a row', act: ({ user }) => user.deleteRow(sheet, 8) },
  { name: 'sorts the table without our columns', act: ({ user }) => user.sortRows(sheet, 'A6:K18', 5) },
  { name: 'sorts the table with our columns', act: ({ user }) => user.sortRows(sheet, 'A6:N18', 4) },
  {
    name: 'pastes over many rows',
    act: ({ user }) =>
      user.paste(
        sheet,
        'F7',
        Array.from({ length: 6 }, (_unused, at) => [at % 2 === 0 ? '美国' : '没有这个国家', '是']),
      ),
  },
  {
    name: 'adds a project below the last',
    act: ({ user }) => user.paste(sheet, 'A19', [[14, '', '双边创新合作', '新项目', '某某有限公司', '德国']]),
  },
  {
    name: 'takes an edit back',
    act: ({ user }) => {
      user.typeInto(sheet, 'F9', '没有这个国家');
      user.undo();
    },
  },
  { name: 'types over a conclusion of ours', act: ({ user }) => user.typeInto(sheet, 'L9', '通过！') },
  { name: 'types over a heading of ours', act: ({ user }) => user.typeInto(sheet, 'M5', '我的备注') },
];

describe('while the user edits, events of the genuine library', () => {
  it.each(actions)('are followed when the user $name', async ({ act }) => {
    const followed = await started({ live: true });
    act(followed.excel);
    await settled(followed.session);
    await expectTrue(followed);
  });

  it.each(actions)('leave no claim standing when live auditing is off and the user $name', async ({ act }) => {
    const { excel, session } = await started({ live: false });
    act(excel);
    await settled(session);
    expect(session.getState().isStale).toBe(true);
  });

  it('cost three requests for one edited row', async () => {
    const { excel, session } = await started({ live: true });
    excel.resetTraffic();
    excel.user.typeInto(sheet, 'F9', '没有这个国家');
    await settled(session);
    expect(excel.traffic()).toHaveLength(3);
  });

  it.each([
    { when: 'at once', late: false },
    { when: 'late', late: true },
  ])('of our own writing are ignored when they come $when', async ({ late }) => {
    const { excel, session } = await started({ live: true });
    excel.holdEvents(late);
    await session.audit();
    excel.resetTraffic();
    excel.holdEvents(false);
    await settled(session);
    expect(excel.traffic()).toHaveLength(0);
    await expectTrue({ excel, session });
  });

  it.each([0, 1, 3, 6, 10])('that come during an audit (after %i turns) are followed when it ends', async (turns) => {
    const { excel, session } = await started({ live: true });
    const audit = session.audit();
    for (let at = 0; at < turns; at++) await Promise.resolve();
    excel.user.typeInto(sheet, 'F9', '没有这个国家');
    await audit;
    await settled(session);
    await expectTrue({ excel, session });
  });

  it('that come during an audit make its result stale where live auditing is off', async () => {
    const { excel, session } = await started({ live: false });
    const audit = session.audit();
    await Promise.resolve();
    excel.user.typeInto(sheet, 'F9', '没有这个国家');
    await audit;
    await settled(session);
    expect(session.getState().isStale).toBe(true);
  });

  it('are followed once live auditing is switched on', async () => {
    const { excel, session } = await started({ live: false });
    excel.user.typeInto(sheet, 'F9', '没有这个国家');
    await settled(session);
    await session.setSettings({ live: true });
    await settled(session);
    await expectTrue({ excel, session });
  });

  it('bring no conclusions back that the user took off', async () => {
    const { excel, session } = await started({ live: true });
    await session.clear();
    const cleared = snapshot(excel.workbook);
    excel.user.typeInto(sheet, 'F9', '没有这个国家');
    await settled(session);
    expect(session.getState().isStale).toBe(true);
    excel.user.undo();
    await settled(session);
    expect(snapshot(excel.workbook)).toEqual(cleared);
  });
});
