import fc from 'fast-check';
import { generateRows, workbookOf } from '../../../bench/generate-rows';
import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import type { Finding, Resolution, TableAudit } from '../../../src/core/audit/finding';
import { fingerprintOf, groupKeyOf } from '../../../src/core/audit/fingerprint';
import { rowKey } from '../../../src/core/audit/row-key';
import { viewTable } from '../../../src/core/audit/table-view';
import { cellAddress } from '../../../src/core/table/address';
import { readTables } from '../../../src/core/table';
import type { Table } from '../../../src/core/table/table';
import { bundledPack } from '../../../src/packs';
import type { RowByHeader } from '../../packs/official-table';
import { tableOf } from './small-pack';

const compiled = bundledPack('jiangsu-2024');
const resolution: Resolution = { by: '张三', at: '2024-03-20', reason: '已核对原件' };
const resolving = (findings: readonly Finding[]) => new Map(findings.map(({ fingerprint }) => [fingerprint, resolution]));
const audit = (rows: readonly RowByHeader[], resolutions: ReadonlyMap<string, Resolution> = new Map()): TableAudit =>
  auditTable(compiled, tableOf(rows, { without: ['seq'] }), { ...plainContext, resolutions });
const ofRows = ({ findings }: TableAudit) => findings.filter(({ row }) => row !== null);

/** Rows with faults of many kinds; the acceptance number tells them apart. */
const faulty = fc.record<RowByHeader>({
  项目类型: fc.constantFrom('双边创新合作', '“一带一路”创新合作', '港澳台科技合作', '某某'),
  项目名称: fc.constantFrom('海上风电叶片检测装置', '海上风电叶片监测装置', '农田精准滴灌控制器研发', '大豆油脂酶法改性'),
  申报单位: fc.constantFrom('南京甲光装备有限公司', '南京大学', '苏州乙光装备有限公司', '紫金山某某'),
  合作国别地区: fc.constantFrom('德国', '香港', '芬兰', '印度、日本', '某国'),
  项目合作文件是否符合要求: fc.constantFrom('是', '否', '基本符合'),
  是否涉及人类遗传资源: fc.constantFrom('否', '是'),
});
const faultyRows = fc
  .array(faulty, { minLength: 2, maxLength: 7 })
  .map((rows) => rows.map((row, at): RowByHeader => ({ ...row, 项目受理号: `SBZ2024${String(at + 10)}` })));
const shuffled = faultyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })));

describe('the order of rows', () => {
  it('changes no verdict and no finding', () => {
    fc.assert(
      fc.property(shuffled, ([rows, sorted]) => {
        const byKey = (result: TableAudit) => Object.fromEntries(result.rows.map(({ key, verdict }) => [key, verdict]));
        const prints = (result: TableAudit) =>
          ofRows(result)
            .map(({ fingerprint, outcome }) => `${fingerprint} ${outcome}`)
            .sort();
        const [before, after] = [audit(rows), audit(sorted)];
        expect(byKey(after)).toEqual(byKey(before));
        expect(prints(after)).toEqual(prints(before));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a resolution', () => {
  it('survives sorting', () => {
    fc.assert(
      fc.property(shuffled, ([rows, sorted]) => {
        const resolved = audit(sorted, resolving(audit(rows).findings));
        expect(ofRows(resolved).filter(({ resolution: found }) => found === null)).toEqual([]);
        expect(new Set(resolved.rows.map(({ verdict }) => verdict))).toEqual(new Set(['pass']));
      }),
      { numRuns: 40 },
    );
  });

  it('dies when the value judged changes', () => {
    fc.assert(
      fc.property(faultyRows, fc.nat(), fc.constantFrom('否', '部分', '不符合', '待补'), (rows, at, answer) => {
        const changed = rows.map((row, place): RowByHeader => (place === at % rows.length ? { ...row, 申报材料是否完整: answer } : row));
        const resolutions = resolving(
          audit(changed.map((row, place) => (place === at % rows.length ? { ...row, 申报材料是否完整: '不齐全' } : row))).findings,
        );
        const found = audit(changed, resolutions).findings.filter(({ columns }) => columns.includes('materialsOk'));
        expect(found.length).toBeGreaterThan(0);
        expect(found.filter(({ resolution: kept }) => kept !== null)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  const twins: readonly RowByHeader[] = [
    { 项目受理号: 'A1', 项目名称: '海上风电叶片检测装置', 申报单位: '南京甲光装备有限公司' },
    { 项目受理号: 'A2', 项目名称: '海上风电叶片监测装置', 申报单位: '南京乙光装备有限公司' },
  ];
  const similar = (result: TableAudit) => result.findings.filter(({ rule }) => rule.endsWith('/similar-title'));

  it('between rows holds for these rows only: a third one is another question', () => {
    const resolutions = resolving(audit(twins).findings);
    const third = { 项目受理号: 'A3', 项目名称: '海上风电叶片探测装置', 申报单位: '南京丙光装备有限公司' };
    const found = similar(audit([...twins, third], resolutions));
    expect(found.map(({ row, related, resolution: kept }) => [row, related.map((other) => other.row), kept !== null])).toEqual([
      [5, [6], true],
      [5, [7], false],
      [6, [5], true],
      [6, [7], false],
      [7, [5], false],
      [7, [6], false],
    ]);
  });

  it('of an equal title dies when one more row bears it', () => {
    const same = twins.map((row) => ({ ...row, 项目名称: '大豆油脂酶法改性' }));
    const resolutions = resolving(audit(same).findings);
    const more = [...same, { 项目受理号: 'A3', 项目名称: '大豆油脂酶法改性', 申报单位: '南京丙光装备有限公司' }];
    const found = audit(more, resolutions).findings.filter(({ rule }) => rule.endsWith('/same-title'));
    expect(found.map(({ resolution: kept }) => kept)).toEqual([null, null, null]);
  });
});

describe('row keys', () => {
  it.each<[string, RowByHeader, string]>([
    ['the acceptance number', { 项目受理号: ' SBZ2024 001 ' }, 'SBZ2024001'],
    ['a number', { 项目受理号: 20_240_301 }, '20240301'],
    ['title and unit where there is none', { 项目受理号: null, 项目名称: '甲 乙', 申报单位: '南京大学' }, '甲乙|南京大学'],
    ['title and unit where it says there is none', { 项目受理号: '/', 项目名称: '甲乙', 申报单位: '南京大学' }, '甲乙|南京大学'],
    ['nothing at all but the rest of the row', { 项目受理号: null, 项目名称: null, 申报单位: null }, '|'],
  ])('%s', (_, row, key) => {
    const table = tableOf([row]);
    const [first] = table.rows;
    if (first === undefined) throw new Error('no row');
    expect(rowKey(viewTable(table, compiled.pack), first)).toBe(key);
  });
});

describe('fingerprints', () => {
  it('are stable: other hosts and later versions must find the resolutions again', () => {
    expect(fingerprintOf('jiangsu-2024/x', 'blank', 'SBZ1', ['甲'], '')).toBe('29lgev6w1at');
    expect(groupKeyOf(['甲', '乙'])).toBe('2b5i8x7netl');
    expect(fingerprintOf('a', 'blank', 'k', ['v'], '')).toBe(fingerprintOf('a', 'blank', 'k', ['v'], ''));
  });

  it.each<[string, string, readonly string[], string, string]>([
    ['quotes, a backslash, a line break and half a character', 'a"b\\', ['换\n行', '半\ud83d', '😀'], '', '0a8b11hfpw7'],
    ['a text that looks like two', '甲","乙', [], '', '1ke3mk9mb52'],
    ['a group', '甲', ['乙'], 'g"', '208638ca7wu'],
  ])('are stable for %s', (_, row, values, group, print) => {
    expect(fingerprintOf('jiangsu-2024/x', 'blank', row, values, group)).toBe(print);
  });

  it('differ when rule, code, row, values or the other rows do', () => {
    const prints = [
      fingerprintOf('a', 'blank', 'k', ['v'], ''),
      fingerprintOf('b', 'blank', 'k', ['v'], ''),
      fingerprintOf('a', 'unreadable', 'k', ['v'], ''),
      fingerprintOf('a', 'blank', 'l', ['v'], ''),
      fingerprintOf('a', 'blank', 'k', ['w'], ''),
      fingerprintOf('a', 'blank', 'k', ['v', ''], ''),
      fingerprintOf('a', 'blank', 'k', ['v'], groupKeyOf(['k', 'l'])),
      fingerprintOf('a', 'blank', 'k', ['v'], groupKeyOf(['k', 'm'])),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    expect(groupKeyOf(['k', 'l'])).toBe(groupKeyOf(['l', 'k']));
  });
});

describe('a fix in a long table', () => {
  it('names the cell of its own row, though the rows are alike', () => {
    const rows = generateRows(600, 5).map((row, at) =>
      at % 3 === 0 ? { ...row, projectType: '港澳台科技合作', partnerRegion: '中华民国', agreementOk: '是', materialsOk: '是' } : row,
    );
    const [table] = readTables(workbookOf(rows)).tables as [Table];
    const fixes = auditTable(compiled, table, plainContext).findings.flatMap(({ row, fix }) =>
      fix === null || row === null ? [] : [{ row, fix }],
    );
    expect(fixes.length).toBe(200);
    for (const { row, fix } of fixes) expect(Object.keys(fix.cells)).toEqual([cellAddress(row, 6)]);
  });
});
