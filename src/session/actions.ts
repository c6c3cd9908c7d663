import type { Finding } from '../core/audit/finding';
import type { LedgerKind } from '../core/checks/problems';
import type { ColumnMapping } from '../core/table';
import type { SummaryForm } from './desk-protocol';
import type { ListedFinding } from './select-findings';
import type { Filter, SessionState, Settings } from './state';

/** What a user can do. Every action ends in a state; none rejects. Actions other than `cancel` and the filters wait for nothing: they are refused while another one runs. */
export interface Session {
  readonly getState: () => SessionState;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook, audits it, and writes conclusions into it where the settings say so. */
  readonly audit: () => Promise<void>;
  readonly cancel: () => void;
  /** Takes everything of ours off the sheets. */
  readonly clear: () => Promise<void>;
  /** Audits where that is still to be done, then asks for what stands above the summary table. */
  readonly askForSummary: () => Promise<void>;
  readonly makeSummary: (form: SummaryForm) => Promise<void>;
  /** The answer to a question of the state. */
  readonly answer: (yes: boolean) => Promise<void>;
  readonly goTo: (sheet: string, address: string) => Promise<void>;
  readonly acceptFix: (sheet: string, finding: Finding) => Promise<void>;
  /** Marks a finding as looked into; it is written into 审核记录, which travels with the file. */
  readonly resolve: (listed: ListedFinding, by: string, reason: string) => Promise<void>;
  readonly unresolve: (listed: ListedFinding) => Promise<void>;
  /** Asks what stands behind a rule (“pack/rule”); it comes into the state. */
  readonly explain: (rule: string) => Promise<void>;
  /** Asks for every programme there is; they come into the state. */
  readonly listProgrammes: () => Promise<void>;
  readonly choosePack: (id: string | null) => Promise<void>;
  readonly chooseSheet: (sheet: string | null) => Promise<void>;
  readonly mapColumns: (sheet: string, mapping: ColumnMapping) => Promise<void>;
  readonly loadPack: (name: string, json: string) => Promise<void>;
  readonly loadLedger: (ledger: LedgerKind, name: string, bytes: Uint8Array) => Promise<void>;
  readonly dropLedger: (ledger: LedgerKind) => Promise<void>;
  readonly setFilter: (change: Partial<Filter>) => void;
  /** The language of the user's Office, which may be known late: taken unless the user has settings of their own. */
  readonly setUserLanguage: (language: Settings['language']) => void;
  readonly setSettings: (change: Partial<Settings>) => Promise<void>;
  readonly dismiss: () => void;
}
