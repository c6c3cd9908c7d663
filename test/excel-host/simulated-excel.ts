import { mostWebBytes } from './environment';
import type { Environment, ExcelSettings } from './environment';
import { ExcelFault, itemNotFound } from './excel-fault';
import { shownAddress } from './cells';
import type { SimulatedWorkbook } from './model';
import { processRequest } from './process-request';
import type { References } from './process-request';
import { rootObject } from './root';
import type { SimulatedObject } from './simulated-object';
import { createUser } from './user-actions';
import type { RaisedEvent, UserActions } from './user-actions';
import type { WireRequest, WireResponse } from './wire';

/** A fault that strikes one request. */
export interface Fault {
  /** Which request, from 1, counted from when the fault was set. */
  readonly request: number;
  /** As Excel names it; 'Timeout' is told by the transport, after the work was done. */
  readonly code: string;
  /** Actions of the request that are carried out all the same. */
  readonly afterActions: number;
  /** Whether all later requests fail as well. */
  readonly lasting: boolean;
}

export interface Traffic {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** What the library is given back: an error of the transport, or the response. */
export type Answer =
  { readonly kind: 'response'; readonly text: string } | { readonly kind: 'refused'; readonly code: string; readonly message: string };

export interface SimulatedExcel {
  readonly workbook: SimulatedWorkbook;
  /** Every request since the last `resetTraffic`. */
  readonly traffic: () => readonly Traffic[];
  readonly resetTraffic: () => void;
  readonly setFault: (fault: Fault | null) => void;
  /** Whether the user is typing in a cell: only requests that wait for the end of it are answered. */
  readonly setCellEdit: (editing: boolean) => void;
  /** Carries out one request. @param delayForCellEdit whether it waits while the user edits a cell */
  readonly answer: (text: string, delayForCellEdit: boolean) => Answer;
  /** What the user does; who listens to changes hears of it. */
  readonly user: UserActions;
  /** Keeps events back, as a busy Excel does; when it ends they are told in their order. */
  readonly holdEvents: (held: boolean) => void;
  /** Where messages of events go: fields as the host hands them to office.js. */
  readonly onEvent: (listener: (message: EventMessage) => void) => void;
  /** References that the add-in keeps and has not given back. */
  readonly keptReferences: () => number;
}

/** Category, kind, target and text of a message. */
export type EventMessage = readonly [category: number, kind: number, target: string, message: string];

/** Fields that office.js tells events of Excel's cells by. */
const eventCategory = 65536;
const eventKinds = { changed: 10, calculated: 16, 'row-sorted': 19 } as const;
const eventTarget = 'Workbook';

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
const refused = (code: string, message: string): Answer => ({ kind: 'refused', code, message });

/** An Excel that holds the workbook and answers requests; counts them, keeps to Excel's limits, fails on demand. */
export const createSimulatedExcel = (workbook: SimulatedWorkbook, options: Partial<ExcelSettings> = {}): SimulatedExcel => {
  const settings: ExcelSettings = { web: true, mostWebBytes, apostropheStaysInText: true, ...options };
  const kept = new Map<string, SimulatedObject>();
  let traffic: Traffic[] = [];
  let sinceFault = 0;
  let fault: Fault | null = null;
  let editing = false;
  let lastReference = 0;

  const references: References = {
    keep: (object) => {
      lastReference += 1;
      const reference = `ref-${lastReference}`;
      kept.set(reference, object);
      return reference;
    },
    find: (reference) => {
      const object = kept.get(reference);
      if (object === undefined) throw itemNotFound(`reference ${reference}`);
      return object;
    },
  };
  const heard = new Set<string>();
  let listener: (message: EventMessage) => void = () => undefined;
  let held: EventMessage[] | null = null;
  const raise = ({ kind, sheet, area, changeType }: RaisedEvent, triggerSource: 'ThisLocalAddin' | 'Unknown'): void => {
    if (!heard.has(kind)) return;
    const change = { changeType, source: 'Local', worksheetId: sheet.id, address: shownAddress(area), triggerSource };
    const message: EventMessage = [eventCategory, eventKinds[kind], eventTarget, JSON.stringify(change)];
    if (held === null) listener(message);
    else held.push(message);
  };
  const user = createUser(workbook, (event) => {
    raise(event, 'Unknown');
  });
  const environment: Environment = {
    workbook,
    settings,
    notify: (sheet, area) => {
      raise({ kind: 'changed', sheet, area, changeType: 'RangeEdited' }, 'ThisLocalAddin');
    },
    listen: (kind, wants) => {
      if (wants) heard.add(kind);
      else heard.delete(kind);
    },
  };
  const root = rootObject(environment, (reference) => {
    kept.delete(reference);
  });

  const dueFault = (): Fault | null => {
    sinceFault += 1;
    if (fault === null || sinceFault < fault.request) return null;
    if (sinceFault === fault.request) return fault;
    return fault.lasting ? { ...fault, afterActions: 0 } : null;
  };

  const answer = (text: string, delayForCellEdit: boolean): Answer => {
    const requestBytes = bytesOf(text);
    // The wire carries what office.js sends: its shape is the protocol's.
    const request: WireRequest = JSON.parse(text);
    const due = dueFault();
    const count = (responseBytes: number): void => {
      traffic.push({ requestBytes, responseBytes, actions: request.Actions.length });
    };
    if (settings.web && requestBytes > settings.mostWebBytes) {
      count(0);
      return refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    if (editing && !delayForCellEdit) {
      count(0);
      return refused('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    // Waiting ends when the user leaves the cell.
    editing = false;
    const injected =
      due === null || due.code === 'Timeout' ? null : { stopAfter: due.afterActions, fault: new ExcelFault(due.code, 'injected') };
    const cut: WireRequest = due?.code === 'Timeout' ? { ...request, Actions: request.Actions.slice(0, due.afterActions) } : request;
    const response: WireResponse = processRequest(cut, root, references, injected);
    const body = JSON.stringify(response);
    count(bytesOf(body));
    if (due?.code === 'Timeout') return refused('Timeout', 'The request has timed out.');
    if (settings.web && bytesOf(body) > settings.mostWebBytes) {
      return refused('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    }
    return { kind: 'response', text: body };
  };

  return {
    workbook,
    traffic: () => traffic,
    resetTraffic: () => {
      traffic = [];
    },
    setFault: (next) => {
      fault = next;
      sinceFault = 0;
    },
    setCellEdit: (next) => {
      editing = next;
    },
    user,
    holdEvents: (next) => {
      const waiting = held ?? [];
      held = next ? [] : null;
      for (const message of waiting) listener(message);
    },
    onEvent: (next) => {
      listener = next;
    },
    answer,
    keptReferences: () => kept.size,
  };
};
