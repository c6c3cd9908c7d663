import { AuditError } from '../../../src/core/errors';
import type { Plan } from '../../../src/core/plans/plan';
import { openExcelHost } from '../../../src/hosts/excel';
import type { WorkbookHost } from '../../../src/hosts/workbook';
import { createFilter, refilter } from '../../excel-host/auto-filter';
import { putCell, putFormat } from '../../excel-host/cells';
import { createSheet, createWorkbook } from '../../excel-host/model';
import type { SimulatedWorkbook } from '../../excel-host/model';
import { connectOffice } from '../../excel-host/office-library';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import type { Fault, SimulatedExcel, Traffic } from '../../excel-host/simulated-excel';
import { snapshot, userSnapshot } from '../../excel-host/snapshot';
import { annotation, clearing, summary } from '../../fixtures/xlsx/plans';

const rows = Array.from({ length: 40 }, (_unused, index) => index + 3);
const last = rows.at(-1) ?? 3;

/** A filtered table with formats, a rule, a validation and a note of the user's. */
const workbookWithEverything = (): SimulatedWorkbook => {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, '表');
  const put = (row: number, column: number, value: string | number): void =>
    putCell(sheet, row, column, { value, isError: false, formula: null, quoted: false });
  ['序号', '项目名称', '类型'].forEach((heading, index) => put(2, index + 1, heading));
  for (const row of rows) {
    put(row, 1, row - 2);
    put(row, 2, `项目${row}`);
    put(row, 3, row % 3 === 0 ? '甲' : '乙');
    putFormat(sheet, row, 3, 'fill.color', '#FFFF00', 'none');
    if (row % 2 === 0) putFormat(sheet, row, 5, 'numberFormat', '0.00', 'General');
  }
  putCell(sheet, 4, 2, { value: 7, isError: false, formula: '=3+4', quoted: false });
  sheet.columns.set(5, { width: 33, hidden: false });
  sheet.rules = [
    {
      id: 'user',
      area: { firstRow: 3, lastRow: last, firstColumn: 1, lastColumn: 5 },
      type: 'Custom',
      formula: '=$C3="甲"',
      format: { 'font.bold': true },
      stopIfTrue: false,
      other: '',
    },
  ];
  sheet.validations.set(`C3:C${last}`, '{"type":"list"}');
  sheet.notes.set('B3', '"核对"');
  sheet.filter = createFilter({ firstRow: 2, lastRow: last, firstColumn: 1, lastColumn: 3 });
  sheet.filter.criteria.set(2, { filterOn: 'Values', values: ['甲'] });
  refilter(sheet, sheet.filter);
  workbook.sheets = [sheet];
  return workbook;
};

const plans: readonly Plan[] = [
  { steps: [annotation('表', 4, 2, rows)] },
  {
    steps: [
      {
        step: 'set-cells',
        sheet: '表',
        cells: [
          { row: 5, column: 2, text: '=改' },
          { row: 4, column: 2, text: "'改" },
        ],
      },
    ],
  },
  { steps: [clearing('表', 4, 2, last), annotation('表', 4, 2, rows), { step: 'put-sheet', sheet: summary('汇总表', ['a', 'b']) }] },
  { steps: [clearing('表', 4, 2, last)] },
];

const open = (): { excel: SimulatedExcel; host: WorkbookHost } => {
  const excel = createSimulatedExcel(workbookWithEverything());
  // Small messages, so that there are many places to fail at.
  return { excel, host: openExcelHost(connectOffice(excel), { mergeUndoGroup: false }, 24_000) };
};

const codes: readonly Fault['code'][] = ['AccessDenied', 'GeneralException', 'Timeout'];

/** The sheets of the user, without our columns; half a sheet of ours would show up here. */
const usersOf = ({ workbook }: SimulatedExcel): unknown =>
  userSnapshot({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '汇总表') }, [4, 6]);

/** Every request, with every error, at several places within the request; and a failure that lasts. */
const faultsOf = (traffic: readonly Traffic[]): readonly Fault[] =>
  traffic.flatMap(({ actions }, at) =>
    codes.flatMap((code) => {
      const places = [...new Set([0, Math.floor(actions / 3), Math.floor((2 * actions) / 3), actions - 1])];
      const once = places.map((afterActions): Fault => ({ request: at + 1, code, afterActions, lasting: false }));
      return [...once, { request: at + 1, code, afterActions: Math.floor(actions / 3), lasting: true }];
    }),
  );

/** What every plan leaves when nothing fails, and how many requests it takes. */
const faultless = async () => {
  const { excel, host } = open();
  const states = [];
  for (const plan of plans) {
    excel.resetTraffic();
    const user = usersOf(excel);
    await host.apply(plan);
    states.push({ user, after: snapshot(excel.workbook), traffic: excel.traffic() });
  }
  return states;
};

const errorOf = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => null,
    (error: unknown) => error,
  );

jest.setTimeout(120_000);

describe('a request that fails', () => {
  it.each(plans.map((plan, index) => ({ index, name: plan.steps.map(({ step }) => step).join(', ') })))(
    'leaves the user’s things alone, and the plan succeeds the second time: $name',
    async ({ index }) => {
      const states = await faultless();
      const expected = states[index];
      const plan = plans[index];
      if (expected === undefined || plan === undefined) throw new Error('no such plan');
      let cases = 0;
      for (const fault of faultsOf(expected.traffic)) {
        const { excel, host } = open();
        for (const earlier of plans.slice(0, index)) await host.apply(earlier);
        excel.setFault(fault);
        const error = await errorOf(host.apply(plan));
        excel.setFault(null);
        cases += 1;
        if (!(error instanceof AuditError) || error.detail.code !== 'excel-failed')
          throw new Error(`${JSON.stringify(fault)}: ${String(error)}`);
        // What could not be undone at once is said, and put right by the next run.
        if (error.detail.left === 'nothing') expect([fault, usersOf(excel)]).toEqual([fault, expected.user]);
        else expect(fault).toMatchObject({ lasting: true });
        await host.apply(plan);
        expect([fault, snapshot(excel.workbook)]).toEqual([fault, expected.after]);
        expect(excel.workbook.hazards).toEqual([]);
      }
      expect(cases).toBeGreaterThan(20);
    },
  );
});
