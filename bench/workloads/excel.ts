import { performance } from 'node:perf_hooks';
import type { Plan } from '../../src/core/plans/plan';
import { openLiveExcel } from '../../src/hosts/excel';
import { createSession, directLine } from '../../src/session';
import type { Ports, Session } from '../../src/session';
import { connectOffice } from '../../test/excel-host/office-library';
import { createSimulatedExcel } from '../../test/excel-host/simulated-excel';
import type { SimulatedExcel } from '../../test/excel-host/simulated-excel';
import { sheetName } from '../generate-rows';
import { firstProjectRow, openLiveTable } from '../live-table';
import { median } from '../measurement';
import { annotateCellByCell } from '../peers/cell-by-cell';
import type { Timed } from './timed';

interface Opened {
  readonly excel: SimulatedExcel;
  readonly session: Session;
  readonly plans: readonly Plan[];
  /** Milliseconds of processor time that the simulated Excel itself took so far. */
  readonly spentInExcel: () => number;
}

/** Milliseconds of processor time of this process, its helpers for memory and compiling included: what else the machine does is no matter. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A session on a simulated Excel that is not the web's: the peer may send what the web would refuse. */
const open = (rows: number): Opened => {
  const simulated = createSimulatedExcel(openLiveTable(rows), { web: false });
  let spent = 0;
  const excel: SimulatedExcel = {
    ...simulated,
    answer: (text, delay) => {
      const started = processorTime();
      const answer = simulated.answer(text, delay);
      spent += processorTime() - started;
      return answer;
    },
  };
  const plans: Plan[] = [];
  const host = openLiveExcel(connectOffice(excel), { mergeUndoGroup: false });
  const ports: Ports = {
    host: {
      ...host,
      apply: async (plan) => {
        plans.push(plan);
        await host.apply(plan);
      },
    },
    desk: directLine(),
    openFile: () => Promise.reject(new Error('no files here')),
    now: () => new Date().toISOString(),
    storage: { load: () => null, save: () => undefined },
  };
  return { excel, session: createSession(ports), plans, spentInExcel: () => spent };
};

const refuseFailure = (session: Session): void => {
  const { failure } = session.getState();
  if (failure !== null) throw new Error(`the audit failed: ${failure.code}`);
};

/** Bytes a row of the peer hardly change with the table; all rows of a long one would take minutes. */
const mostPeerRows = 1000;
/** Up to here the audit that is counted is a second one, which takes the conclusions of the first away. */
const mostRowsTwice = 10_000;

/** What an audit with annotation sends. */
export const excelTraffic = async (rows: number): Promise<Timed> => {
  const { excel, session, plans } = open(rows);
  if (rows <= mostRowsTwice) await session.audit();
  excel.resetTraffic();
  const started = performance.now();
  await session.audit();
  const milliseconds = performance.now() - started;
  refuseFailure(session);
  const ours = excel.traffic();
  const requestBytes = ours.reduce((sum, request) => sum + request.requestBytes, 0);
  const rules = excel.workbook.sheets.reduce((sum, sheet) => sum + sheet.rules.length, 0);

  const peer = createSimulatedExcel(openLiveTable(Math.min(rows, mostPeerRows)), { web: false });
  const step = plans.at(-1)?.steps.find((candidate) => candidate.step === 'annotate-sheet');
  if (step?.step !== 'annotate-sheet') throw new Error('nothing was annotated');
  const peerRows = Math.min(rows, mostPeerRows);
  await annotateCellByCell(connectOffice(peer), { ...step, rows: step.rows.slice(0, peerRows) });
  return {
    milliseconds,
    count: rows,
    figures: {
      requests: ours.length,
      bytesPerRow: requestBytes / rows,
      largest: Math.max(...ours.flatMap((request) => [request.requestBytes, request.responseBytes])),
      conditionalFormats: rules,
      peerBytesPerRow: peer.traffic().reduce((sum, request) => sum + request.requestBytes, 0) / peerRows,
    },
  };
};

/** Edits of one row in five columns, none like the one before. */
const edits: readonly { readonly column: string; readonly text: (at: number) => string }[] = [
  { column: 'D', text: (at) => `面向边缘计算的第${String(at)}代低功耗芯片关键技术合作研发` },
  { column: 'F', text: (at) => (at % 2 === 0 ? '以色列' : '没有这个国家') },
  { column: 'C', text: (at) => (at % 2 === 0 ? '双边创新合作' : '重点国别产业技术研发合作') },
  { column: 'M', text: (at) => String(60 + at) },
  { column: 'L', text: (at) => `王伟${'芳娜敏静丽'.charAt(at % 5)}` },
];

const untilFollowed = (session: Session): Promise<void> =>
  new Promise((resolve) => {
    const stop = session.subscribe(() => {
      const { isStale, phase } = session.getState();
      if (isStale || phase.kind !== 'idle') return;
      stop();
      resolve();
    });
  });

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Edits of single rows, each followed through events of the library: median of our own processor time, without that of the simulated Excel. */
export const excelLive = async (rows: number): Promise<Timed> => {
  const { excel, session, spentInExcel } = open(rows);
  const own = async (work: () => Promise<void>): Promise<number> => {
    const [started, spent] = [processorTime(), spentInExcel()];
    await work();
    return processorTime() - started - (spentInExcel() - spent);
  };
  await session.setSettings({ live: true });
  const full: number[] = [];
  for (let turn = 0; turn < 3; turn++) full.push(await own(() => session.audit()));
  refuseFailure(session);
  const taken: number[] = [];
  let requests = 0;
  for (let turn = 0; turn < 6; turn++) {
    for (const [at, { column, text }] of edits.entries()) {
      const row = firstProjectRow + (((turn * edits.length + at) * 331) % rows);
      // The desk makes ready for the next edit while the user's hand moves.
      await pause();
      excel.resetTraffic();
      // What the simulated Excel does with the typed text, its memory for undoing among that, is not ours.
      excel.holdEvents(true);
      excel.user.typeInto(sheetName, `${column}${String(row)}`, text(turn));
      taken.push(
        await own(async () => {
          const followed = untilFollowed(session);
          excel.holdEvents(false);
          await followed;
        }),
      );
      requests = Math.max(requests, excel.traffic().length);
    }
  }
  refuseFailure(session);
  // The first round warms the compiler.
  const measured = taken.slice(edits.length);
  return {
    milliseconds: median(measured),
    count: measured.length,
    figures: { requests, slowest: Math.max(...measured), fullAudit: median(full) },
  };
};
