import { createHash } from 'node:crypto';
import path from 'node:path';
import { auditBatch } from '../core/audit/audit-batch';
import type { BatchAudit } from '../core/audit/audit-batch';
import type { CompiledPack } from '../core/audit/compile-pack';
import type { LedgerEntry, Ledgers } from '../core/audit/ledger';
import { ledgerLayouts, ledgersIn, neededLedgerHeaders, readLedgerSheet } from '../core/audit/read-ledger';
import { ledgerKinds } from '../core/checks/problems';
import type { LedgerKind } from '../core/checks/problems';
import { AuditError } from '../core/errors';
import type { AuditErrorDetail } from '../core/errors';
import { readRecord } from '../core/plans/record';
import { requireTables } from '../core/table';
import type { Table } from '../core/table/table';
import type { Workbook } from '../core/table/sheet';
import { parsePlainDate } from '../core/values';
import type { PlainDate } from '../core/values/value';
import { openWorkbook } from '../hosts/xlsx';
import type { FileHost } from '../hosts/xlsx';
import { errorDetail } from './error-detail';
import { readInput } from './input-files';

/** A file that was read, or why it could not be. */
export type OpenedFile =
  | {
      readonly path: string;
      readonly sha256: string;
      readonly error: null;
      readonly host: FileHost;
      readonly workbook: Workbook;
      readonly tables: readonly Table[];
    }
  | { readonly path: string; readonly sha256: string | null; readonly error: AuditErrorDetail };

export type ReadableFile = Extract<OpenedFile, { readonly error: null }>;

export const isReadable = (file: OpenedFile): file is ReadableFile => file.error === null;

/**
 * Opens files one after another; one that cannot be read does not stop the others.
 * @param sheet only this sheet, if given
 * @param onFile called before each file
 */
export const openFiles = async (
  names: readonly string[],
  sheet: string | null,
  onFile: (name: string, at: number) => void,
): Promise<readonly OpenedFile[]> => {
  const opened: OpenedFile[] = [];
  for (const [at, name] of names.entries()) {
    onFile(name, at);
    let sha256: string | null = null;
    try {
      const bytes = await readInput(name);
      sha256 = createHash('sha256').update(bytes).digest('hex');
      const host = await openWorkbook(bytes, path.basename(name));
      const workbook = await host.read();
      const tables = requireTables(workbook, sheet === null ? {} : { sheet });
      opened.push({ path: name, sha256, error: null, host, workbook, tables });
    } catch (error) {
      opened.push({ path: name, sha256, error: errorDetail(error) });
    }
  }
  return opened;
};

/** Files that `KIND=FILE` arguments name. */
export const ledgerFiles = (options: readonly string[]): readonly string[] =>
  options.map((option) => option.slice(option.indexOf('=') + 1));

/** Reads `KIND=FILE` arguments. @throws AuditError `invalid-option`, `invalid-ledger` and what reading a file may throw */
export const readLedgers = async (options: readonly string[]): Promise<Ledgers> => {
  const ledgers: Partial<Record<LedgerKind, readonly LedgerEntry[]>> = {};
  for (const option of options) {
    const [name, ...rest] = option.split('=');
    const file = rest.join('=');
    const kind = ledgerKinds.find((known) => known === name || ledgerLayouts[known].sheet === name);
    if (kind === undefined || file === '')
      throw new AuditError({
        code: 'invalid-option',
        option: '--ledger',
        value: option,
        known: ledgerKinds.map((known) => `${known}=FILE`),
      });
    const workbook = await (await openWorkbook(await readInput(file), path.basename(file))).read();
    const entries = workbook.sheets.map((sheet) => readLedgerSheet(sheet, kind)).find((found) => found !== null);
    if (entries === undefined) throw new AuditError({ code: 'invalid-ledger', path: file, missing: neededLedgerHeaders(kind) });
    ledgers[kind] = entries;
  }
  return ledgers;
};

/** Reads `--as-of`. @throws AuditError `invalid-option` */
export const readAsOf = (option: string | undefined): PlainDate | null => {
  if (option === undefined) return null;
  const date = parsePlainDate(option);
  if (date?.day === null || date === null) throw new AuditError({ code: 'invalid-option', option: '--as-of', value: option });
  return date;
};

/** Lists in sheets of the workbooks themselves count for the whole batch; those given by option go before them. */
export const gatherLedgers = (files: readonly ReadableFile[], given: Ledgers): Ledgers => {
  const merged: Partial<Record<LedgerKind, readonly LedgerEntry[]>> = {};
  for (const { workbook } of files) {
    for (const kind of ledgerKinds) {
      const entries = ledgersIn(workbook)[kind];
      if (entries !== undefined) merged[kind] = [...(merged[kind] ?? []), ...entries];
    }
  }
  return { ...merged, ...given };
};

export interface SessionResult {
  readonly pack: CompiledPack;
  readonly asOf: PlainDate;
  readonly files: readonly OpenedFile[];
  readonly batch: BatchAudit;
}

/** Audits opened files together. */
export const auditFiles = (
  files: readonly OpenedFile[],
  pack: CompiledPack,
  asOf: PlainDate | null,
  ledgers: Ledgers,
  onProgress?: (done: number) => void,
): SessionResult => {
  const readable = files.filter(isReadable);
  const batch = auditBatch(
    pack,
    readable.map(({ path: name, tables }) => ({ path: name, tables })),
    {
      asOf,
      ledgers: gatherLedgers(readable, ledgers),
      resolutions: new Map(readable.flatMap(({ workbook }) => [...readRecord(workbook)])),
      ...(onProgress === undefined ? {} : { onProgress }),
    },
  );
  const reference = asOf ?? parsePlainDate(pack.pack.dates.reference);
  if (reference === null) throw new AuditError({ code: 'internal' });
  return { pack, asOf: reference, files, batch };
};
