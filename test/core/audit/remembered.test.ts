import { generateRows, workbookOf } from '../../../bench/generate-rows';
import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import type { CompiledPack } from '../../../src/core/audit/compile-pack';
import { combineJudgements } from '../../../src/core/audit/combine-judgements';
import type { Judgement } from '../../../src/core/audit/combine-judgements';
import { viewTable } from '../../../src/core/audit/table-view';
import { traceView } from '../../../src/core/audit/traced-view';
import type { TracedView } from '../../../src/core/audit/traced-view';
import type { Cell, Table, TableRow } from '../../../src/core/table/table';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';

const compiled: CompiledPack = bundledPack('jiangsu-2024');

const tableOf = (count: number): Table => {
  const [table] = readTables(workbookOf(generateRows(count, 11))).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

const silence: readonly string[] = [];

/** All that is said of a row by judgements which were combined. */
const combined = (traced: TracedView, judgements: readonly Judgement<readonly string[]>[]): Judgement<readonly string[]> => {
  const judge = combineJudgements<readonly string[]>(traced, judgements, {
    nothing: silence,
    together: (one, other) => [...one, ...other],
  });
  return (row) => {
    const all: string[] = [];
    judge(row, (said) => all.push(...said));
    return all;
  };
};

/** Rows of a long table are judged from memory; the same rows a hundred at a time are judged one by one. */
const pieces = (table: Table): readonly Table[] =>
  Array.from({ length: Math.ceil(table.rows.length / 100) }, (_, at) => ({ ...table, rows: table.rows.slice(at * 100, at * 100 + 100) }));

const rowRules = new Set(compiled.rules.filter(({ check }) => check.scope === 'row').map(({ rule }) => `jiangsu-2024/${rule.id}`));

describe('judging from memory', () => {
  it('says of a long table what judging row by row says', () => {
    const table = tableOf(1200);
    const ofRowRules = (part: Table) =>
      auditTable(compiled, part, plainContext).findings.filter(({ rule, row }) => row !== null && rowRules.has(rule));
    const whole = ofRowRules(table);
    expect(whole.length).toBeGreaterThan(100);
    expect(whole).toEqual(pieces(table).flatMap(ofRowRules));
  });

  it('judges rows that agree in what is looked at, and in what varies less, only once', () => {
    const table = tableOf(1000);
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    let judged = 0;
    const judge = combined(traced, [
      (row: TableRow) => {
        judged++;
        return traced.view.cell(row, 'agreementOk')?.text === '否' ? ['no'] : silence;
      },
    ]);
    const said = table.rows.filter((row) => judge(row).length > 0);
    expect(said).toEqual(table.rows.filter((row) => traced.view.cell(row, 'agreementOk')?.text === '否'));
    expect(said.length).toBeGreaterThan(0);
    expect(judged).toBeLessThan(table.rows.length / 30);
  });

  it('remembers what is told of cells that never come again', () => {
    const table = tableOf(1000);
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    const holdsWord = ({ text }: Cell): boolean => text.includes('（二期）');
    let judged = 0;
    const judge = combined(traced, [
      (row: TableRow) => {
        judged++;
        return traced.view.told(row, 'projectName', holdsWord) === true ? ['second stage'] : silence;
      },
    ]);
    const said = table.rows.filter((row) => judge(row).length > 0);
    expect(said).toEqual(table.rows.filter((row) => traced.view.cell(row, 'projectName')?.text.includes('（二期）') === true));
    expect(said.length).toBeGreaterThan(0);
    expect(judged).toBe(2);
  });

  it('leaves a question that breaks to the judgement that asked it', () => {
    const table = tableOf(1000);
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    const breaking = ({ text }: Cell): boolean => {
      if (text === '否') throw new Error('broken');
      return false;
    };
    const ask = (row: TableRow): readonly string[] => {
      try {
        return traced.view.told(row, 'agreementOk', breaking) === true ? ['never'] : silence;
      } catch {
        return ['failed'];
      }
    };
    const judge = combined(traced, [ask]);
    const judged = table.rows.map((row) => judge(row));
    expect(judged).toEqual(table.rows.map(ask));
    expect(judged.flat()).toContain('failed');
  });

  it('keeps judging where a column hardly repeats', () => {
    const table = tableOf(1000);
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    const judge = combined(traced, [(row: TableRow) => [traced.view.cell(row, 'projectName')?.text ?? '']]);
    expect(table.rows.map((row) => judge(row)[0])).toEqual(table.rows.map((row) => traced.view.cell(row, 'projectName')?.text));
  });
});
