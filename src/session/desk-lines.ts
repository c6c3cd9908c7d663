import { AuditError } from '../core/errors';
import type { AuditErrorDetail } from '../core/errors';
import { createDesk } from './desk';
import { withRow } from './desk-edit';
import type { AnswerTo, DeskAnswer, DeskCall, DeskMessage, DeskRequest } from './desk-protocol';
import type { DeskLine } from './ports';

/** Kinds of answers and requests belong together by the protocol; the compiler cannot follow that through the message. */
const answerTo = <R extends DeskRequest>(answer: DeskAnswer): AnswerTo<R> => answer as AnswerTo<R>;

/** A desk on the same thread, for tests and where there are no workers. It cannot be interrupted. */
export const directLine = (): DeskLine => {
  const desk = createDesk();
  return {
    ask: <R extends DeskRequest>(request: R, onProgress: (done: number) => void = () => undefined) =>
      // A promise, so that what the desk throws is a rejection as it is from a worker.
      Promise.resolve().then(() => answerTo<R>(desk(request, onProgress))),
    cancel: () => undefined,
  };
};

/** As much of a worker as a line needs. */
export interface WorkerPort {
  postMessage: (call: DeskCall) => void;
  terminate: () => void;
  onmessage: ((event: { readonly data: DeskMessage }) => void) | null;
  /** The worker is of no use any more. */
  onerror: ((fault: AuditErrorDetail) => void) | null;
}

interface Pending {
  readonly resolve: (answer: DeskAnswer) => void;
  readonly reject: (error: AuditError) => void;
  readonly onProgress: (done: number) => void;
}

/**
 * A desk in a worker. `cancel` stops the worker for good and starts another one: an audit is one long calculation that hears nothing.
 * What the desk remembered (the workbook, the user's own programmes) is told again, in the order it was told first.
 * @param start starts a worker that runs `serveDesk`
 */
export const workerLine = (start: () => WorkerPort): DeskLine => {
  const pending = new Map<number, Pending>();
  const packs: DeskRequest[] = [];
  let workbook: Extract<DeskRequest, { readonly kind: 'audit' }>['workbook'] = null;
  let count = 0;
  let worker: WorkerPort | null = null;
  let isFresh = true;

  const rejectAll = (error: AuditError): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };

  const running = (): WorkerPort => {
    if (worker !== null) return worker;
    const started = start();
    started.onmessage = ({ data }) => {
      const waiting = pending.get(data.id);
      if (waiting === undefined) return;
      if (data.kind === 'progress') {
        waiting.onProgress(data.done);
        return;
      }
      pending.delete(data.id);
      // Unpacking a long answer took its time: what is done with it waits for its turn, so that the pane can answer the user in between.
      if (data.kind === 'answer') setTimeout(() => waiting.resolve(data.answer), 0);
      else waiting.reject(new AuditError(data.detail));
    };
    started.onerror = (fault) => {
      stop();
      rejectAll(new AuditError(fault));
    };
    worker = started;
    for (const request of packs) started.postMessage({ id: ++count, request });
    isFresh = true;
    return started;
  };

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };

  return {
    ask: <R extends DeskRequest>(request: R, onProgress: (done: number) => void = () => undefined) =>
      new Promise<DeskAnswer>((resolve, reject) => {
        const port = running();
        const id = ++count;
        let sent: DeskRequest = request;
        if (request.kind === 'audit') {
          workbook = request.workbook ?? workbook;
          if (isFresh) sent = { ...request, workbook };
          isFresh = false;
        }
        if (request.kind === 'edit' && workbook !== null) workbook = withRow(workbook, request.sheet, request.row);
        if (request.kind === 'add-pack') packs.push(request);
        pending.set(id, { resolve, reject, onProgress });
        port.postMessage({ id, request: sent });
      }).then((answer) => answerTo<R>(answer)),
    cancel: () => {
      stop();
      rejectAll(new AuditError({ code: 'cancelled' }));
    },
  };
};

/** What a worker runs: answers calls one after another. */
export const serveDesk = (post: (message: DeskMessage) => void): ((call: DeskCall) => void) => {
  const desk = createDesk();
  return ({ id, request }) => {
    try {
      const answer = desk(request, (done) => post({ kind: 'progress', id, done }));
      post({ kind: 'answer', id, answer });
    } catch (error) {
      post({ kind: 'refusal', id, detail: error instanceof AuditError ? error.detail : { code: 'internal' } });
    }
  };
};
