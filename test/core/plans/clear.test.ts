import fc from 'fast-check';
import { messagesIn, languages } from '../../../src/messages';
import { planAnnotate } from '../../../src/core/plans/annotate';
import { planClear } from '../../../src/core/plans/clear';
import type { CellContent, Sheet } from '../../../src/core/table/sheet';
import { audited, carryOut, finding, headerArea, plainSheet, sheetOf, tableOf, texts } from './fixtures';

const headings: Readonly<Record<number, string>> = { 3: '审核结论', 4: '问题与依据', 5: '审核标记' };
const columnsOf = (sheet: Sheet) =>
  planClear({ sheets: [sheet] }).steps.map((step) => (step.step === 'clear-sheet' ? step.columns : 'other'));

describe('finding our columns', () => {
  it.each<{
    readonly name: string;
    readonly cells: Readonly<Record<number, Readonly<Record<number, CellContent>>>>;
    readonly found: readonly unknown[];
  }>([
    { name: 'an empty sheet', cells: {}, found: [null] },
    { name: 'a user column with one of the names', cells: { 5: { 3: '审核结论' }, 6: { 3: '通过' } }, found: [null] },
    { name: 'two of the names', cells: { 5: { 3: '审核结论', 4: '问题与依据' }, 6: { 3: '通过' } }, found: [null] },
    { name: 'another order', cells: { 5: { 3: '问题与依据', 4: '审核结论', 5: '审核标记' } }, found: [null] },
    { name: 'a column between', cells: { 5: { 3: '审核结论', 4: '问题与依据', 6: '审核标记' } }, found: [null] },
    { name: 'different rows', cells: { 5: { 3: '审核结论', 4: '问题与依据' }, 6: { 5: '审核标记' } }, found: [null] },
    { name: 'headings only', cells: { 5: headings }, found: [{ column: 3, firstRow: 5, lastRow: 5 }] },
    {
      name: 'rows of ours with blank rows between',
      cells: { 5: headings, 6: { 3: '通过' }, 9: { 3: '不符合', 4: '1. 问题', 5: '|e1|e3|' } },
      found: [{ column: 3, firstRow: 5, lastRow: 9 }],
    },
    {
      name: 'a user’s text below ours stays',
      cells: { 5: headings, 6: { 3: 'pass' }, 8: { 3: '制表人：李四' }, 9: { 4: '1. 说明' }, 10: { 3: '通过', 5: '标记' } },
      found: [{ column: 3, firstRow: 5, lastRow: 6 }],
    },
    {
      name: 'two tables below one another',
      cells: { 5: headings, 6: { 3: '通过' }, 10: headings, 11: { 3: '需核实', 4: '1. 问题', 5: '|w1|w3|' } },
      found: [
        { column: 3, firstRow: 5, lastRow: 6 },
        { column: 3, firstRow: 10, lastRow: 11 },
      ],
    },
    {
      name: 'two tables side by side',
      cells: { 5: { ...headings, 6: '审核结论', 7: '问题与依据', 8: '审核标记' }, 6: { 3: '通过' }, 7: { 6: '通过' } },
      found: [
        { column: 3, firstRow: 5, lastRow: 6 },
        { column: 6, firstRow: 5, lastRow: 7 },
      ],
    },
  ])('$name', ({ cells, found }) => {
    expect(columnsOf(sheetOf('表', cells))).toEqual(found);
  });

  it('gives every sheet a step, since highlights may be left anywhere', () => {
    expect(
      planClear({ sheets: [sheetOf('甲', {}), sheetOf('乙', { 5: headings })] }).steps.map((step) =>
        'columns' in step ? step.columns : 'other',
      ),
    ).toEqual([null, { column: 3, firstRow: 5, lastRow: 5 }]);
  });

  it('refuses a protected sheet that bears our columns, and only that', () => {
    expect(columnsOf(sheetOf('表', {}, { protected: true }))).toEqual([null]);
    expect(() => columnsOf(sheetOf('表', { 5: headings }, { protected: true }))).toThrow('sheet-protected');
  });

  it.each(languages)('knows a passed row in %s', (language) => {
    const { verdicts } = messagesIn(language);
    expect(columnsOf(sheetOf('表', { 5: headings, 6: { 3: verdicts.pass } }))).toEqual([{ column: 3, firstRow: 5, lastRow: 6 }]);
  });
});

describe('clear ∘ annotate', () => {
  it('is the identity on the cells, and finds exactly what was written', () => {
    const outcomes = fc.constantFrom('error', 'warning', 'manual', 'info', 'fault', null);
    const cases = fc.record({
      width: fc.integer({ min: 1, max: 11 }),
      rows: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), outcomes), { minLength: 1, maxLength: 8 }),
      userCell: fc.option(fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 12, max: 16 }) })),
    });
    fc.assert(
      fc.property(cases, ({ width, rows, userCell }) => {
        let row = 5;
        const placed = rows.map(([gap, outcome]) => ({ row: (row += gap), outcome }));
        const numbers = placed.map((entry) => entry.row);
        const plain = plainSheet('表', width, numbers);
        const before = { sheets: [userCell === null ? plain : withUserCell(plain, userCell.row, userCell.column)] };
        const findings = placed.flatMap((entry) => (entry.outcome === null ? [] : [finding(entry.outcome, entry.row, [`A${entry.row}`])]));
        const { plan, placements } = planAnnotate(before, [audited(tableOf('表', headerArea(width), numbers), findings)], texts);
        const after = carryOut(before, plan.steps);
        const clearing = planClear(after);
        expect(clearing.steps).toEqual([
          { step: 'clear-sheet', sheet: '表', columns: { column: placements[0]?.column, firstRow: 5, lastRow: Math.max(...numbers) } },
        ]);
        expect(carryOut(after, clearing.steps)).toEqual(before);
      }),
    );
  });
});

const withUserCell = (sheet: Sheet, row: number, column: number): Sheet => {
  const existing = sheet.rows.find((candidate) => candidate.row === row)?.cells ?? [];
  const cells = Array.from({ length: column }, (_, at) => (at === column - 1 ? '用户' : (existing[at] ?? null)));
  return {
    ...sheet,
    rows: [...sheet.rows.filter((other) => other.row !== row), { row, hidden: false, cells }].sort((left, right) => left.row - right.row),
  };
};
