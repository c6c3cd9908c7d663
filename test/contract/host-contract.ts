import type { Plan } from '../../src/core/plans/plan';
import type { CellContent, Sheet, Workbook } from '../../src/core/table/sheet';
import type { WorkbookHost } from '../../src/hosts/workbook';
import { annotation, clearing, headings, summary } from '../fixtures/xlsx/plans';

/** What a host brings to be tested. */
export interface HostUnderTest {
  /**
   * A host on a workbook with one sheet 汇总表: a header in row 2 and rows 3–5 in columns A–C, a merged title above,
   * row 4 hidden, and text in column H of row 3 that is the user's.
   */
  readonly open: () => Promise<WorkbookHost>;
  /** A host on what that host would save; the same host where there is nothing to save. */
  readonly reopen: (host: WorkbookHost) => Promise<WorkbookHost>;
}

/** Rows of the workbook that `open` must give. */
export const contractRows: readonly { readonly row: number; readonly hidden: boolean; readonly cells: readonly CellContent[] }[] = [
  { row: 1, hidden: false, cells: ['推荐项目汇总表'] },
  { row: 2, hidden: false, cells: ['序号', '项目名称', '日期'] },
  { row: 3, hidden: false, cells: [1, '甲', { kind: 'date', serial: 45380 }, null, null, null, null, '自留'] },
  { row: 4, hidden: true, cells: [2, '乙', '2024年3月'] },
  { row: 5, hidden: false, cells: [3, '丙', true] },
];

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const cellOf = (sheet: Sheet, row: number, column: number): CellContent =>
  sheet.rows.find((candidate) => candidate.row === row)?.cells[column - 1] ?? null;

/** One suite for every host: what a plan wrote is what is read back. */
export const describeHost = (name: string, { open, reopen }: HostUnderTest): void => {
  const table = '汇总表';
  const annotate = annotation(table, 4, 2, [3, 4, 5]);
  const clear = clearing(table, 4, 2, 5);
  const run = async (host: WorkbookHost, ...steps: Plan['steps']): Promise<Workbook> => {
    await host.apply({ steps });
    return (await reopen(host)).read();
  };

  describe(`host contract: ${name}`, () => {
    it('reads the workbook', async () => {
      const sheet = sheetOf(await (await open()).read(), table);
      expect(sheet.rows).toEqual(contractRows);
      expect(sheet.merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 }]);
    });

    it('writes headings, verdicts, problems and marks', async () => {
      const sheet = sheetOf(await run(await open(), annotate), table);
      expect([4, 5, 6].map((column) => cellOf(sheet, 2, column))).toEqual([...headings]);
      expect(annotate.rows.map(({ row }) => cellOf(sheet, row, 4))).toEqual(annotate.rows.map(({ verdict }) => verdict));
      expect(cellOf(sheet, 3, 5)).toBe(annotate.rows[0]?.problems);
      expect(cellOf(sheet, 5, 6)).toBe('|e1||w2|');
      expect(sheet.hiddenColumns).toEqual([6]);
    });

    it('leaves the cells of the user alone', async () => {
      const sheet = sheetOf(await run(await open(), annotate), table);
      expect(cellOf(sheet, 3, 8)).toBe('自留');
      expect(sheet.rows.map(({ cells }) => cells.slice(0, 3))).toEqual(contractRows.map(({ cells }) => cells.slice(0, 3)));
      expect(sheet.rows.find(({ row }) => row === 4)?.hidden).toBe(true);
    });

    it('clears what it annotated, also twice over', async () => {
      const host = await open();
      const before = await host.read();
      await host.apply({ steps: [annotate] });
      expect(await run(host, clear, annotate, clear)).toEqual(before);
    });

    it('clears a sheet that was never annotated without a trace', async () => {
      const host = await open();
      const before = await host.read();
      expect(await run(host, { step: 'clear-sheet', sheet: table, columns: null })).toEqual(before);
    });

    it.each(['=1+1', '+86', '-5', '@x', "'quoted", '  spaced  ', '多行\n文本', '_x0041_', '<&">'])(
      'sets the text %j and keeps it text',
      async (text) => {
        const sheet = sheetOf(await run(await open(), { step: 'set-cells', sheet: table, cells: [{ row: 4, column: 2, text }] }), table);
        expect(cellOf(sheet, 4, 2)).toBe(text);
        expect(cellOf(sheet, 4, 1)).toBe(2);
      },
    );

    it('puts a sheet, and puts it again in place of itself', async () => {
      const host = await open();
      await run(host, { step: 'put-sheet', sheet: summary('总表', ['=SUM(A1)', '乙', '丙']) });
      const workbook = await run(host, { step: 'put-sheet', sheet: summary('总表', ['=SUM(A1)', '-1']) });
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([table, '总表']);
      const sheet = sheetOf(workbook, '总表');
      expect(sheet.rows.map(({ cells }) => cells)).toEqual([['汇总表'], [1, '=SUM(A1)', '007'], [2, '-1', '007']]);
      expect(sheet.merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 }]);
    });

    it('knows a sheet that it put as ours, also after it was annotated and when it takes the place of itself', async () => {
      const host = await open();
      const put = { step: 'put-sheet', sheet: summary('总表', ['甲']) } as const;
      expect((await run(host, put, annotation('总表', 6, 1, [2]))).sheets.map(({ isOurs }) => isOurs)).toEqual([undefined, true]);
      expect((await run(host, put)).sheets.map(({ isOurs }) => isOurs)).toEqual([undefined, true]);
    });

    it('replaces a sheet that is not ours only where the plan says so', async () => {
      const host = await open();
      const before = await host.read();
      const put = { step: 'put-sheet', sheet: summary(table, ['乙']) } as const;
      await expect(host.apply({ steps: [annotate, put] })).rejects.toMatchObject({ detail: { code: 'sheet-name-taken', sheet: table } });
      expect(await (await reopen(host)).read()).toEqual(before);
      const sheet = sheetOf(await run(host, { ...put, replaces: 'any' }), table);
      expect([sheet.isOurs, cellOf(sheet, 2, 2)]).toEqual([true, '乙']);
    });

    it('carries a plan out completely or not at all', async () => {
      const host = await open();
      const before = await host.read();
      const steps = [annotate, { step: 'set-cells', sheet: '没有', cells: [] }] as const;
      await expect(host.apply({ steps })).rejects.toMatchObject({ detail: { code: 'sheet-not-found', sheet: '没有', present: [table] } });
      expect(await (await reopen(host)).read()).toEqual(before);
    });
  });
};
