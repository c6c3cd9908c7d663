import { errorMessage } from '../../src/messages';
import { createSession } from '../../src/session';
import type { Session } from '../../src/session';
import { putFormat } from '../excel-host/cells';
import type { Fault, SimulatedExcel } from '../excel-host/simulated-excel';
import { snapshot, userSnapshot } from '../excel-host/snapshot';
import { portsOn } from './memory-ports';

const municipal = '市级汇总表-有问题.xlsx';
const ourColumns = [12, 14] as const;
const codes: readonly Fault['code'][] = ['AccessDenied', 'GeneralException', 'Timeout'];

/** A sample with a format, a rule, a validation and a note of the user's besides. */
const open = async (): Promise<{ readonly session: Session; readonly excel: SimulatedExcel }> => {
  const { ports, excel } = await portsOn(municipal);
  const [sheet] = excel.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  putFormat(sheet, 8, 3, 'fill.color', '#FFFF00', 'none');
  const area = { firstRow: 6, lastRow: 20, firstColumn: 1, lastColumn: 11 };
  const look = { type: 'Custom', format: { 'font.bold': true }, stopIfTrue: false, other: '' };
  sheet.rules = [...sheet.rules, { id: 'user', area, formula: '=$A6=1', ...look }];
  sheet.validations.set('C6:C20', '{"type":"list"}');
  sheet.notes.set('B7', '"核对"');
  return { session: createSession(ports), excel };
};

type Task = (session: Session) => Promise<void>;
const tasks: readonly { readonly name: string; readonly before: readonly Task[]; readonly run: Task }[] = [
  { name: 'the first audit', before: [], run: (session) => session.audit() },
  { name: 'an audit over an earlier one', before: [(session) => session.audit()], run: (session) => session.audit() },
  { name: 'clearing', before: [(session) => session.audit()], run: (session) => session.clear() },
];

const users = ({ workbook }: SimulatedExcel): unknown => userSnapshot(workbook, ourColumns);

const prepared = async (before: readonly Task[]) => {
  const opened = await open();
  for (const step of before) await step(opened.session);
  opened.excel.resetTraffic();
  return opened;
};

describe('a request that fails during', () => {
  it.each(tasks)(
    '$name: the user’s things stay, a sentence says so, the second run succeeds',
    async ({ before, run }) => {
      const sound = await prepared(before);
      await run(sound.session);
      const expected = snapshot(sound.excel.workbook);
      const requests = sound.excel.traffic();
      const faults = requests.flatMap(({ actions }, at) =>
        codes.flatMap((code) =>
          (code === 'GeneralException' ? [0, Math.floor(actions / 2)] : [at % 2 === 0 ? Math.floor(actions / 2) : 0]).map(
            (afterActions): Fault => ({ request: at + 1, code, afterActions, lasting: false }),
          ),
        ),
      );
      let cases = 0;
      for (const fault of faults) {
        const { session, excel } = await prepared(before);
        const mine = users(excel);
        excel.setFault(fault);
        await run(session);
        excel.setFault(null);
        cases++;
        const { failure, phase } = session.getState();
        expect([fault, phase, failure?.code]).toEqual([fault, { kind: 'idle' }, 'excel-failed']);
        expect(failure === null ? '' : errorMessage(failure, 'zh-CN')).toMatch(/[\u4e00-\u9fff]{4}/u);
        expect([fault, users(excel)]).toEqual([fault, mine]);
        await run(session);
        expect([fault, session.getState().failure]).toEqual([fault, null]);
        expect([fault, snapshot(excel.workbook)]).toEqual([fault, expected]);
      }
      expect(cases).toBe(faults.length);
      expect(cases).toBeGreaterThanOrEqual(requests.length * codes.length);
    },
    120_000,
  );
});
