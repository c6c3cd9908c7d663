/** What the pane is doing while it is busy. */
export type PaneTask = 'reading' | 'auditing' | 'writing';

/** What a finished task is announced with. */
export interface PaneDoneTexts {
  readonly audited: (rows: number, pass: number, review: number, fail: number) => string;
  readonly auditedShort: string;
  readonly annotationsAside: (sheet: string, column: string) => string;
  readonly cleared: string;
  readonly summarised: (sheet: string) => string;
  readonly fixed: (cells: readonly string[]) => string;
  readonly cancelled: string;
  readonly packLoaded: (title: string) => string;
  readonly ledgerLoaded: (ledger: string, entries: number) => string;
}

/** One short sentence for each state without a result: what to do next. */
export interface PaneStateTexts {
  readonly noTableTitle: string;
  readonly noTableNext: string;
  readonly nearest: (sheet: string, row: number, found: readonly string[]) => string;
  readonly readAgain: string;
  readonly busyTitle: string;
  readonly busyNext: string;
  readonly readyTitle: string;
  readonly readyNext: string;
  readonly noPackTitle: string;
  readonly noPackNext: string;
  readonly emptyTitle: string;
  readonly emptyNext: string;
  readonly allPassTitle: string;
  readonly allPassNext: string;
  readonly noMatchTitle: string;
  readonly noMatchNext: string;
  readonly stale: string;
}

export interface PaneProgrammeTexts {
  readonly label: string;
  readonly change: string;
  readonly choose: string;
  readonly none: string;
  readonly detected: string;
  readonly chosen: string;
  readonly why: string;
  readonly asOf: (date: string) => string;
  readonly automatic: string;
  readonly loadFile: string;
  readonly loadHint: string;
}

export interface PaneTableTexts {
  readonly label: string;
  readonly rows: (count: number) => string;
  readonly range: (header: string, body: string | null) => string;
  readonly choose: string;
  readonly every: string;
  readonly columns: (known: number, unknown: number) => string;
  readonly showColumns: string;
  readonly doubtful: (count: number) => string;
  readonly missing: (headers: readonly string[]) => string;
  readonly mappingTitle: string;
  readonly mappingHint: string;
  readonly sheetColumn: (column: string, header: string) => string;
  readonly noColumn: string;
  readonly matched: Readonly<Record<'exact' | 'alias' | 'fuzzy' | 'user' | 'unknown', string>>;
  readonly onlyDoubtful: string;
  readonly taken: (header: string) => string;
}

export interface PaneResultTexts {
  readonly counts: string;
  readonly count: (verdict: string, count: number) => string;
  readonly showOnly: (verdict: string) => string;
  readonly tabs: { readonly findings: string; readonly checklist: string; readonly notChecked: string };
  readonly tab: (name: string, count: number) => string;
  readonly search: string;
  readonly filter: string;
  readonly filterActive: (count: number) => string;
  readonly clearFilters: string;
  readonly all: string;
  readonly outcome: string;
  readonly rule: string;
  readonly column: string;
  readonly unit: string;
  readonly groupBy: string;
  readonly byRow: string;
  readonly byRule: string;
  readonly listLabel: string;
  readonly shown: (shown: number, all: number) => string;
  readonly items: (count: number) => string;
  readonly rowName: (row: number) => string;
  readonly wholeTable: string;
  readonly value: string;
  readonly blankValue: string;
  readonly opinion: string;
  readonly basis: string;
  readonly cite: (section: string, quote: string) => string;
  readonly goTo: string;
  readonly goToCell: (cell: string) => string;
  readonly fix: string;
  readonly fixTo: (cell: string, value: string) => string;
  readonly resolve: string;
  readonly explain: string;
  readonly explainRule: (quote: string) => string;
  readonly resolveFinding: (name: string) => string;
  readonly resolvedBy: (by: string, at: string, reason: string) => string;
  readonly withdraw: string;
  readonly checklistIntro: string;
  readonly checklistRows: (rows: readonly number[], all: boolean) => string;
  readonly notCheckedIntro: string;
  readonly needsColumn: (header: string) => string;
  readonly needsLedger: (sheet: string) => string;
  readonly noneChecklist: string;
  readonly noneNotChecked: string;
  readonly faults: (count: number) => string;
}

export interface PaneFormTexts {
  readonly explainTitle: string;
  readonly resolveTitle: string;
  readonly resolveHint: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly by: string;
  readonly byNeeded: string;
  readonly summaryTitle: string;
  readonly summaryHint: string;
  readonly authority: string;
  readonly date: string;
  readonly contact: string;
  readonly phone: string;
  readonly datePlaceholder: string;
  readonly blankAllowed: string;
  readonly write: string;
  readonly replaceTitle: (sheet: string) => string;
  readonly replaceHint: (sheet: string) => string;
  readonly replace: string;
  readonly settingsTitle: string;
  readonly language: string;
  readonly languages: Readonly<Record<'zh-CN' | 'en-US', string>>;
  readonly asOf: string;
  /** @param date the day in force; null while no programme is known */
  readonly asOfHint: (date: string | null) => string;
  readonly mark: string;
  readonly markHint: string;
  readonly live: string;
  readonly liveHint: string;
  readonly ledgers: string;
  readonly ledgersHint: string;
  readonly ledgerAbsent: string;
  readonly ledgerFrom: (source: string, entries: number) => string;
  readonly load: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly loadFile: string;
  readonly ok: string;
  readonly cancel: string;
  readonly close: string;
}

/** Every sentence of the task pane. Names of buttons are fixed by the field: 审核, 清除标注, 生成汇总表, 定位, 采用建议, 已核实. */
export interface PaneTexts {
  readonly title: string;
  readonly audit: string;
  readonly clear: string;
  readonly summary: string;
  readonly settings: string;
  readonly dismiss: string;
  readonly actions: string;
  readonly tasks: Readonly<Record<PaneTask, string>>;
  readonly percent: (share: number) => string;
  readonly done: PaneDoneTexts;
  readonly state: PaneStateTexts;
  readonly programme: PaneProgrammeTexts;
  readonly table: PaneTableTexts;
  readonly result: PaneResultTexts;
  readonly form: PaneFormTexts;
}
