import { enterValue } from './enter-value';
import { createSheet, createWorkbook } from './model';
import { connectOffice } from './office-library';
import { createSimulatedExcel } from './simulated-excel';
import type { SimulatedExcel } from './simulated-excel';

const excelWith = (settings: { web?: boolean } = {}): { excel: SimulatedExcel; run: typeof Excel.run } => {
  const workbook = createWorkbook();
  workbook.sheets = [createSheet(workbook, '表')];
  const excel = createSimulatedExcel(workbook, settings);
  return { excel, run: connectOffice(excel) };
};

const codeOf = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => null,
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  );

describe('a value that is typed', () => {
  it.each([
    ['甲', 'General', '甲', null, null],
    ['=A1', 'General', '#NAME?', '=A1', null],
    ['+甲', 'General', '#NAME?', '=+甲', null],
    ['+86', 'General', 86, null, null],
    ['007', 'General', 7, null, null],
    ['007', '@', '007', null, null],
    ['=A1', '@', '=A1', null, null],
    ["'=A1", 'General', '=A1', null, null],
    ['2024-01-02', 'General', 45_293, null, 'yyyy/m/d'],
    ['2024-01-02', '@', '2024-01-02', null, null],
    ['50%', 'General', 0.5, null, '0%'],
    ['TRUE', 'General', true, null, null],
    [5, '@', '5', null, null],
  ])('%j into a cell of format %s gives %j', (input, format, value, formula, numberFormat) => {
    expect(enterValue(input, format, true)).toMatchObject({ cell: { value, formula }, numberFormat });
  });

  it.each([
    [null, null],
    ['', 'blank'],
  ])('%j gives %j', (input, entered) => {
    expect(enterValue(input, 'General', true)).toBe(entered);
  });
});

describe('the simulated Excel, asked by the genuine library', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['a member it lacks', (sheet) => sheet.getRange('A1').delete('Up'), 'ApiNotFound'],
    ['an array of the wrong shape', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]), 'InvalidArgument'],
    ['a property of a sheet that it lacks', (sheet) => sheet.load('tabColor'), 'ApiNotFound'],
    ['a bad address', (sheet) => sheet.getRange('!!').load('address'), 'InvalidArgument'],
    ['a sheet name with a slash', (sheet) => (sheet.name = 'a/b'), 'InvalidArgument'],
    ['deleting the last sheet', (sheet) => sheet.delete(), 'InvalidOperation'],
  ])('refuses %s', async (_name, act, code) => {
    const { run } = excelWith();
    expect(
      await codeOf(
        run(async (context) => {
          act(context.workbook.worksheets.getItem('表'));
          await context.sync();
        }),
      ),
    ).toBe(code);
  });

  it('does not find a sheet that is not there', async () => {
    const { run } = excelWith();
    expect(
      await codeOf(
        run(async (context) => {
          context.workbook.worksheets.getItem('旧').load('name');
          await context.sync();
        }),
      ),
    ).toBe('ItemNotFound');
  });

  it.each([
    { web: true, code: 'RequestPayloadSizeLimitExceeded' },
    { web: false, code: null },
  ])('takes 6 MB at once only on the desktop (web: $web)', async ({ web, code }) => {
    const { run } = excelWith({ web });
    const values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    expect(
      await codeOf(
        run(async (context) => {
          context.workbook.worksheets.getItem('表').getRange('A1:A200').values = values;
          await context.sync();
        }),
      ),
    ).toBe(code);
  });

  it('gives null for more than five million cells', async () => {
    const { run } = excelWith();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:F1000000');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it.each([
    { delayForCellEdit: false, code: 'InvalidOperationInCellEditMode' },
    { delayForCellEdit: true, code: null },
  ])('answers during cell editing only to who waits ($delayForCellEdit)', async ({ delayForCellEdit, code }) => {
    const { excel, run } = excelWith();
    excel.setCellEdit(true);
    expect(
      await codeOf(
        run({ delayForCellEdit }, async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
        }),
      ),
    ).toBe(code);
  });

  it('notes a write into a filtered range as a hazard', async () => {
    const { excel, run } = excelWith();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('A1:A3').values = [['名'], ['甲'], ['乙']];
      sheet.autoFilter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['甲'] });
      await context.sync();
      sheet.getRange('B1:B3').values = [['1'], ['2'], ['3']];
      await context.sync();
    });
    expect(excel.workbook.hazards).toEqual(['表!B1:B3']);
  });
});

describe('events', () => {
  it('tell those who listen which cells changed, and whose doing it was', async () => {
    const { excel, run } = excelWith();
    const heard: string[] = [];
    excel.onEvent(([category, kind, target, text]) => {
      const { address, triggerSource }: { address: string; triggerSource: string } = JSON.parse(text);
      heard.push([category, kind, target, address, triggerSource].join(' '));
    });
    excel.user.typeInto('表', 'B2', '美国');
    // As the library sends it: in Node it hears no events of its own.
    const paths = {
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    };
    const actions = [{ Id: 3, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2, ArgumentInfo: { Arguments: [] } }];
    excel.answer(JSON.stringify({ ...paths, AutoKeepReference: false, Actions: actions }), false);
    excel.user.typeInto('表', 'B3', '德国');
    await run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('C4:D4').values = [['甲', '乙']];
      await context.sync();
    });
    expect(heard).toEqual(['65536 10 Workbook B3 Unknown', '65536 10 Workbook C4:D4 ThisLocalAddin']);
    expect(excel.workbook.sheets[0]?.rows.get(3)?.cells.get(2)?.value).toBe('德国');
  });

  it('remember what is selected', async () => {
    const { excel, run } = excelWith();
    await run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('E9').select();
      await context.sync();
    });
    expect(excel.workbook.selection).toBe('表!E9');
  });
});
