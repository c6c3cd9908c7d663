import { createGathering, listedMembers } from '../../../src/core/audit/gathering';
import { viewTable } from '../../../src/core/audit/table-view';
import { checkContext, plainContext } from '../../../src/core/audit/audit-context';
import type { BoundCheck, GroupProblem, GroupRunner, Gather, RowText } from '../../../src/core/checks/check';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';

const { pack } = bundledPack('jiangsu-2024');
const context = checkContext(pack, plainContext);
const [table] = readTables(officialWorkbook({ rows: [{}, {}, {}] })).tables;
if (table === undefined) throw new Error('no table');
const view = viewTable(table, pack);
const members = listedMembers(table.rows.map((row, at) => ({ at, view, row, path: null })));

const checkWith = (prepare: (gather: Gather) => GroupRunner): Extract<BoundCheck, { readonly scope: 'group' }> => ({
  id: 'made-for-the-test',
  codes: {},
  columns: [],
  anyColumn: [],
  ledgers: [],
  scope: 'group',
  acrossTables: false,
  prepare: (_context, gather) => prepare(gather),
});

const broken = (): never => {
  throw new Error('broken on purpose');
};

const nothing: readonly GroupProblem[] = [];

const gathered = (...checks: readonly ((gather: Gather) => GroupRunner)[]): readonly GroupRunner[] => {
  const gathering = createGathering(table.rows.length);
  const runners = checks.map((prepare) => gathering.prepare(checkWith(prepare), context));
  gathering.take(view, table.rows, 1);
  gathering.take(view, table.rows.slice(1), table.rows.length - 1);
  return runners;
};

describe('gathering', () => {
  it('gives every check the texts and the rows it asked for, in their order', () => {
    const seen: (readonly [number, number])[] = [];
    let texts: readonly (string | null)[] = [];
    const [run] = gathered((gather) => {
      const list = gather.texts((_view, row, at) => (at === 1 ? null : String(row.row)));
      gather.each((_view, row, at) => seen.push([row.row, at]));
      return () => {
        texts = list.texts();
        return nothing;
      };
    });
    expect(run?.(members)).toBe(nothing);
    const numbers = table.rows.map(({ row }) => row);
    expect(texts).toEqual([String(numbers[0]), null, String(numbers[2])]);
    expect(seen).toEqual(numbers.map((number, at) => [number, at]));
  });

  it('asks every row once for a text that two checks want', () => {
    let asked = 0;
    const textOf: RowText = () => {
      asked += 1;
      return '甲';
    };
    const same = (gather: Gather): GroupRunner => {
      const list = gather.texts(textOf);
      return () => (list.firsts().every((first) => first === 0) ? nothing : broken());
    };
    const runners = gathered(same, same);
    expect(runners.map((run) => run(members))).toEqual([nothing, nothing]);
    expect(asked).toBe(3);
  });

  it.each<[string, (gather: Gather) => GroupRunner]>([
    ['while it is prepared', broken],
    ['while a text is taken', (gather) => (gather.texts(broken), () => nothing)],
    ['while a row is seen', (gather) => (gather.each((_view, _row, at) => (at === 2 ? broken() : undefined)), () => nothing)],
    ['in the end', () => broken],
  ])('a check that breaks %s throws in the end, and no other one', (_, breaking) => {
    const [bad, good] = gathered(breaking, (gather) => {
      gather.each(() => undefined);
      return () => nothing;
    });
    expect(() => bad?.(members)).toThrow();
    expect(good?.(members)).toBe(nothing);
  });
});
