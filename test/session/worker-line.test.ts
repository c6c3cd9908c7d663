import { createSession, verdictCounts, workerLine } from '../../src/session';
import type { WorkerPort } from '../../src/session';
import { serveDesk } from '../../src/session/desk-lines';
import type { DeskCall, DeskMessage } from '../../src/session/desk-protocol';
import { portsOn, resultOf } from './memory-ports';

const municipal = '市级汇总表-有问题.xlsx';

describe('the desk in a worker', () => {
  /** A worker that answers later, as a real one does. */
  const startWorker =
    (started: { count: number }): (() => WorkerPort) =>
    () => {
      started.count++;
      let isRunning = true;
      const port: WorkerPort = { onmessage: null, onerror: null, postMessage: () => undefined, terminate: () => undefined };
      const serve = serveDesk((message: DeskMessage) => {
        const data = structuredClone(message);
        setImmediate(() => {
          if (isRunning) port.onmessage?.({ data });
        });
      });
      port.postMessage = (call: DeskCall) => {
        const data = structuredClone(call);
        setImmediate(() => {
          if (isRunning) serve(data);
        });
      };
      port.terminate = () => {
        isRunning = false;
      };
      return port;
    };

  it('answers as the one on the same thread does', async () => {
    const direct = await portsOn(municipal);
    const distant = await portsOn(municipal, workerLine(startWorker({ count: 0 })));
    const sessions = [createSession(direct.ports), createSession(distant.ports)] as const;
    await sessions[0].audit();
    await sessions[1].audit();
    expect(resultOf(sessions[1])).toEqual(resultOf(sessions[0]));
  });

  it.each(['part-not-loaded', 'internal'] as const)(
    'says what became of it (%s), and starts another one for the next task',
    async (code) => {
      let isBroken = true;
      const start = startWorker({ count: 0 });
      const { ports } = await portsOn(
        municipal,
        workerLine(() => {
          const port = start();
          if (isBroken) setImmediate(() => port.onerror?.({ code }));
          return port;
        }),
      );
      const session = createSession(ports);
      await session.audit();
      expect(session.getState()).toMatchObject({ failure: { code }, result: null });
      isBroken = false;
      await session.audit();
      expect(session.getState().failure).toBeNull();
      expect(verdictCounts(resultOf(session)).fail).toBeGreaterThan(0);
    },
  );

  it('stops when the task is cancelled, and remembers the workbook', async () => {
    const started = { count: 0 };
    const { ports, applied } = await portsOn(municipal, workerLine(startWorker(started)));
    const session = createSession(ports);
    let isCancelled = false;
    session.subscribe(() => {
      if (session.getState().phase.kind !== 'auditing' || isCancelled) return;
      isCancelled = true;
      session.cancel();
    });
    await session.audit();
    expect(session.getState()).toMatchObject({ phase: { kind: 'idle' }, notice: { kind: 'cancelled' }, failure: null, result: null });
    expect(applied).toEqual([]);
    await session.audit();
    await session.choosePack('jiangxi-2023');
    expect(started.count).toBe(1);
    expect(resultOf(session).programme.id).toBe('jiangxi-2023');
  });
});
