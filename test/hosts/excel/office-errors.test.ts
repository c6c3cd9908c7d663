import { AuditError } from '../../../src/core/errors';
import type { AuditErrorDetail } from '../../../src/core/errors';
import { openExcelHost, openLiveExcel } from '../../../src/hosts/excel';
import { errorMessage } from '../../../src/messages';
import { putCell } from '../../excel-host/cells';
import { createSheet, createWorkbook } from '../../excel-host/model';
import type { SimulatedWorkbook } from '../../excel-host/model';
import { connectOffice } from '../../excel-host/office-library';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { snapshot } from '../../excel-host/snapshot';
import { annotation, clearing } from '../../fixtures/xlsx/plans';

const rows = Array.from({ length: 30 }, (_unused, index) => index + 3);

const workbookOf = (): SimulatedWorkbook => {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, '表');
  for (const row of [2, ...rows])
    putCell(sheet, row, 1, { value: row === 2 ? '项目名称' : `项目${row}`, isError: false, formula: null, quoted: false });
  workbook.sheets = [sheet];
  return workbook;
};

const hostOn = (excel: SimulatedExcel) => openExcelHost(connectOffice(excel), { mergeUndoGroup: false });

const detailOf = async (attempt: Promise<unknown>): Promise<AuditErrorDetail> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof AuditError) return error.detail;
    throw error;
  }
  throw new Error('nothing went wrong');
};

const annotate = { steps: [annotation('表', 4, 2, rows)] };

describe('what Excel refuses with', () => {
  const cases: readonly (readonly [code: string, chinese: RegExp, english: RegExp])[] = [
    ['AccessDenied', /只读、受保护，或您没有编辑权限/u, /read-only or protected/u],
    ['Timeout', /没有及时应答/u, /did not answer in time/u],
    ['InvalidOrTimedOutSession', /没有及时应答/u, /did not answer in time/u],
    ['ActivityLimitReached', /没有及时应答/u, /did not answer in time/u],
    ['Conflict', /正在同时编辑这份工作簿/u, /Somebody else edits/u],
    ['ItemNotFound', /已不存在，可能刚被删除/u, /may just have been deleted/u],
    ['InactiveWorkbook', /已经关闭，或已切换到另一份/u, /was closed, or another one/u],
    ['HostRestartNeeded', /关闭并重新打开 Excel/u, /has to be restarted/u],
    ['ApiNotFound', /缺少所需的功能/u, /lacks what is needed/u],
    ['FilteredRangeConflict', /筛选、合并单元格或数据透视表/u, /pivot table/u],
    ['GeneralException', /操作。您的数据没有改动/u, /operation\. Your data is unchanged/u],
    ['InvalidOperationInCellEditMode', /正在编辑单元格。请按回车键/u, /A cell is being edited/u],
  ];

  it.each(cases)('%s is told in plain words, nothing is left behind, and the next try succeeds', async (code, chinese, english) => {
    const excel = createSimulatedExcel(workbookOf());
    const host = hostOn(excel);
    const before = snapshot(excel.workbook);
    const attempts = [() => host.read(), () => host.apply(annotate)];
    for (const attempt of attempts) {
      // The first request of all, and one in the middle, half of which is done.
      for (const request of [1, 3]) {
        excel.setFault({ request, code, afterActions: request === 1 ? 0 : 2, lasting: false });
        const detail = await detailOf(attempt());
        expect(errorMessage(detail, 'zh-CN')).toMatch(chinese);
        expect(errorMessage(detail, 'en-US')).toMatch(english);
        expect(errorMessage(detail, 'en-US')).not.toMatch(/[\u4e00-\u9fff]/u);
        excel.setFault(null);
        expect(snapshot(excel.workbook)).toEqual(before);
      }
      await attempt();
    }
    await host.apply({ steps: [clearing('表', 4, 2, 32)] });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it('a request that is too large is sent again in smaller ones', async () => {
    const lines = Array.from({ length: 6_000 }, (_unused, index) => index + 3);
    const [expected, narrow] = [createSimulatedExcel(workbookOf()), createSimulatedExcel(workbookOf(), { mostWebBytes: 300_000 })];
    const plan = { steps: [annotation('表', 4, 2, lines)] };
    await hostOn(expected).apply(plan);
    // Excel takes less than the host thinks.
    await hostOn(narrow).apply(plan);
    expect(snapshot(narrow.workbook)).toEqual(snapshot(expected.workbook));
    expect(narrow.traffic().some(({ requestBytes }) => requestBytes > 300_000)).toBe(true);
  });

  it('a request that is too large however small is told, and nothing is left behind', async () => {
    const excel = createSimulatedExcel(workbookOf(), { mostWebBytes: 9_000 });
    const before = snapshot(excel.workbook);
    const detail = await detailOf(hostOn(excel).apply({ steps: [annotation('表', 4, 2, rows)] }));
    expect(detail).toMatchObject({ code: 'excel-failed', left: 'nothing' });
    expect(errorMessage(detail, 'zh-CN')).toContain('请用桌面版 Excel 打开，或把表格拆开');
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe('what Excel leaves out', () => {
  it('null in place of values is told, after asking for less did not help', async () => {
    const simulated = createSimulatedExcel(workbookOf());
    const excel: SimulatedExcel = {
      ...simulated,
      answer: (text, delay) => {
        const answer = simulated.answer(text, delay);
        return answer.kind === 'response' ? { ...answer, text: answer.text.replace(/"Values":\[\[.*?\]\]/gu, '"Values":null') } : answer;
      },
    };
    const detail = await detailOf(hostOn(excel).read());
    expect(detail).toEqual({ code: 'read-incomplete', sheet: '表' });
    expect(errorMessage(detail, 'zh-CN')).toMatch(/没有给出工作表“表”的全部内容/u);
  });

  it('a sheet deleted between reading and writing, marking a row or showing a cell is told', async () => {
    const excel = createSimulatedExcel(workbookOf());
    const host = openLiveExcel(connectOffice(excel), { mergeUndoGroup: false });
    await host.read();
    excel.workbook.sheets = [createSheet(excel.workbook, '别')];
    expect(await detailOf(host.apply(annotate))).toEqual({ code: 'sheet-not-found', sheet: '表', present: ['别'] });
    expect(await detailOf(host.select('表', 'A1'))).toMatchObject({ code: 'sheet-not-found', sheet: '表' });
    const rowOf = host.readRow({ sheet: '表', row: 3, lastColumn: 3, ours: { column: 4, headingRow: 2 } });
    const detail = await detailOf(rowOf);
    expect(detail).toMatchObject({ code: 'excel-failed', reason: 'ItemNotFound', left: 'nothing' });
    expect(errorMessage(detail, 'zh-CN')).toContain('可能刚被删除');
  });
});
