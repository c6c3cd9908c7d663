import { errorMessage } from '../../src/messages';
import { createSession, listFindings } from '../../src/session';
import type { Session } from '../../src/session';
import { putCell, putFormat } from '../excel-host/cells';
import type { Fault, SimulatedExcel } from '../excel-host/simulated-excel';
import { snapshot, userSnapshot } from '../excel-host/snapshot';
import { portsOn } from './memory-ports';

const municipal = '市级汇总表-有问题.xlsx';
const ourColumns = [12, 14] as const;
const codes = ['AccessDenied', 'GeneralException', 'Timeout'] as const;

/** A sample with a format, a rule, a validation, a note and a wording that can be put right besides. */
const open = async (): Promise<{ readonly session: Session; readonly excel: SimulatedExcel }> => {
  const { ports, excel } = await portsOn(municipal);
  const [sheet] = excel.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  putFormat(sheet, 8, 3, 'fill.color', '#FFFF00', 'none');
  putCell(sheet, 10, 6, { value: '中华民国', isError: false, formula: null, quoted: false });
  const area = { firstRow: 6, lastRow: 20, firstColumn: 1, lastColumn: 11 };
  const look = { type: 'Custom', format: { 'font.bold': true }, stopIfTrue: false, other: '' };
  sheet.rules = [...sheet.rules, { id: 'user', area, formula: '=$A6=1', ...look }];
  sheet.validations.set('C6:C20', '{"type":"list"}');
  sheet.notes.set('B7', '"核对"');
  return { session: createSession(ports), excel };
};

type Task = (session: Session) => Promise<void>;

const form = { authority: '某市科技局', date: '2024年3月1日', contact: '某人', phone: '12345678' };
const audit: Task = (session) => session.audit();
/** As a user who says yes to replacing the sheet. */
const summarise: Task = async (session) => {
  await session.makeSummary(form);
  await session.answer(true);
};

const listed = (session: Session) => {
  const { result } = session.getState();
  if (result === null) throw new Error('not audited');
  return listFindings(result, 'zh-CN');
};

/** The finding stays the one of the first audit: a second try asks for the same as the first. */
const acceptingFix = (): Task => {
  let chosen: ReturnType<typeof listed>[number] | null = null;
  return async (session) => {
    chosen ??= listed(session).find(({ finding }) => finding.fix !== null) ?? null;
    if (chosen === null) throw new Error('nothing to fix');
    await session.acceptFix(chosen.sheet, chosen.finding);
  };
};
const resolving = (): Task => {
  let chosen: ReturnType<typeof listed>[number] | null = null;
  return async (session) => {
    chosen ??= listed(session).find(({ finding }) => finding.outcome === 'warning') ?? null;
    if (chosen === null) throw new Error('nothing to resolve');
    await session.resolve(chosen, '王芳', '已电话核实');
  };
};

const tasks: readonly { readonly name: string; readonly before: readonly Task[]; readonly task: () => Task }[] = [
  { name: 'the first audit', before: [], task: () => audit },
  { name: 'an audit over an earlier one', before: [audit], task: () => audit },
  { name: 'clearing', before: [audit], task: () => (session) => session.clear() },
  { name: 'making the summary sheet', before: [audit], task: () => summarise },
  { name: 'making the summary sheet in place of an earlier one', before: [audit, summarise], task: () => summarise },
  { name: 'accepting a fix', before: [audit], task: acceptingFix },
  { name: 'resolving a finding', before: [audit], task: resolving },
];

const opened = async (before: readonly Task[]) => {
  const { session, excel } = await open();
  for (const step of before) await step(session);
  excel.resetTraffic();
  const own = new Set(excel.workbook.sheets.map(({ name }) => name));
  /** What is the user's: without our columns, and without sheets that came since. */
  const users = (): unknown =>
    userSnapshot({ ...excel.workbook, sheets: excel.workbook.sheets.filter(({ name }) => own.has(name)) }, ourColumns);
  return { session, excel, users };
};

/** What a task does when nothing fails: its requests, and what it leaves. */
const faultless = async ({ before, task }: (typeof tasks)[number]) => {
  const { session, excel, users } = await opened(before);
  const mine = users();
  await task()(session);
  expect(session.getState().failure).toBeNull();
  return { requests: excel.traffic(), mine, left: users(), everything: snapshot(excel.workbook) };
};

/**
 * How a request fails with a code: before anything of it is done, or with half of it done; the commonest code at three places, and so
 * that all later requests fail as well, those that would put things right among them.
 */
const faultsOf = (code: (typeof codes)[number], at: number, actions: number): readonly Fault[] => {
  const middle = Math.floor(actions / 2);
  const once = (afterActions: number): Fault => ({ request: at + 1, code, afterActions, lasting: false });
  if (code !== 'GeneralException') return [once(at % 2 === 0 ? middle : 0)];
  return [...[...new Set([0, middle, Math.max(0, actions - 1)])].map(once), { ...once(middle), lasting: true }];
};

let cases = 0;
let requests = 0;

describe.each(tasks)('during $name', (entry) => {
  it.each(codes)(
    'a request that fails with %s: the user’s things stay, a sentence says so, the second run succeeds',
    async (code) => {
      const sound = await faultless(entry);
      const faults = sound.requests.flatMap(({ actions }, at) => faultsOf(code, at, actions));
      requests += sound.requests.length;
      for (const fault of faults) {
        const { session, excel, users } = await opened(entry.before);
        const run = entry.task();
        excel.setFault(fault);
        await run(session);
        excel.setFault(null);
        cases += 1;
        const { failure, phase } = session.getState();
        expect([fault, phase, failure?.code]).toEqual([fault, { kind: 'idle' }, 'excel-failed']);
        expect(failure === null ? '' : errorMessage(failure, 'zh-CN')).toMatch(/[\u4e00-\u9fff]{4}/u);
        // Of what the user asked for himself (a fix, a sheet in place of another) either nothing or all is done; half of it is said.
        const isHalf = failure?.code === 'excel-failed' && failure.left === 'parts';
        if (isHalf) expect(fault).toMatchObject({ lasting: true });
        else expect([fault, [sound.mine, sound.left]]).toEqual([fault, expect.arrayContaining([users()])]);
        await run(session);
        expect([fault, session.getState().failure]).toEqual([fault, null]);
        expect([fault, snapshot(excel.workbook)]).toEqual([fault, sound.everything]);
      }
    },
    240_000,
  );
});

it('every request of every task failed with every code', () => {
  // Reading alone takes three.
  expect(requests).toBeGreaterThan(tasks.length * codes.length * 3);
  expect(cases).toBeGreaterThanOrEqual(requests);
});
