import { auditBatch } from '../core/audit/audit-batch';
import { compilePack } from '../core/audit/compile-pack';
import type { CompiledPack } from '../core/audit/compile-pack';
import { decidePack, detectPack } from '../core/audit/detect-pack';
import type { PackMatch } from '../core/audit/detect-pack';
import { packDate } from '../core/audit/pack-date';
import { ruleFacts } from '../core/audit/rule-facts';
import type { Pack } from '../core/audit/pack';
import { ledgersIn, neededLedgerHeaders, readLedgerSheet } from '../core/audit/read-ledger';
import { AuditError } from '../core/errors';
import { planAnnotate } from '../core/plans/annotate';
import type { AnnotateTexts } from '../core/plans/annotate';
import { planClear } from '../core/plans/clear';
import { planRecord, readRecord } from '../core/plans/record';
import type { RecordEntry } from '../core/plans/record';
import { summarisedBy, summaryRows } from '../core/plans/summary-input';
import { planSummarySheet } from '../core/plans/summary-sheet';
import { isOwnSheet, readTables, requireTables } from '../core/table';
import { areaName } from '../core/table/address';
import type { Workbook } from '../core/table/sheet';
import type { Table } from '../core/table/table';
import { findingSentence, messagesIn } from '../messages';
import { bundledPack, loadPack, packIds } from '../packs';
import { summaryLayout } from '../packs/layouts';
import { createEditor, withRow } from './desk-edit';
import { rowLabel } from './row-label';
import { here } from './desk-protocol';
import type {
  AuditAnswer,
  AuditOptions,
  DeskAnswer,
  DeskRequest,
  ProgrammeMatch,
  ProgrammeName,
  SummaryForm,
  TableOutline,
} from './desk-protocol';

/** Answers requests one after another. @throws AuditError as its parts do */
export type Desk = (request: DeskRequest, onProgress: (done: number) => void) => DeskAnswer;

const nameOf = (pack: Pack): ProgrammeName => ({ id: pack.id, title: pack.title });

const matchOf = ({ pack, evidence }: PackMatch): ProgrammeMatch => ({ ...nameOf(pack), evidence });

const outlineOf = (table: Table): TableOutline => {
  return {
    sheet: table.sheet,
    headerRange: areaName(table.header),
    bodyRange: table.body === null ? null : areaName(table.body),
    columns: table.columns,
    unknownColumns: table.unknownColumns,
    fields: table.fields,
    notes: table.notes,
    rows: table.rows.map((row) => rowLabel(table, row)),
  };
};

/** Tables sheet by sheet, since the user's word on columns is given for a sheet. */
const tablesIn = (workbook: Workbook, { sheet, mappings }: AuditOptions): readonly Table[] => {
  const mapped = Object.keys(mappings);
  if (sheet !== null) return requireTables(workbook, { sheet, mapping: mappings[sheet] ?? {} });
  if (mapped.length === 0) return requireTables(workbook);
  // Sheets that are passed over when nobody maps columns are passed over here as well.
  const read = new Set([...readTables(workbook).tables.map((table) => table.sheet), ...mapped]);
  const tables = workbook.sheets
    .filter(({ name }) => !isOwnSheet(name) && read.has(name))
    .flatMap(({ name }) => {
      try {
        return requireTables(workbook, { sheet: name, mapping: mappings[name] ?? {} });
      } catch (error) {
        if (error instanceof AuditError && error.detail.code === 'no-table') return [];
        throw error;
      }
    });
  return tables.length === 0 ? requireTables(workbook) : tables;
};

/** What the workbook carries, changed by what the user did since. */
const recordWith = (workbook: Workbook, changes: ReadonlyMap<string, RecordEntry | null>): ReadonlyMap<string, RecordEntry> => {
  const record = new Map(readRecord(workbook));
  for (const [fingerprint, entry] of changes) {
    if (entry === null) record.delete(fingerprint);
    else record.set(fingerprint, entry);
  }
  return record;
};

/** A desk with its own memory: the workbook audited last, and the programmes the user added. */
export const createDesk = (): Desk => {
  const own = new Map<string, CompiledPack>();
  let workbook: Workbook | null = null;
  let last: { readonly tables: readonly Table[]; readonly pack: CompiledPack } | null = null;
  let editor: ReturnType<typeof createEditor> | null = null;

  const packOf = (id: string): CompiledPack => own.get(id) ?? bundledPack(id);
  const every = (): readonly Pack[] => [...new Set([...own.keys(), ...packIds])].map((id) => packOf(id).pack);

  const audit = (options: AuditOptions, onProgress: (done: number) => void): AuditAnswer => {
    if (workbook === null) throw new AuditError({ code: 'internal' });
    const tables = tablesIn(workbook, options);
    const matches = detectPack(every(), tables);
    // Of two that fit alike none is taken without asking.
    const decision = decidePack(matches);
    const detected = decision.kind === 'certain' ? decision.best.pack.id : null;
    const chosen = options.pack ?? detected;
    if (chosen === null) {
      const candidates = decision.kind === 'certain' ? [] : decision.matches.map(({ pack, evidence }) => ({ id: pack.id, evidence }));
      throw new AuditError({ code: 'pack-not-detected', known: every().map(({ id }) => id), candidates });
    }
    const compiled = packOf(chosen);
    last = { tables, pack: compiled };
    editor = null;
    const record = recordWith(workbook, options.resolutions);
    const context = { asOf: options.asOf, ledgers: { ...ledgersIn(workbook), ...options.ledgers }, resolutions: record };
    const batch = auditBatch(compiled, [{ path: here, tables }], { ...context, onProgress });
    const audits = batch.files[0]?.tables ?? [];
    const advice = new Map(compiled.pack.rules.map((rule) => [`${compiled.pack.id}/${rule.id}`, rule.advice ?? null]));
    const { language } = options;
    const messages = messagesIn(language);
    const audited = tables.flatMap((table, at) => {
      const found = audits[at];
      return found === undefined ? [] : [{ table, audit: found, path: here, across: batch.acrossFiles }];
    });
    const texts: AnnotateTexts = {
      verdicts: messages.verdicts,
      resolved: messages.resolved,
      more: messages.more,
      problemLine: (finding) =>
        `[${messages.outcomes[finding.outcome]}] ${findingSentence(finding, advice.get(finding.rule) ?? null, language)}${messages.cite(finding.cite.section, finding.cite.quote)}`,
    };
    const { plan, placements } = planAnnotate(workbook, audited, texts);
    const [table] = tables;
    const [single, placement] = [audits[0], placements[0]];
    if (table !== undefined && tables.length === 1 && single !== undefined && placement !== undefined) {
      const mapping = options.mappings[table.sheet] ?? {};
      editor = createEditor({ compiled, table, audit: single, context, mapping, column: placement.column, texts });
    }
    return {
      kind: 'audited',
      programme: nameOf(compiled.pack),
      matches: matches.map(matchOf),
      asOf: options.asOf ?? packDate(compiled.pack.dates.reference),
      tables: tables.map(outlineOf),
      audits,
      across: batch.acrossFiles,
      rules: new Map(
        compiled.pack.rules.map(({ id, advice: words, cite }) => [`${compiled.pack.id}/${id}`, { advice: words ?? null, cite }]),
      ),
      record,
      annotation: plan,
      placements,
    };
  };

  const summarise = (form: SummaryForm): DeskAnswer => {
    if (last === null) throw new AuditError({ code: 'internal' });
    const { tables, pack } = last;
    const input = summaryRows(tables.map(summarisedBy(pack.pack)));
    return { kind: 'planned', plan: planSummarySheet({ ...input, ...form }, summaryLayout(pack.pack)) };
  };

  // By its programme's id and not from `last`: a worker started anew has audited nothing yet.
  const explain = (name: string): DeskAnswer => {
    const [packId = '', ruleId] = name.split('/');
    const compiled = packOf(packId);
    const found = compiled.rules.find(({ rule }) => rule.id === ruleId);
    if (found === undefined) throw new AuditError({ code: 'internal' });
    return { kind: 'explained', facts: ruleFacts(compiled, found) };
  };

  return (request, onProgress) => {
    switch (request.kind) {
      case 'audit':
        workbook = request.workbook ?? workbook;
        return audit(request.options, onProgress);
      case 'edit': {
        if (workbook === null || editor === null) return { kind: 'edited', change: null };
        const change = editor.edit(workbook, request.row);
        if (change === null) editor = null;
        else workbook = withRow(workbook, request.sheet, request.row);
        return { kind: 'edited', change };
      }
      case 'prepare-edit':
        if (workbook !== null) editor?.prepare(workbook);
        return { kind: 'prepared' };
      case 'summary':
        return summarise(request.form);
      case 'clear':
        return { kind: 'planned', plan: planClear(request.workbook) };
      case 'record':
        return { kind: 'planned', plan: planRecord(request.workbook, recordWith(request.workbook, request.changes).values()) };
      case 'explain':
        return explain(request.rule);
      case 'programmes':
        return { kind: 'programmes-listed', programmes: every().map(nameOf) };
      case 'add-pack': {
        const compiled = compilePack(loadPack(parsed(request.json, request.name), request.name));
        own.set(compiled.pack.id, compiled);
        return { kind: 'pack-added', programme: nameOf(compiled.pack) };
      }
      case 'read-ledger': {
        const { ledger, name } = request;
        const entries = request.workbook.sheets.map((sheet) => readLedgerSheet(sheet, ledger)).find((found) => found !== null);
        if (entries === undefined) throw new AuditError({ code: 'invalid-ledger', path: name, missing: neededLedgerHeaders(ledger) });
        return { kind: 'ledger-read', ledger, entries };
      }
    }
  };
};

const parsed = (json: string, path: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AuditError({ code: 'invalid-pack', path, faults: [{ path: [], code: 'not-json', args: {} }] }, { cause });
  }
};
