import { createSession, listFindings } from '../../src/session';
import type { Session } from '../../src/session';
import { putCell } from '../excel-host/cells';
import type { SimulatedExcel } from '../excel-host/simulated-excel';
import { snapshot } from '../excel-host/snapshot';
import { portsOn, resultOf } from './memory-ports';
import type { TestPorts } from './memory-ports';

const municipal = '市级汇总表-有问题.xlsx';

const type = ({ workbook }: SimulatedExcel, row: number, column: number, value: string): void => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  putCell(sheet, row, column, { value, isError: false, formula: null, quoted: false });
};

const started = async (): Promise<TestPorts & { readonly session: Session; readonly sheet: string }> => {
  const test = await portsOn(municipal);
  const session = createSession(test.ports);
  await session.setSettings({ live: true });
  await session.audit();
  return { ...test, session, sheet: resultOf(session).tables[0]?.sheet ?? '' };
};

/** Waits until the session has followed the edits. */
const followed = async (session: Session): Promise<void> => {
  for (let turn = 0; turn < 2000; turn++) {
    if (!session.getState().isStale && session.getState().phase.kind === 'idle') return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('not followed');
};

const columnOf = (session: Session, id: string): number =>
  resultOf(session).tables[0]?.columns.find((column) => column.id === id)?.index ?? 0;

describe('live auditing', () => {
  it.each([
    { name: 'a region that does not exist', column: 'partnerRegion', text: '没有这个国家' },
    { name: 'the title of another row', column: 'projectName', text: null },
    { name: 'an answer of no', column: 'creditOk', text: '否' },
    { name: 'another project type, and with it other points to check', column: 'projectType', text: '“一带一路”创新合作' },
  ])('follows $name in two requests, and says what a full audit says', async ({ column, text }) => {
    const { session, excel, edit, sheet } = await started();
    const rows = resultOf(session).tables[0]?.rows ?? [];
    const [target, other] = [rows[4], rows[9]];
    if (target === undefined || other === undefined) throw new Error('too few rows');
    const before = JSON.stringify(resultOf(session).audits);
    type(excel, target.row, columnOf(session, column), text ?? other.title);
    excel.resetTraffic();
    edit({ kind: 'cells', sheet, address: `C${String(target.row)}` });
    await followed(session);
    expect(session.getState().failure).toBeNull();
    expect(excel.traffic()).toHaveLength(2);
    const lived = resultOf(session);
    const sheetAfter = snapshot(excel.workbook);
    expect(JSON.stringify(lived.audits)).not.toBe(before);
    await session.audit();
    expect(lived.audits).toEqual(resultOf(session).audits);
    expect(lived.tables).toEqual(resultOf(session).tables);
    expect(listFindings(lived, 'zh-CN')).toEqual(listFindings(resultOf(session), 'zh-CN'));
    expect(sheetAfter).toEqual(snapshot(excel.workbook));
  });

  it('reads the whole sheet when several rows were edited', async () => {
    const { session, excel, edit, sheet } = await started();
    const rows = resultOf(session).tables[0]?.rows ?? [];
    const column = columnOf(session, 'creditOk');
    for (const { row } of rows.slice(0, 2)) type(excel, row, column, '否');
    edit({ kind: 'cells', sheet, address: `K${String(rows[0]?.row)}:K${String(rows[1]?.row)}` });
    await followed(session);
    const lived = resultOf(session);
    await session.audit();
    expect(lived.audits).toEqual(resultOf(session).audits);
  });

  it('says that it failed, and catches up with the next edit', async () => {
    const { session, excel, edit, sheet } = await started();
    const row = resultOf(session).tables[0]?.rows[3]?.row ?? 0;
    type(excel, row, columnOf(session, 'creditOk'), '否');
    excel.setFault({ request: 2, code: 'GeneralException', afterActions: 0, lasting: false });
    edit({ kind: 'cells', sheet, address: `K${String(row)}` });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.getState()).toMatchObject({ isStale: true, failure: { code: 'excel-failed' } });
    excel.setFault(null);
    edit({ kind: 'cells', sheet, address: `K${String(row)}` });
    await followed(session);
    const lived = resultOf(session);
    await session.audit();
    expect(lived.audits).toEqual(resultOf(session).audits);
  });

  it('waits to be asked when it is switched off', async () => {
    const { session, excel, edit, sheet } = await started();
    await session.setSettings({ live: false });
    excel.resetTraffic();
    edit({ kind: 'cells', sheet, address: 'K9' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.getState().isStale).toBe(true);
    expect(excel.traffic()).toHaveLength(0);
  });
});
