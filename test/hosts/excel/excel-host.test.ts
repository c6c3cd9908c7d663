import { AuditError } from '../../../src/core/errors';
import { planClear } from '../../../src/core/plans/clear';
import type { PlanStep } from '../../../src/core/plans/plan';
import type { CellContent } from '../../../src/core/table/sheet';
import { openExcelHost } from '../../../src/hosts/excel';
import { openWorkbook } from '../../../src/hosts/xlsx';
import type { WorkbookHost } from '../../../src/hosts/workbook';
import { putCell, putFormat } from '../../excel-host/cells';
import { createFilter, refilter } from '../../excel-host/auto-filter';
import { createSheet, createWorkbook } from '../../excel-host/model';
import type { SimulatedCell, SimulatedSheet, SimulatedWorkbook } from '../../excel-host/model';
import { connectOffice } from '../../excel-host/office-library';
import { openXlsx } from '../../excel-host/open-xlsx';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { snapshot } from '../../excel-host/snapshot';
import { contractWorkbook } from '../../fixtures/xlsx/contract-workbook';
import { annotation, clearing, summary } from '../../fixtures/xlsx/plans';
import { auditPlan, firstRow, largeWorkbook } from './workloads';

const constant = (value: string | number | boolean): SimulatedCell => ({ value, isError: false, formula: null, quoted: false });

const workbookOf = (fill: (sheet: SimulatedSheet, workbook: SimulatedWorkbook) => void): SimulatedWorkbook => {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, '表');
  putCell(sheet, 2, 1, constant('项目名称'));
  putCell(sheet, 3, 1, constant('甲'));
  fill(sheet, workbook);
  workbook.sheets = [sheet, ...workbook.sheets];
  return workbook;
};

const open = (workbook: SimulatedWorkbook): { excel: SimulatedExcel; host: WorkbookHost } => {
  const excel = createSimulatedExcel(workbook);
  return { excel, host: openExcelHost(connectOffice(excel), { mergeUndoGroup: false }) };
};

const annotate = annotation('表', 4, 2, [3]);

const detailOf = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof AuditError ? error.detail : error),
  );

describe('what stops a plan', () => {
  const nothing = (): void => undefined;
  const cases: readonly { name: string; fill: (sheet: SimulatedSheet) => void; step: PlanStep; detail: object }[] = [
    { name: 'protection', fill: (sheet) => (sheet.isProtected = true), step: annotate, detail: { code: 'sheet-protected', sheet: '表' } },
    {
      name: 'something typed where we go',
      fill: (sheet) => putCell(sheet, 3, 5, constant('自留')),
      step: annotate,
      detail: { code: 'sheet-changed', sheet: '表' },
    },
    {
      name: 'an empty formula where we go',
      fill: (sheet) => putCell(sheet, 3, 6, { ...constant(''), formula: '=""' }),
      step: annotate,
      detail: { code: 'sheet-changed', sheet: '表' },
    },
    {
      name: 'a sheet that is gone',
      fill: nothing,
      step: { ...annotate, sheet: '旧表' },
      detail: { code: 'sheet-not-found', sheet: '旧表', present: ['表'] },
    },
    { name: 'no room', fill: nothing, step: { ...annotate, column: 16_383 }, detail: { code: 'no-free-columns', sheet: '表' } },
    {
      name: 'a long text',
      fill: nothing,
      step: { step: 'set-cells', sheet: '表', cells: [{ row: 3, column: 1, text: 'x'.repeat(32_768) }] },
      detail: { code: 'cell-too-long', sheet: '表', cell: 'A3', length: 32_768 },
    },
  ];

  it.each(cases)('$name is said, and nothing is written', async ({ fill, step, detail }) => {
    const { excel, host } = open(workbookOf(fill));
    const before = snapshot(excel.workbook);
    expect(await detailOf(host.apply({ steps: [step] }))).toEqual(detail);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it('a protected sheet without marks of ours may be “cleared”', async () => {
    const { host } = open(workbookOf((sheet) => (sheet.isProtected = true)));
    expect(await detailOf(host.apply({ steps: [{ step: 'clear-sheet', sheet: '表', columns: null }] }))).toBeNull();
  });

  it('waits while the user edits a cell', async () => {
    const { excel, host } = open(workbookOf(nothing));
    excel.setCellEdit(true);
    expect((await host.read()).sheets[0]?.rows).toHaveLength(2);
  });
});

describe('reading', () => {
  const row = (cells: readonly CellContent[]) => ({ row: 3, hidden: false, cells });

  /** Small and large sheets are read in different ways: rows far below make a sheet large. */
  it.each([{ last: 3 }, { last: 20_000 }])('tells dates, errors, formulas and blanks with $last rows', async ({ last }) => {
    const workbook = workbookOf((sheet) => {
      putCell(sheet, 3, 2, constant(45_380));
      putFormat(sheet, 3, 2, 'numberFormat', 'yyyy"年"m"月"', 'General');
      putCell(sheet, 3, 3, { value: '#N/A', isError: true, formula: '=NA()', quoted: false });
      putCell(sheet, 3, 5, { ...constant(''), formula: '=""' });
      putCell(sheet, 3, 6, constant(7.5));
      if (last > 3) putCell(sheet, last, 6, constant('末'));
    });
    const { host } = open(workbook);
    const sheet = (await host.read()).sheets[0];
    expect(sheet?.rows.find(({ row: index }) => index === 3)).toEqual(
      row(['甲', { kind: 'date', serial: 45_380 }, { kind: 'error', code: '#N/A' }, null, '', 7.5]),
    );
  });

  it('says which rows a filter hides, and where it is', async () => {
    const { host } = open(
      workbookOf((sheet) => {
        putCell(sheet, 4, 1, constant('乙'));
        sheet.filter = createFilter({ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 1 });
        sheet.filter.criteria.set(0, { filterOn: 'Values', values: ['甲'] });
        refilter(sheet, sheet.filter);
      }),
    );
    const sheet = (await host.read()).sheets[0];
    expect(sheet?.rows.map(({ row: index, hidden }) => [index, hidden])).toEqual([
      [2, false],
      [3, false],
      [4, true],
    ]);
    expect(sheet?.autoFilter).toEqual({ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 1 });
  });

  it('asks again for less when an answer is too large', async () => {
    const rows = 400;
    const { excel, host } = open(
      workbookOf((sheet) => {
        for (let index = 3; index < 3 + rows; index += 1) putCell(sheet, index, 1, constant('长'.repeat(10_000)));
      }),
    );
    expect((await host.read()).sheets[0]?.rows).toHaveLength(rows + 1);
    // Some answers were refused, and none that was given is over the limit.
    expect(excel.traffic().length).toBeGreaterThan(4);
  });

  it('refuses a sheet of absurd size', async () => {
    const { host } = open(workbookOf((sheet) => putCell(sheet, 1_048_576, 16_384, constant('x'))));
    expect(await detailOf(host.read())).toMatchObject({ code: 'too-large', what: 'cells' });
  });
});

describe('a table of Excel’s own kind', () => {
  const ownKind = { firstRow: 2, lastRow: 5, firstColumn: 1, lastColumn: 3 };

  it('that hides rows by its filter is marked and cleared as if it hid none, and filters again', async () => {
    const { excel, host } = open(
      workbookOf((sheet) => {
        ['乙', '甲'].forEach((text, index) => putCell(sheet, 4 + index, 1, constant(text)));
        const filter = createFilter(ownKind);
        filter.criteria.set(0, { filterOn: 'Values', values: ['甲'] });
        refilter(sheet, filter);
        sheet.tables.push({ name: '表1', area: ownKind, filter });
      }),
    );
    const before = snapshot(excel.workbook);
    expect((await host.read()).sheets[0]?.rows.filter(({ hidden }) => hidden).map(({ row: index }) => index)).toEqual([4]);
    await host.apply({ steps: [annotation('表', 5, 2, [3, 4, 5])] });
    expect(excel.workbook.hazards).toEqual([]);
    const [marked] = (await host.read()).sheets;
    expect(marked?.rows.map(({ row: index, hidden, cells }) => [index, hidden, cells[4]])).toEqual([
      [2, false, '审核结论'],
      [3, false, '不符合'],
      [4, true, '通过'],
      [5, false, '不符合'],
    ]);
    await host.apply({ steps: [clearing('表', 5, 2, 5)] });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it('would be widened by what is written directly beside it', async () => {
    const { excel, host } = open(workbookOf((sheet) => sheet.tables.push({ name: '表1', area: ownKind, filter: null })));
    await host.apply({ steps: [annotation('表', 4, 2, [3, 4, 5])] });
    expect(excel.workbook.sheets[0]?.tables[0]?.area).toEqual({ ...ownKind, lastColumn: 6 });
  });

  it('is told; an audit keeps a column off it and leaves it as it is', async () => {
    const workbook = largeWorkbook(20);
    const area = { firstRow: firstRow - 1, lastRow: firstRow + 19, firstColumn: 1, lastColumn: 11 };
    workbook.sheets[0]?.tables.push({ name: '表1', area, filter: null });
    const { excel, host } = open(workbook);
    const before = snapshot(excel.workbook);
    const read = await host.read();
    expect(read.sheets[0]?.excelTables).toEqual([area]);
    await host.apply(auditPlan(read));
    expect(excel.workbook.sheets[0]?.tables[0]?.area).toEqual(area);
    const marked = await host.read();
    expect(marked.sheets[0]?.rows.find(({ row: index }) => index === firstRow - 1)?.cells.slice(11)).toEqual([
      null,
      '审核结论',
      '问题与依据',
      '审核标记',
    ]);
    await host.apply(planClear(marked));
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe('clearing', () => {
  it('takes away what the file host wrote', async () => {
    const file = await openWorkbook(await contractWorkbook(), 'a.xlsx');
    await file.apply({ steps: [annotation('汇总表', 4, 2, [3, 4, 5])] });
    const { host } = open(await openXlsx(await file.save()));
    const before = (await (await openWorkbook(await contractWorkbook(), 'a.xlsx')).read()).sheets;
    await host.apply({ steps: [clearing('汇总表', 4, 2, 5)] });
    expect((await host.read()).sheets[0]?.hiddenColumns).toEqual([]);
    expect((await host.read()).sheets).toEqual(before);
  });

  it('does nothing to cells that are not ours, though an old plan names them', async () => {
    const { excel, host } = open(
      workbookOf((sheet) => {
        putCell(sheet, 3, 5, constant('自留'));
        putFormat(sheet, 3, 4, 'fill.color', '#FFFF00', 'none');
      }),
    );
    const before = snapshot(excel.workbook);
    await host.apply({ steps: [clearing('表', 4, 2, 3)] });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it('leaves a note of somebody else under our name alone for what it is', async () => {
    const { excel, host } = open(workbookOf((sheet) => sheet.customProperties.set('recaudit.annotation', '{"version":9}')));
    await host.apply({ steps: [annotate] });
    await host.apply({ steps: [clearing('表', 4, 2, 3)] });
    expect(excel.workbook.sheets[0]?.rules).toEqual([]);
  });
});

describe('a sheet of ours', () => {
  it('has its page, its looks and its texts, and no formula', async () => {
    const { excel, host } = open(workbookOf(() => undefined));
    await host.apply({ steps: [{ step: 'put-sheet', sheet: summary('汇总表', ['=1+1', "'甲", '2024-01-02']) }] });
    const sheet = excel.workbook.sheets[1];
    const texts = [2, 3, 4].map((index) => sheet?.rows.get(index)?.cells.get(2));
    expect(texts.map((cell) => [cell?.value, cell?.formula])).toEqual([
      ['=1+1', null],
      ["'甲", null],
      ['2024-01-02', null],
    ]);
    expect(sheet?.rows.get(2)?.cells.get(1)?.value).toBe(1);
    expect(sheet?.rows.get(2)?.formats.get(3)?.['numberFormat']).toBe('@');
    expect(Object.fromEntries(sheet?.page ?? [])).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      PrintTitleRows: '1:1',
      PrintArea: 'A1:C4',
      Zoom: { horizontalFitToPages: 1 },
      'footer.CenterFooter': '第 &P 页　共 &N 页',
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['表', '汇总表']);
  });
});
