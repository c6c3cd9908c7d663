import type { Finding, Resolution } from '../../../src/core/audit/finding';
import type { Workbook } from '../../../src/core/table/sheet';
import { bundledPack } from '../../../src/packs';
import type { PaneActions, PaneModel } from '../../../src/taskpane/model/pane-model';
import { verdictCounts } from '../../../src/taskpane/model/verdict-counts';
import { auditOf, readModel } from './sample-model';

export interface StoryStore {
  readonly getState: () => PaneModel;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
}

/** What the pane asked for, for the tests to read. */
export interface StoryLog {
  readonly calls: (readonly unknown[])[];
}

/** A pane's worth of behaviour in memory: the real core over a workbook that was read once; nothing is written anywhere. */
export const storyStore = (initial: PaneModel, workbook: Workbook, log: StoryLog): StoryStore => {
  let state = initial;
  const listeners = new Set<() => void>();
  const resolutions = new Map<string, Resolution>();
  const set = (change: Partial<PaneModel>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const called = (...call: readonly unknown[]) => {
    log.calls.push(call);
  };
  const auditAgain = (): PaneModel['audit'] =>
    state.table === null || state.programme === null ? null : auditOf(state.programme.id, state.table, resolutions);
  const settle = (finding: Finding, resolution: Resolution | null) => {
    if (resolution === null) resolutions.delete(finding.fingerprint);
    else resolutions.set(finding.fingerprint, resolution);
    set({ audit: auditAgain(), notice: resolution === null ? null : { kind: 'resolved' } });
  };
  const actions: PaneActions = {
    readAgain: () => {
      called('readAgain');
      set({ ...readModel(workbook), settings: state.settings });
    },
    audit: () => {
      called('audit');
      const audit = auditAgain();
      if (audit === null) return;
      const { rows } = audit.audit;
      set({ audit, notice: { kind: 'audited', rows: rows.length, ...verdictCounts(rows) } });
    },
    cancel: () => {
      called('cancel');
      set({ busy: null, notice: { kind: 'cancelled' } });
    },
    clear: () => {
      called('clear');
      set({ audit: null, notice: { kind: 'cleared' } });
    },
    writeSummary: (values, replace) => {
      called('writeSummary', values, replace);
      set({
        notice: { kind: 'summarised', sheet: '汇总表', rows: state.table?.rows.length ?? 0 },
        summary: { values, isPresent: true },
      });
    },
    chooseProgramme: (id) => {
      called('chooseProgramme', id);
      if (id === null) {
        set({ programme: readModel(workbook).programme, audit: null });
        return;
      }
      const { pack } = bundledPack(id);
      set({ programme: { id, title: pack.title, documentNo: pack.notice.documentNo, detectedBy: null }, audit: null });
    },
    loadPack: (file) => {
      called('loadPack', file.name);
    },
    chooseTable: (key) => {
      called('chooseTable', key);
      set({ tableKey: key });
    },
    mapColumns: (mapping) => {
      called('mapColumns', mapping);
      set({ ...readModel(workbook, mapping), settings: state.settings, programme: state.programme });
    },
    goTo: (sheet, cell) => {
      called('goTo', sheet, cell);
    },
    applyFix: (finding) => {
      called('applyFix', finding.fix?.cells);
      set({ notice: { kind: 'fixed', cells: Object.keys(finding.fix?.cells ?? {}) } });
    },
    resolve: (finding, by, reason) => {
      called('resolve', finding.rule, by, reason);
      set({ verifier: by });
      settle(finding, { by, at: '2024-03-29', reason });
    },
    withdraw: (finding) => {
      called('withdraw', finding.rule);
      settle(finding, null);
    },
    loadLedger: (kind, file) => {
      called('loadLedger', kind, file.name);
    },
    removeLedger: (kind) => {
      called('removeLedger', kind);
    },
    setLanguage: (language) => {
      set({ settings: { ...state.settings, language } });
    },
    setAsOf: (asOf) => {
      set({ settings: { ...state.settings, asOf } });
    },
    setLive: (live) => {
      set({ settings: { ...state.settings, live } });
    },
    dismissNotice: () => {
      set({ notice: null });
    },
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    actions,
  };
};
