import { AuditError } from '../core/errors';
import type { AuditErrorDetail } from '../core/errors';
import type { RecordEntry } from '../core/plans/record';
import type { Workbook } from '../core/table/sheet';
import { summarySheetName } from '../packs/summary-sheet-name';
import type { Session } from './actions';
import type { AuditOptions, SummaryForm } from './desk-protocol';
import { createFollower } from './follow-edits';
import { planFix } from './plan-fix';
import type { Ports } from './ports';
import { settingsFrom } from './settings';
import { firstState } from './state';
import type { Notice, Phase, SessionState, Settings } from './state';

const idle: Phase = { kind: 'idle' };

const failureOf = (error: unknown): AuditErrorDetail => (error instanceof AuditError ? error.detail : { code: 'internal' });

/** Starts a session on an open workbook. @param language of the user, until the settings say otherwise */
export const createSession = (ports: Ports, language: Settings['language'] = 'zh-CN'): Session => {
  const { host, desk, storage } = ports;
  let state: SessionState = firstState(settingsFrom(storage.load(), language));
  let stopWatching: (() => Promise<void>) | null = null;
  let running: Promise<void> = Promise.resolve();
  let isCancelled = false;
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const giveUpIfCancelled = (): void => {
    if (isCancelled) throw new AuditError({ code: 'cancelled' });
  };

  /** Runs one task; what it throws becomes the failure that the pane shows. */
  const task = (phase: Phase, work: () => Promise<Notice | null>): Promise<void> => {
    if (state.phase.kind !== 'idle') return Promise.resolve();
    running = carryOut(phase, work);
    return running;
  };

  const carryOut = async (phase: Phase, work: () => Promise<Notice | null>): Promise<void> => {
    isCancelled = false;
    set({ phase, failure: null, notice: null, question: null });
    try {
      const notice = await work();
      set({ phase: idle, notice });
      follower.resume();
    } catch (error) {
      const failure = failureOf(error);
      set(failure.code === 'cancelled' ? { phase: idle, notice: { kind: 'cancelled' } } : { phase: idle, failure });
    }
  };

  /** What changes neither workbook nor result may be done while a task runs. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      set({ failure: failureOf(error) });
    }
  };

  const options = (): AuditOptions => ({
    pack: state.chosenPack,
    sheet: state.chosenSheet,
    mappings: state.mappings,
    asOf: state.settings.asOf,
    ledgers: Object.fromEntries(Object.entries(state.ledgers).map(([kind, { entries }]) => [kind, entries])),
    resolutions: state.resolutions,
    language: state.settings.language,
  });

  /** @param workbook null: the one audited last */
  const run = async (workbook: Workbook | null): Promise<Notice> => {
    set({ phase: { kind: 'auditing', done: 0 } });
    const result = await desk.ask({ kind: 'audit', workbook, options: options() }, (done) => {
      if (state.phase.kind === 'auditing') set({ phase: { kind: 'auditing', done } });
    });
    giveUpIfCancelled();
    set({ result, isStale: !follower.isCaughtUp() });
    if (state.settings.mark) {
      set({ phase: { kind: 'writing' } });
      await host.apply(result.annotation);
    }
    const moved = result.placements.filter((placement) => placement.moved).map(({ sheet, column }) => ({ sheet, column }));
    return { kind: 'audited', moved: state.settings.mark ? moved : [] };
  };

  /** Reads the workbook, then does something with it; hears of edits from before the reading on. */
  const reading = async <T>(work: (workbook: Workbook) => Promise<T>): Promise<T> => {
    stopWatching ??= await host.watch(follower.noteEdit);
    const nothingCameOfIt = follower.beginReading();
    try {
      set({ phase: { kind: 'reading' } });
      const workbook = await host.read();
      giveUpIfCancelled();
      return await work(workbook);
    } catch (error) {
      nothingCameOfIt();
      throw error;
    }
  };

  const readAndRun = (): Promise<Notice> =>
    reading((workbook) => {
      set({ resolutions: new Map() });
      return run(workbook);
    });

  const follower = createFollower({ ports, getState: () => state, set, auditAll: () => task({ kind: 'reading' }, readAndRun) });

  /**
   * After a change of options: audits anew, if anything was audited. What was read last will do unless the sheet has changed since, by
   * the user or by our own conclusions, which the new ones replace.
   */
  const again = async (): Promise<Notice | null> => {
    if (state.result === null) return null;
    return state.isStale || state.settings.mark ? readAndRun() : run(null);
  };

  /** @param replaces the user said that a sheet of this name may go, whoever made it */
  const summarise = async (form: SummaryForm, replaces: boolean): Promise<Notice> => {
    const { plan } = await desk.ask({ kind: 'summary', form });
    set({ phase: { kind: 'writing' } });
    await host.apply(
      replaces ? { steps: plan.steps.map((step) => (step.step === 'put-sheet' ? { ...step, replaces: 'any' } : step)) } : plan,
    );
    return { kind: 'summary-made', sheet: summarySheetName };
  };

  /** Writes the entry down, then audits anew with it. */
  const recorded = (fingerprint: string, entry: RecordEntry | null): Promise<void> =>
    task({ kind: 'reading' }, () =>
      reading(async (workbook) => {
        const changes = new Map([...state.resolutions, [fingerprint, entry] as const]);
        const { plan } = await desk.ask({ kind: 'record', workbook, changes });
        await host.apply(plan);
        // The workbook read above lacks the entry: it is told beside it until the next reading.
        set({ resolutions: changes });
        return run(workbook);
      }),
    );

  const changed = (change: Partial<SessionState>): Promise<void> =>
    task({ kind: 'auditing', done: 0 }, () => {
      set(change);
      return again();
    });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    audit: () => task({ kind: 'reading' }, readAndRun),
    cancel: () => {
      if (state.phase.kind !== 'reading' && state.phase.kind !== 'auditing') return;
      isCancelled = true;
      desk.cancel();
    },
    clear: () =>
      task({ kind: 'reading' }, async () => {
        const { plan } = await desk.ask({ kind: 'clear', workbook: await host.read() });
        set({ phase: { kind: 'writing' } });
        await host.apply(plan);
        follower.pause();
        return { kind: 'cleared' };
      }),
    askForSummary: async () => {
      if (state.result === null || state.isStale) await task({ kind: 'reading' }, readAndRun);
      if (state.phase.kind === 'idle' && state.result !== null && !state.isStale) set({ question: { kind: 'summary-form' } });
    },
    makeSummary: (form) =>
      task({ kind: 'reading' }, async () => {
        const isDue = state.result === null || state.isStale;
        const workbook = isDue ? await reading((read) => run(read).then(() => read)) : await host.read();
        const sheet = summarySheetName;
        if (!workbook.sheets.some(({ name }) => name === sheet)) return summarise(form, false);
        // Many users call their own sheet so: nothing is replaced without asking.
        set({ question: { kind: 'replace-sheet', sheet, form } });
        return null;
      }),
    answer: (yes) => {
      const { question } = state;
      if (question === null) return Promise.resolve();
      if (yes && question.kind === 'replace-sheet') return task({ kind: 'writing' }, () => summarise(question.form, true));
      set({ question: null });
      return Promise.resolve();
    },
    goTo: (sheet, address) => attempt(() => host.select(sheet, address)),
    acceptFix: (sheet, { fix }) =>
      task({ kind: 'writing' }, async () => {
        if (fix === null) return null;
        await host.apply(planFix(sheet, fix));
        await readAndRun();
        return { kind: 'fixed', cells: Object.keys(fix.cells) };
      }),
    resolve: ({ finding, sheet, label, sentence }, by, reason) =>
      recorded(finding.fingerprint, {
        fingerprint: finding.fingerprint,
        by,
        at: ports.now(),
        reason,
        sheet,
        project: label === null ? '' : [label.title, label.applicant].filter((text) => text !== '').join('，'),
        problem: sentence,
      }),
    unresolve: ({ finding }) => recorded(finding.fingerprint, null),
    explain: (rule) =>
      attempt(async () => {
        set({ explained: null });
        const { facts } = await desk.ask({ kind: 'explain', rule });
        set({ explained: facts });
      }),
    listProgrammes: () =>
      attempt(async () => {
        const { programmes } = await desk.ask({ kind: 'programmes' });
        set({ programmes });
      }),
    choosePack: (id) => changed({ chosenPack: id }),
    chooseSheet: (sheet) => changed({ chosenSheet: sheet }),
    mapColumns: (sheet, mapping) => changed({ mappings: { ...state.mappings, [sheet]: mapping } }),
    loadPack: (name, json) =>
      task({ kind: 'auditing', done: 0 }, async () => {
        const { programme } = await desk.ask({ kind: 'add-pack', name, json });
        const ownPacks = [...state.ownPacks.filter(({ id }) => id !== programme.id), programme];
        set({ ownPacks, chosenPack: programme.id });
        await again();
        return { kind: 'pack-loaded', programme };
      }),
    loadLedger: (ledger, name, bytes) =>
      task({ kind: 'reading' }, async () => {
        const workbook = await ports.openFile(bytes, name);
        const { entries } = await desk.ask({ kind: 'read-ledger', name, ledger, workbook });
        set({ ledgers: { ...state.ledgers, [ledger]: { file: name, entries } } });
        await again();
        return { kind: 'ledger-loaded', ledger, entries: entries.length };
      }),
    dropLedger: (ledger) => changed({ ledgers: Object.fromEntries(Object.entries(state.ledgers).filter(([kind]) => kind !== ledger)) }),
    setUserLanguage: (known) => {
      if (storage.load() === null) set({ settings: { ...state.settings, language: known } });
    },
    setFilter: (change) => set({ filter: { ...state.filter, ...change } }),
    setSettings: async (change) => {
      const settings = { ...state.settings, ...change };
      set({ settings });
      storage.save(JSON.stringify(settings));
      const matters = change.asOf !== undefined || change.language !== undefined || change.mark === true;
      if (!matters) {
        if (change.live === true) follower.resume();
        return;
      }
      // Settings can be changed while a task runs: it began with the old ones.
      while (state.phase.kind !== 'idle') await running;
      await changed({});
    },
    dismiss: () => set({ failure: null, notice: null, question: null }),
  };
};
