import { readRecord } from '../../src/core/plans/record';
import { snapshot } from '../excel-host/snapshot';
import { createSession, listFindings, passes, everything, groupFindings, verdictCounts } from '../../src/session';
import { bundledPack, packIds } from '../../src/packs';
import { portsOn, resultOf } from './memory-ports';

const municipal = '市级汇总表-有问题.xlsx';
const clean = '高校汇总表-合格.xlsx';

const form = { authority: '某市科技局', date: '2024年3月1日', contact: '某人', phone: '12345678' };

describe('auditing', () => {
  it('goes through its phases and comes to the verdicts', async () => {
    const { ports } = await portsOn(municipal);
    const session = createSession(ports);
    const phases: string[] = [];
    session.subscribe(() => {
      const { kind } = session.getState().phase;
      if (phases.at(-1) !== kind) phases.push(kind);
    });
    await session.audit();
    expect(phases).toEqual(['reading', 'auditing', 'writing', 'idle']);
    const result = resultOf(session);
    expect(result.programme.id).toBe('jiangsu-2024');
    expect(result.matches[0]?.id).toBe('jiangsu-2024');
    const counts = verdictCounts(result);
    expect(counts.pass + counts.review + counts.fail).toBe(24);
    expect(counts.fail).toBeGreaterThan(0);
    expect(session.getState()).toMatchObject({ failure: null, notice: { kind: 'audited' }, isStale: false });
  });

  it('finds nothing wrong with a clean table', async () => {
    const { ports } = await portsOn(clean);
    const session = createSession(ports);
    await session.audit();
    expect(verdictCounts(resultOf(session)).fail).toBe(0);
  });

  it('writes nothing when marking is off', async () => {
    const { ports, applied } = await portsOn(municipal);
    const session = createSession(ports);
    await session.setSettings({ mark: false });
    await session.audit();
    expect(applied).toEqual([]);
    expect(verdictCounts(resultOf(session)).fail).toBeGreaterThan(0);
  });

  it('is undone by clearing', async () => {
    const { ports, excel } = await portsOn(municipal);
    const before = snapshot(excel.workbook);
    const session = createSession(ports);
    await session.audit();
    expect(snapshot(excel.workbook)).not.toEqual(before);
    await session.clear();
    expect(session.getState().notice).toEqual({ kind: 'cleared' });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it('takes one task at a time', async () => {
    const { ports, applied } = await portsOn(municipal);
    const session = createSession(ports);
    await Promise.all([session.audit(), session.audit()]);
    expect(applied).toHaveLength(1);
  });

  it('shows what went wrong as a failure, and works again afterwards', async () => {
    const { ports, excel } = await portsOn(municipal);
    const session = createSession(ports);
    excel.setFault({ request: 1, code: 'GeneralException', afterActions: 0, lasting: false });
    await session.audit();
    expect(session.getState()).toMatchObject({ phase: { kind: 'idle' }, failure: { code: 'excel-failed' }, result: null });
    await session.audit();
    expect(session.getState().failure).toBeNull();
    expect(resultOf(session).tables).toHaveLength(1);
  });

  it('says when the user edited since', async () => {
    const { ports, edit } = await portsOn(clean);
    const session = createSession(ports);
    await session.audit();
    edit({ kind: 'cells', sheet: '推荐汇总表', address: 'E9' });
    expect(session.getState().isStale).toBe(true);
    await session.audit();
    expect(session.getState().isStale).toBe(false);
  });
});

describe('findings', () => {
  it('can be resolved with a reason, and taken back', async () => {
    const { ports } = await portsOn(municipal);
    const session = createSession(ports);
    await session.audit();
    const [listed] = listFindings(resultOf(session), 'zh-CN').filter(({ finding }) => finding.outcome === 'error' && finding.row !== null);
    if (listed === undefined) throw new Error('no error found');
    const of = () =>
      listFindings(resultOf(session), 'zh-CN').find(({ finding }) => finding.fingerprint === listed.finding.fingerprint)?.finding;
    await session.resolve(listed, '某人', '已电话核实');
    const resolution = { by: '某人', at: '2024-03-01T08:00:00Z', reason: '已电话核实' };
    expect(of()?.resolution).toMatchObject(resolution);
    // It travels with the file: another session finds it, and so does the command line in the saved file.
    const elsewhere = createSession(ports);
    await elsewhere.audit();
    expect(resultOf(elsewhere).record.get(listed.finding.fingerprint)).toMatchObject(resolution);
    expect(readRecord(await ports.host.read()).size).toBe(1);
    await session.unresolve(listed);
    expect(of()?.resolution).toBeNull();
    expect(readRecord(await ports.host.read()).size).toBe(0);
  });

  it('with a certain fix are gone once it is accepted', async () => {
    const { ports } = await portsOn(municipal);
    const session = createSession(ports);
    await session.audit();
    const [table] = resultOf(session).tables;
    const column = table?.columns.find(({ id }) => id === 'partnerRegion')?.index ?? 0;
    const [first] = table?.rows ?? [];
    if (table === undefined || first === undefined) throw new Error('no row');
    const wrong = { row: first.row, column, text: '中华民国' };
    await ports.host.apply({ steps: [{ step: 'set-cells', sheet: table.sheet, cells: [wrong] }] });
    await session.audit();
    const fixable = () => listFindings(resultOf(session), 'zh-CN').filter(({ finding }) => finding.fix !== null);
    const [listed] = fixable();
    if (listed === undefined) throw new Error('no fix');
    expect(listed.finding.row).toBe(first.row);
    await session.acceptFix(listed.sheet, listed.finding);
    expect(session.getState().notice).toMatchObject({ kind: 'fixed', cells: listed.finding.cells });
    expect(fixable()).toEqual([]);
  });

  it('are filtered and grouped', async () => {
    const { ports } = await portsOn(municipal);
    const session = createSession(ports);
    await session.audit();
    const all = listFindings(resultOf(session), 'zh-CN');
    const errors = all.filter((listed) => passes({ ...everything, outcomes: ['error'] }, listed));
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(all.length);
    const unit = errors.find(({ label }) => label !== null && label.applicant !== '')?.label?.applicant ?? '';
    const ofUnit = all.filter((listed) => passes({ ...everything, unit }, listed));
    expect(new Set(ofUnit.map(({ label }) => label?.applicant))).toEqual(new Set([unit]));
    expect(all.filter((listed) => passes({ ...everything, text: '没有这样的文字' }, listed))).toEqual([]);
    expect(groupFindings(all, 'rule').flatMap(({ findings }) => findings)).toHaveLength(all.length);
    expect(groupFindings(all, 'row').map(({ key }) => key)).toEqual([...new Set(groupFindings(all, 'row').map(({ key }) => key))]);
  });
});

describe('the summary sheet', () => {
  it('is asked for after an audit, which runs where there is none or the sheet was edited', async () => {
    const { ports } = await portsOn(municipal);
    const session = createSession(ports);
    await session.askForSummary();
    expect(session.getState().question).toEqual({ kind: 'summary-form' });
    expect(resultOf(session).audits).toHaveLength(1);
    await session.answer(false);
    expect(session.getState().question).toBeNull();
  });

  it('is not asked for where there is no table', async () => {
    const { ports } = await portsOn(municipal);
    const session = createSession({ ...ports, host: { ...ports.host, read: () => Promise.resolve({ sheets: [] }) } });
    await session.askForSummary();
    expect(session.getState()).toMatchObject({ question: null, failure: { code: 'no-table' } });
  });

  it('is made, and a sheet of its name is replaced only after asking', async () => {
    const { ports, excel, applied } = await portsOn(municipal);
    const session = createSession(ports);
    await session.makeSummary(form);
    expect(session.getState().notice).toEqual({ kind: 'summary-made', sheet: '汇总表' });
    expect(excel.workbook.sheets.map(({ name }) => name)).toContain('汇总表');
    const written = applied.length;
    await session.makeSummary(form);
    expect(session.getState().question).toMatchObject({ kind: 'replace-sheet', sheet: '汇总表' });
    await session.answer(false);
    expect(session.getState().question).toBeNull();
    expect(applied.slice(written).flatMap(({ steps }) => steps.map(({ step }) => step))).not.toContain('put-sheet');
    await session.makeSummary(form);
    await session.answer(true);
    expect(session.getState().notice).toEqual({ kind: 'summary-made', sheet: '汇总表' });
  });
});

describe('a change of options', () => {
  it.each([true, false])('audits anew, also over conclusions that stand on the sheet (marking: %s)', async (mark) => {
    const { ports, excel } = await portsOn(municipal);
    const before = snapshot(excel.workbook);
    const session = createSession(ports);
    await session.setSettings({ mark });
    await session.audit();
    await session.choosePack('jiangxi-2023');
    expect(session.getState()).toMatchObject({ failure: null, notice: { kind: 'audited' } });
    await session.setSettings({ language: 'en-US' });
    expect(session.getState()).toMatchObject({ failure: null, notice: { kind: 'audited' } });
    await session.clear();
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe('what stands behind a rule', () => {
  it.each(packIds)('can be asked for every rule of %s, also before an audit', async (id) => {
    const { ports } = await portsOn(clean);
    const session = createSession(ports);
    const { pack } = bundledPack(id);
    for (const rule of pack.rules) {
      await session.explain(`${id}/${rule.id}`);
      expect(session.getState()).toMatchObject({ failure: null, explained: { id: `${id}/${rule.id}`, cite: rule.cite } });
    }
  });

  it('is a failure for a rule that there is not', async () => {
    const { ports } = await portsOn(clean);
    const session = createSession(ports);
    await session.explain('jiangsu-2024/none');
    expect(session.getState()).toMatchObject({ failure: { code: 'internal' }, explained: null });
  });
});

describe('files of the user', () => {
  it.each(['{', '[]', '{"id":"x"}'])('that are no pack are refused: %s', async (json) => {
    const { ports } = await portsOn(clean);
    const session = createSession(ports);
    await session.loadPack('规则包.json', json);
    expect(session.getState()).toMatchObject({ failure: { code: 'invalid-pack' }, ownPacks: [] });
  });
});
