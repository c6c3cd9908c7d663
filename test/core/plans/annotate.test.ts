import fc from 'fast-check';
import type { AuditError } from '../../../src/core/errors';
import { planAnnotate } from '../../../src/core/plans/annotate';
import type { AnnotatedTable } from '../../../src/core/plans/annotate';
import { highlightSignature } from '../../../src/core/plans/highlights';
import type { AnnotateSheet } from '../../../src/core/plans/plan';
import { rowMarks } from '../../../src/core/plans/row-marks';
import type { Sheet } from '../../../src/core/table/sheet';
import type { Finding } from '../../../src/core/audit/finding';
import { acrossFinding, audited, carryOut, finding, headerArea, plainSheet, resolution, sheetOf, tableOf, texts } from './fixtures';

const plan = (sheets: readonly Sheet[], tables: readonly AnnotatedTable[]) => planAnnotate({ sheets }, tables, texts);

const annotations = (sheets: readonly Sheet[], tables: readonly AnnotatedTable[]): readonly AnnotateSheet[] =>
  plan(sheets, tables).plan.steps.flatMap((step) => (step.step === 'annotate-sheet' ? [step] : []));

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as AuditError).detail.code; // only AuditError is expected here; anything else makes the comparison fail
  }
  return 'none';
};

const table = tableOf('表', headerArea(11), [6, 7, 9]);
const sheet = plainSheet('表', 11, [6, 7, 9]);

describe('the rows of an annotation', () => {
  const rowOf = (findings: readonly Finding[], row = 6) =>
    annotations([sheet], [audited(table, findings)])[0]?.rows.find((candidate) => candidate.row === row);

  it.each<{
    readonly name: string;
    readonly findings: readonly Finding[];
    readonly verdict: string;
    readonly problems: string;
    readonly marks: string;
  }>([
    { name: 'no finding', findings: [], verdict: '通过', problems: '', marks: '' },
    { name: 'a finding of another row', findings: [finding('error', 7, ['E7'])], verdict: '通过', problems: '', marks: '' },
    {
      name: 'an error',
      findings: [finding('error', 6, ['E6'])],
      verdict: '不符合',
      problems: '1. r-error。依据：一（一）',
      marks: '|e5|e12|',
    },
    {
      name: 'three severities, worst first',
      findings: [finding('manual', 6, ['I6']), finding('warning', 6, ['F6']), finding('error', 6, ['E6'])],
      verdict: '不符合',
      problems: '1. r-error。依据：一（一）\n2. r-warning。依据：一（一）\n3. r-manual。依据：一（一）',
      marks: '|e5|w6|m9|e12|',
    },
    {
      name: 'a cell with an error and a warning is marked once, by the worst',
      findings: [finding('warning', 6, ['E6', 'F6']), finding('error', 6, ['E6'])],
      verdict: '不符合',
      problems: '1. r-error。依据：一（一）\n2. r-warning。依据：一（一）',
      marks: '|e5|w6|e12|',
    },
    {
      name: 'information is listed, never coloured',
      findings: [finding('info', 6, ['E6'])],
      verdict: '通过',
      problems: '1. r-info。依据：一（一）',
      marks: '',
    },
    {
      name: 'a fault leaves the row to a person',
      findings: [finding('fault', 6, [])],
      verdict: '需核实',
      problems: '1. r-fault。依据：一（一）',
      marks: '|m12|',
    },
    {
      name: 'a verified finding is listed as such and not marked',
      findings: [finding('error', 6, ['E6'], { resolution }), finding('manual', 6, ['B6'])],
      verdict: '需核实',
      problems: '1. r-manual。依据：一（一）\n2. 【已核实】r-error。依据：一（一）',
      marks: '|m2|m12|',
    },
    {
      name: 'an area of cells',
      findings: [finding('warning', 6, ['C5:E7'])],
      verdict: '需核实',
      problems: '1. r-warning。依据：一（一）',
      marks: '|w3|w4|w5|w12|',
    },
    {
      name: 'a cell of another row',
      findings: [finding('warning', 6, ['C9'])],
      verdict: '需核实',
      problems: '1. r-warning。依据：一（一）',
      marks: '|w12|',
    },
    {
      name: 'a finding of the whole table colours no row',
      findings: [finding('error', null, ['A5:K5'])],
      verdict: '通过',
      problems: '',
      marks: '',
    },
  ])('$name', ({ findings, verdict, problems, marks }) => {
    expect(rowOf(findings)).toEqual({ row: 6, verdict, problems, marks });
  });

  it('writes every project row and no other', () => {
    expect(annotations([sheet], [audited(table, [])])[0]?.rows.map(({ row }) => row)).toEqual([6, 7, 9]);
  });

  it('counts findings across files in every row concerned, seen from that row', () => {
    const places = [
      { path: 'a.xlsx', sheet: '表', row: 6, cells: ['E6'] },
      { path: 'b.xlsx', sheet: '表', row: 7, cells: ['E7'] },
      { path: 'a.xlsx', sheet: '表', row: 9, cells: ['E9'] },
      { path: 'a.xlsx', sheet: '另表', row: 7, cells: ['E7'] },
    ];
    const rows = annotations([sheet], [audited(table, [], [acrossFinding('error', places)])])[0]?.rows;
    expect(rows).toEqual([
      { row: 6, verdict: '不符合', problems: '1. r-error→b.xlsx表!7→表!9→另表!7。依据：一（一）', marks: '|e5|e12|' },
      { row: 7, verdict: '通过', problems: '', marks: '' },
      { row: 9, verdict: '不符合', problems: '1. r-error→表!6→b.xlsx表!7→另表!7。依据：一（一）', marks: '|e5|e12|' },
    ]);
  });

  it('gives the same marks for every order of the findings', () => {
    const one = fc.record({
      outcome: fc.constantFrom('error', 'warning', 'manual', 'info', 'fault'),
      column: fc.integer({ min: 1, max: 11 }),
      settled: fc.boolean(),
    });
    const shuffled = fc
      .array(one, { maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const marksOf = (list: readonly { outcome: Finding['outcome']; column: number; settled: boolean }[]): string =>
      rowMarks(
        list.map(({ outcome, column, settled }) =>
          finding(outcome, 6, [`${String.fromCharCode(64 + column)}6`], settled ? { resolution } : {}),
        ),
        6,
        12,
      );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(marksOf(other)).toBe(marksOf(list));
      }),
    );
  });
});

describe('highlights', () => {
  it('is one a severity, over body and verdict column, driven by the marks of the row', () => {
    const area = { firstRow: 6, lastRow: 9, firstColumn: 1, lastColumn: 12 };
    expect(annotations([sheet], [audited(table, [])])[0]?.highlights).toEqual([
      { area, look: 'error', formula: 'AND(N("recaudit")=0,ISNUMBER(FIND("|e"&COLUMN()&"|",$N6)))' },
      { area, look: 'warning', formula: 'AND(N("recaudit")=0,ISNUMBER(FIND("|w"&COLUMN()&"|",$N6)))' },
      { area, look: 'manual', formula: 'AND(N("recaudit")=0,ISNUMBER(FIND("|m"&COLUMN()&"|",$N6)))' },
    ]);
  });

  it.each([1, 10, 3000])('stays at three for %i rows, each with our signature', (count) => {
    const rows = Array.from({ length: count }, (_, at) => at + 6);
    const [step] = annotations(
      [plainSheet('表', 11, rows)],
      [
        audited(
          tableOf('表', headerArea(11), rows),
          rows.map((row) => finding('error', row, [`E${row}`])),
        ),
      ],
    );
    expect(step?.rows).toHaveLength(count);
    expect(step?.highlights).toHaveLength(3);
    expect(step?.highlights.every(({ formula }) => formula.includes(highlightSignature))).toBe(true);
  });

  it('needs none without a project row', () => {
    const [step] = annotations([plainSheet('表', 11, [])], [audited(tableOf('表', headerArea(11), []), [])]);
    expect(step).toMatchObject({ column: 12, rows: [], highlights: [] });
  });
});

describe('where our columns go', () => {
  const place = (sheets: readonly Sheet[], tables: readonly AnnotatedTable[]) => plan(sheets, tables).placements;
  const withCell = (row: number, column: number, content: Sheet['rows'][number]['cells'][number]): Sheet => ({
    ...sheet,
    rows: [
      ...sheet.rows.filter((other) => other.row !== row),
      { row, hidden: false, cells: Array.from({ length: column }, (_, at) => (at === column - 1 ? content : null)) },
    ].sort((left, right) => left.row - right.row),
  });
  const merged = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Sheet => ({
    ...sheet,
    merges: [{ firstRow, lastRow, firstColumn, lastColumn }],
  });
  const withExcelTable = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Sheet => ({
    ...sheet,
    excelTables: [{ firstRow, lastRow, firstColumn, lastColumn }],
  });

  it.each<{ readonly name: string; readonly on: Sheet; readonly column: number; readonly moved: boolean }>([
    { name: 'free cells', on: sheet, column: 12, moved: false },
    { name: 'a title merged across', on: merged(1, 1, 1, 14), column: 12, moved: false },
    { name: 'a cell above the header', on: withCell(4, 12, '（盖章）'), column: 12, moved: false },
    { name: 'a cell below the last project', on: withCell(10, 13, '制表人'), column: 12, moved: false },
    { name: 'a user column beside the table', on: withCell(7, 12, '待办'), column: 13, moved: true },
    { name: 'a cell in the second column', on: withCell(6, 13, 3), column: 14, moved: true },
    { name: 'a cell between the projects', on: withCell(8, 14, 0), column: 15, moved: true },
    { name: 'a cell further right', on: withCell(6, 15, '远'), column: 12, moved: false },
    { name: 'white space is the user’s too', on: withCell(6, 12, ' '), column: 13, moved: true },
    { name: 'an empty result of a formula too', on: withCell(6, 12, ''), column: 13, moved: true },
    { name: 'an error value too', on: withCell(6, 12, { kind: 'error', code: '#N/A' }), column: 13, moved: true },
    { name: 'a merged area beside the projects', on: merged(4, 6, 13, 15), column: 16, moved: true },
    { name: 'a table of Excel’s own kind keeps one column off', on: withExcelTable(5, 8, 1, 11), column: 13, moved: false },
    { name: 'one that ends before our columns does not', on: withExcelTable(5, 8, 1, 10), column: 12, moved: false },
    { name: 'one that is wider is passed by', on: withExcelTable(5, 8, 1, 13), column: 15, moved: true },
    { name: 'one further right is left of by what we need', on: withExcelTable(5, 8, 14, 20), column: 22, moved: true },
    { name: 'one right behind our columns stays', on: withExcelTable(5, 8, 15, 20), column: 12, moved: false },
    { name: 'one above the header does not matter', on: withExcelTable(1, 4, 1, 11), column: 12, moved: false },
  ])('$name', ({ on, column, moved }) => {
    expect(place([on], [audited(table, [])])).toEqual([{ sheet: '表', column, moved }]);
  });

  it.each<{ readonly name: string; readonly on: Sheet; readonly code: string }>([
    { name: 'no columns are left', on: merged(6, 6, 12, 16_384), code: 'no-free-columns' },
    { name: 'only two columns are left', on: merged(6, 6, 12, 16_382), code: 'no-free-columns' },
    { name: 'three columns are left', on: merged(6, 6, 12, 16_381), code: 'none' },
    { name: 'the sheet is protected', on: { ...sheet, protected: true }, code: 'sheet-protected' },
    { name: 'the sheet is missing', on: { ...sheet, name: '别的' }, code: 'sheet-not-found' },
  ])('$name: $code', ({ on, code }) => {
    expect(codeOf(() => plan([on], [audited(table, [])]))).toBe(code);
  });

  it('shares the columns between tables below one another', () => {
    const upper = tableOf('表', headerArea(8), [6, 7]);
    const lower = tableOf('表', headerArea(11, 20), [21, 22]);
    expect(place([sheetOf('表', {})], [audited(upper, []), audited(lower, [])])).toEqual([
      { sheet: '表', column: 12, moved: false },
      { sheet: '表', column: 12, moved: false },
    ]);
  });

  it('gives tables side by side columns of their own', () => {
    const left = tableOf('表', headerArea(4), [6, 7]);
    const right = tableOf('表', { ...headerArea(11), firstColumn: 7 }, [6, 7, 8]);
    expect(place([sheetOf('表', {})], [audited(left, []), audited(right, [])]).map(({ column }) => column)).toEqual([12, 15]);
  });

  it('annotates several sheets and leaves the others', () => {
    const other = tableOf('乙', headerArea(5), [6]);
    const steps = annotations([sheet, sheetOf('说明', {}), plainSheet('乙', 5, [6])], [audited(table, []), audited(other, [])]);
    expect(steps.map((step) => [step.sheet, step.column])).toEqual([
      ['表', 12],
      ['乙', 6],
    ]);
  });
});

describe('annotating again', () => {
  it('clears first and takes the same columns', () => {
    const tables = [audited(table, [finding('error', 6, ['E6'])])];
    const once = carryOut({ sheets: [sheet] }, plan([sheet], tables).plan.steps);
    const again = planAnnotate(once, tables, texts);
    expect(again.plan.steps.map(({ step }) => step)).toEqual(['clear-sheet', 'annotate-sheet']);
    expect(again.plan.steps[0]).toEqual({ step: 'clear-sheet', sheet: '表', columns: { column: 12, firstRow: 5, lastRow: 9 } });
    expect(again.placements).toEqual([{ sheet: '表', column: 12, moved: false }]);
    expect(carryOut(once, again.plan.steps)).toEqual(once);
  });

  it('stays where it is when the user has added a column behind ours', () => {
    const tables = [audited(table, [])];
    const once = carryOut({ sheets: [sheet] }, plan([sheet], tables).plan.steps);
    const wider = tableOf('表', headerArea(15), [6, 7, 9]);
    const [step] = annotations(once.sheets, [audited(wider, [])]);
    expect(step?.column).toBe(12);
    expect(step?.highlights[0]?.area.lastColumn).toBe(15);
  });
});
