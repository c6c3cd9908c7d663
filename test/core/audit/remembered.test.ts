import { generateRows, workbookOf } from '../../../bench/generate-rows';
import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import type { CompiledPack } from '../../../src/core/audit/compile-pack';
import { combineJudgements } from '../../../src/core/audit/combine-judgements';
import { silent } from '../../../src/core/audit/judgement';
import type { Judgement } from '../../../src/core/audit/judgement';
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

/** Says one thing and leads to nothing. */
const saying = (word: string) => ({ said: [word], further: [] });

/** What is said of every row by judgements which were combined. */
const combined = (traced: TracedView, judgements: readonly Judgement<readonly string[]>[]) => {
  const judge = combineJudgements<readonly string[]>(traced, judgements, (one, other) => [...one, ...other]);
  const all: string[][] = traced.view.table.rows.map(() => []);
  judge(0, all.length, (said, at) => all[at]?.push(...said));
  return all;
};

const pieceLength = 50;

/** Rows of a long table are judged from memory; the same rows in tables so short that nothing is remembered are judged one by one. */
const pieces = (table: Table): readonly Table[] =>
  Array.from({ length: Math.ceil(table.rows.length / pieceLength) }, (_, at) => ({
    ...table,
    rows: table.rows.slice(at * pieceLength, (at + 1) * pieceLength),
  }));

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
    let times = 0;
    const judged = combined(traced, [
      (row: TableRow) => {
        times++;
        return traced.view.cell(row, 'agreementOk')?.text === '否' ? saying('no') : silent;
      },
    ]);
    const said = table.rows.filter((_, at) => judged[at]?.length !== 0);
    expect(said).toEqual(table.rows.filter((row) => traced.view.cell(row, 'agreementOk')?.text === '否'));
    expect(said.length).toBeGreaterThan(0);
    expect(times).toBeLessThan(table.rows.length / 30);
  });

  it('remembers what is told of cells that never come again', () => {
    const table = tableOf(1000);
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    const holdsWord = ({ text }: Cell): boolean => text.includes('（二期）');
    let times = 0;
    const judged = combined(traced, [
      (row: TableRow) => {
        times++;
        return traced.view.told(row, 'projectName', holdsWord) === true ? saying('second stage') : silent;
      },
    ]);
    const said = table.rows.filter((_, at) => judged[at]?.length !== 0);
    expect(said).toEqual(table.rows.filter((row) => traced.view.cell(row, 'projectName')?.text.includes('（二期）') === true));
    expect(said.length).toBeGreaterThan(0);
    expect(times).toBe(2);
  });

  it('leaves a question that breaks to the judgement that asked it', () => {
    const table = tableOf(1000);
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    const breaking = ({ text }: Cell): boolean => {
      if (text === '否') throw new Error('broken');
      return false;
    };
    const ask: Judgement<readonly string[]> = (row) => {
      try {
        return traced.view.told(row, 'agreementOk', breaking) === true ? saying('never') : silent;
      } catch {
        return saying('failed');
      }
    };
    const judged = combined(traced, [ask]);
    expect(judged).toEqual(table.rows.map((row) => ask(row).said ?? []));
    expect(judged.flat()).toContain('failed');
  });

  it('keeps judging where a column hardly repeats', () => {
    const table = tableOf(1000);
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    const judged = combined(traced, [(row: TableRow) => saying(traced.view.cell(row, 'projectName')?.text ?? '')]);
    expect(judged.map(([title]) => title)).toEqual(table.rows.map((row) => traced.view.cell(row, 'projectName')?.text));
  });

  it('asks what a judgement leads to only there, and of what that reads besides', () => {
    const table = tableOf(2000);
    const keyCountry = '重点国别产业技术研发合作';
    const traced = traceView(viewTable(table, compiled.pack), 'projectType');
    const { cell } = traced.view;
    let times = 0;
    const region: Judgement<readonly string[]> = (row) => {
      times++;
      // The cell that led here is known already.
      const type = cell(row, 'projectType')?.text ?? '';
      const answer = cell(row, 'agreementOk')?.text ?? '';
      return answer === '是' ? silent : { said: [`${type}:${answer}`], further: [(of) => saying(cell(of, 'materialsOk')?.text ?? '')] };
    };
    const judged = combined(traced, [
      (row) => (cell(row, 'projectType')?.text === keyCountry ? { said: null, further: [region] } : silent),
    ]);
    const expected = table.rows.map((row) => {
      const [type = '', answer = '', materials = ''] = (['projectType', 'agreementOk', 'materialsOk'] as const).map(
        (id) => cell(row, id)?.text,
      );
      return type === keyCountry && answer !== '是' ? [`${type}:${answer}`, materials] : [];
    });
    expect(judged).toEqual(expected);
    expect(expected.flat().length).toBeGreaterThan(0);
    expect(times).toBeLessThan(10);
  });
});
