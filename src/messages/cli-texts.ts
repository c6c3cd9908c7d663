import type { CliHelpTexts, UsageTexts } from './cli-help-texts';

/** Sentences of the command line. */
export interface CliTexts {
  readonly appliedNotice: (title: string, documentNo: string) => string;
  /** @param date ISO day */
  readonly listsAsOf: (date: string) => string;
  /** Puts the parts of an enumeration together. */
  readonly list: (items: readonly string[]) => string;
  /** “条款：…” */
  readonly labelled: (label: string, text: string) => string;
  /** How the programme was told, with the signs for it. */
  readonly detected: (reasons: string) => string;
  readonly file: (path: string) => string;
  readonly table: (sheet: string, header: string, rows: number, body: string | null) => string;
  readonly guessedColumns: (pairs: readonly string[]) => string;
  readonly unknownColumns: (headers: readonly string[]) => string;
  /** Title and unit of a project, those that the sheet has. */
  readonly rowName: (parts: readonly string[]) => string;
  readonly rowHeading: (row: number, name: string, verdict: string) => string;
  readonly wholeTable: string;
  readonly passed: (rows: readonly number[]) => string;
  readonly across: string;
  readonly place: (path: string | null, sheet: string, row: number) => string;
  readonly checklist: (count: number) => string;
  readonly checklistRows: (rows: readonly number[], all: boolean) => string;
  readonly checklistLine: (text: string, rows: string, section: string) => string;
  readonly notChecked: (count: number) => string;
  readonly notCheckedLine: (needs: string, rules: number, sections: readonly string[]) => string;
  readonly totals: (rows: number, pass: number, review: number, fail: number) => string;
  readonly findings: (error: number, warning: number, manual: number, info: number, fault: number) => string;
  readonly failedFile: (path: string, message: string) => string;
  readonly written: (path: string) => string;
  readonly movedColumns: (sheet: string, column: string) => string;
  readonly reading: (at: number, of: number, path: string) => string;
  readonly auditing: (percent: number) => string;
  readonly skippedOutputs: (folder: string, count: number) => string;
  readonly usage: (detail: string) => string;
  readonly usageDetails: UsageTexts;
  readonly help: CliHelpTexts;
  readonly internal: string;
  readonly packLine: (id: string, version: string, title: string, clauses: number, rules: number) => string;
  readonly packFine: (path: string, id: string, rules: number) => string;
  readonly reviewHeading: (count: number) => string;
  /** A pack is used although a person has not looked at all of it. */
  readonly notReviewed: (id: string, count: number) => string;
  readonly drafted: (folder: string, from: string, count: number) => string;
  readonly signed: (path: string) => string;
}
