import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import type { Finding, Outcome } from '../../../src/core/audit/finding';
import { outcomeOf } from '../../../src/core/audit/make-finding';
import type { Truth } from '../../../src/core/audit/condition';
import { verdictOf } from '../../../src/core/audit/verdict';
import { bundledPack } from '../../../src/packs';
import { breaks, complains, joinsAll, packOf, ruleOf, tableOf } from './small-pack';

const rows = [{}, {}, {}];
const told = (findings: readonly Finding[]) => findings.map(({ rule, outcome, row }) => [rule.slice('jiangsu-2024/'.length), outcome, row]);
const question = { 'zh-CN': '是否？', 'en-US': 'Is it?' };

describe('a check that throws', () => {
  const good = ruleOf('good', { scope: 'row', prepare: () => complains });
  it.each<[string, Parameters<typeof ruleOf>[1], readonly (number | null)[]]>([
    ['in a row', { scope: 'row', prepare: () => breaks }, [5, 6, 7]],
    ['before the rows', { scope: 'row', prepare: breaks }, [5, 6, 7]],
    ['over the table', { scope: 'table', prepare: () => breaks }, [null]],
    ['before the table', { scope: 'table', prepare: breaks }, [null]],
    ['between rows', { scope: 'group', acrossTables: true, prepare: () => breaks }, [null]],
    ['before the groups', { scope: 'group', acrossTables: true, prepare: breaks }, [null]],
  ])('%s is a fault, and the rest goes on', (_, check, faults) => {
    const audit = auditTable(packOf(ruleOf('bad', check), good), tableOf(rows), plainContext);
    const expected = [...faults.map((row) => ['bad', 'fault', row]), ...[5, 6, 7].map((row) => ['good', 'error', row])];
    expect(told(audit.findings)).toHaveLength(expected.length);
    expect(told(audit.findings)).toEqual(expect.arrayContaining(expected));
    expect(audit.findings.find(({ outcome }) => outcome === 'fault')?.problem).toEqual({ code: 'check-failed', args: { check: 'bad' } });
  });

  it('puts its rows before a person', () => {
    const audit = auditTable(packOf(ruleOf('bad', { scope: 'row', prepare: () => breaks })), tableOf(rows), plainContext);
    expect(audit.rows.map(({ verdict }) => verdict)).toEqual(['review', 'review', 'review']);
  });

  it('in one row of many leaves the others judged', () => {
    const some = ruleOf('some', { scope: 'row', prepare: (view) => (row) => (view.cell(row, 'seq')?.text === '300' ? breaks() : []) });
    const table = tableOf(Array.from({ length: 400 }, (_, at) => ({ 序号: at + 1 })));
    expect(told(auditTable(packOf(some), table, plainContext).findings)).toEqual([['some', 'fault', 304]]);
  });
});

describe('verdicts', () => {
  it('are those of each row, also where rows do not come in order', () => {
    const some = ruleOf('some', { scope: 'row', prepare: (view) => (row) => (view.cell(row, 'seq')?.text === '2' ? complains(row) : []) });
    const table = tableOf([1, 2, 3].map((seq) => ({ 序号: seq })));
    const inOrder = auditTable(packOf(some), table, plainContext);
    expect(inOrder.rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [5, 'pass'],
      [6, 'fail'],
      [7, 'pass'],
    ]);
    const turned = auditTable(packOf(some), { ...table, rows: table.rows.toReversed() }, plainContext);
    expect(turned.rows).toEqual(inOrder.rows.toReversed());
    const twice = auditTable(packOf(some), { ...table, rows: table.rows.flatMap((row) => [row, row]) }, plainContext);
    expect(twice.rows).toEqual(inOrder.rows.flatMap((row) => [row, row]));
  });
});

describe('order of findings', () => {
  it('is row, column, rule, whatever order the rules run in', () => {
    const at = (id: string, column: 'seq' | 'applicant') =>
      ruleOf(id, {
        scope: 'row',
        prepare: () => () => [{ problem: { code: 'attention', args: { header: '', value: '' } }, columns: [column] }],
      });
    const whole = ruleOf('whole', {
      scope: 'table',
      prepare: () => () => [{ problem: { code: 'attention', args: { header: '', value: '' } }, columns: [] }],
    });
    const group = ruleOf('group', { scope: 'group', acrossTables: true, prepare: () => joinsAll });
    const audit = auditTable(
      packOf(at('b', 'applicant'), group, at('a', 'applicant'), at('c', 'seq'), whole),
      tableOf([{}, {}]),
      plainContext,
    );
    expect(told(audit.findings)).toEqual([
      ['whole', 'error', null],
      ...[5, 6].flatMap((row) => ['c', 'group', 'b', 'a'].map((id) => [id, 'error', row])),
    ]);
  });
});

describe('what could not be asked', () => {
  const needing = (over: Parameters<typeof ruleOf>[2], columns: readonly ('requestedFunding' | 'projectName')[] = ['requestedFunding']) =>
    ruleOf('needs', { scope: 'row', columns, prepare: () => complains }, over);
  const audit = (rule: ReturnType<typeof ruleOf>, without: readonly ('projectType' | 'applicant')[] = []) =>
    auditTable(packOf(rule), tableOf(rows, { without }), plainContext);

  it('for want of a column is said once and found nowhere', () => {
    const { findings, notChecked, checklist, rows: audited } = audit(needing({}));
    expect(findings).toEqual([]);
    expect(checklist).toEqual([]);
    expect(notChecked).toEqual([{ rule: 'jiangsu-2024/needs', clauses: ['JS24-001'], needs: 'column:requestedFunding' }]);
    expect(audited.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
  });

  it('stands on the checklist with its rows where the rule says so', () => {
    const { checklist, notChecked } = audit(needing({ withoutColumn: 'checklist', question }));
    expect(checklist).toEqual([
      { rule: 'jiangsu-2024/needs', clauses: ['JS24-001'], rows: [5, 6, 7], text: question, cite: { section: '标题', quote: '通知' } },
    ]);
    expect(notChecked).toHaveLength(1);
  });

  it('stands there only when some of its columns are there, where the rule says that', () => {
    expect(audit(needing({ withoutColumn: 'checklist-when-partial', question })).checklist).toEqual([]);
    expect(
      audit(needing({ withoutColumn: 'checklist-when-partial', question }, ['projectName', 'requestedFunding'])).checklist,
    ).toHaveLength(1);
  });

  it('is not mentioned where the rule keeps silent', () => {
    expect(audit(needing({ withoutColumn: 'silent' })).notChecked).toEqual([]);
  });

  it('is not mentioned where no row is concerned', () => {
    const { notChecked, checklist } = audit(needing({ when: [{ category: ['carrier'] }], withoutColumn: 'checklist', question }));
    expect([notChecked, checklist]).toEqual([[], []]);
  });

  it('for want of one of several columns, of a ledger, of a column of its condition', () => {
    const any = ruleOf('any', { scope: 'row', anyColumn: ['revenue', 'rdSpending'], prepare: () => complains });
    expect(audit(any).notChecked.map(({ needs }) => needs)).toEqual(['column:revenue']);
    const ledger = ruleOf('ledger', { scope: 'row', ledgers: ['ongoing'], prepare: () => complains });
    expect(audit(ledger).notChecked.map(({ needs }) => needs)).toEqual(['ledger:ongoing']);
    expect(auditTable(packOf(ledger), tableOf(rows), { ...plainContext, ledgers: { ongoing: [] } }).findings).toHaveLength(3);
    const conditional = ruleOf(
      'conditional',
      { scope: 'row', prepare: () => complains },
      { when: [{ answered: { column: 'targeted', answer: 'yes' } }] },
    );
    expect(audit(conditional).findings).toEqual([]);
  });
});

describe('outcomes', () => {
  const rule = (over: Parameters<typeof ruleOf>[2] = {}) =>
    ruleOf('any', { scope: 'row', prepare: () => complains, codes: { attention: 'error', namesake: 'info' } }, over);
  it.each<[string, Parameters<typeof ruleOf>[2], 'attention' | 'namesake' | 'blank' | 'check-failed', Truth, Outcome | null]>([
    ['the check’s own', {}, 'attention', 'true', 'error'],
    ['the rule’s word', { outcomes: { attention: 'warning' } }, 'attention', 'true', 'warning'],
    ['dropped', { outcomes: { attention: 'none' } }, 'attention', 'true', null],
    ['a code without an outcome', {}, 'blank', 'true', null],
    ['a question where it is unknown whether the rule applies', {}, 'attention', 'unknown', 'manual'],
    ['a weaker one becomes a question too', { outcomes: { attention: 'warning' } }, 'attention', 'unknown', 'manual'],
    ['a label is not asked about', {}, 'namesake', 'unknown', null],
    ['a fault stays one', {}, 'check-failed', 'unknown', 'fault'],
  ])('%s', (_, over, code, truth, outcome) => {
    expect(outcomeOf(rule(over), code, truth)).toBe(outcome);
  });

  it('in a table: rows that may be concerned are put to a person, rows of no category are left alone', () => {
    const compiled = packOf(
      ruleOf('led', { scope: 'row', prepare: () => complains }, { when: [{ category: ['bilateral'] }, { leadKind: ['university'] }] }),
    );
    const table = tableOf([
      { 项目类型: '双边创新合作', 申报单位: '南京大学' },
      { 项目类型: '双边创新合作', 申报单位: '紫金山某某' },
      { 项目类型: '某某', 申报单位: '南京大学' },
      { 项目类型: '双边创新合作', 申报单位: null },
      { 项目类型: '双边创新合作' },
    ]);
    expect(told(auditTable(compiled, table, plainContext).findings)).toEqual([
      ['led', 'error', 5],
      ['led', 'manual', 6],
    ]);
  });

  it.each<[readonly Outcome[], 'pass' | 'review' | 'fail']>([
    [[], 'pass'],
    [['info'], 'pass'],
    [['warning'], 'review'],
    [['manual'], 'review'],
    [['fault'], 'review'],
    [['manual', 'info', 'error'], 'fail'],
  ])('%j make the verdict %s, and none once they are resolved', (outcomes, verdict) => {
    const [any] = auditTable(packOf(rule()), tableOf([{}]), plainContext).findings;
    if (any === undefined) throw new Error('no finding');
    expect(verdictOf(outcomes.map((outcome) => ({ ...any, outcome })))).toBe(verdict);
    const resolution = { by: '张三', at: '2024-03-20', reason: '已核对原件' };
    expect(verdictOf(outcomes.map((outcome) => ({ ...any, outcome, resolution })))).toBe('pass');
  });
});

describe('progress', () => {
  it('rises from 0 to 1 in few steps', () => {
    const seen: number[] = [];
    const table = tableOf(Array.from({ length: 730 }, (_, at) => ({ 序号: at + 1 })));
    auditTable(bundledPack('jiangsu-2024'), table, { ...plainContext, onProgress: (done) => seen.push(done) });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((left, right) => left - right));
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.length).toBeLessThanOrEqual(52);
  });

  it('may cancel by throwing', () => {
    const cancel = () => {
      throw new Error('cancelled');
    };
    expect(() => auditTable(bundledPack('jiangsu-2024'), tableOf(rows), { ...plainContext, onProgress: cancel })).toThrow('cancelled');
  });
});
