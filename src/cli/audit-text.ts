import type { BilingualText } from '../core/audit/pack';
import type { PackEvidence } from '../core/audit/pack-evidence';
import { evidenceText } from '../messages/evidence';
import type { AcrossFinding, ChecklistItem, Finding, NotChecked, TableAudit } from '../core/audit/finding';
import { canonicalHeader, isColumnId } from '../core/table/column-vocabulary';
import { columnOf } from '../core/table';
import { ledgerKinds } from '../core/checks/problems';
import { ledgerLayouts } from '../core/audit/read-ledger';
import { findingSentence, messagesIn } from '../messages';
import type { Language } from '../messages';
import type { Table } from '../core/table/table';
import { advices, summaryOf } from './audit-json';
import { isoDate } from './iso-date';
import { isReadable } from './session';
import type { SessionResult } from './session';
import { cliTexts } from './texts';

interface Writer {
  readonly language: Language;
  readonly result: SessionResult;
  readonly adviceOf: (rule: string) => BilingualText | null;
}

const indent = '    ';

const findingLine = ({ language, adviceOf }: Writer, finding: Finding): string => {
  const messages = messagesIn(language);
  const sentence = findingSentence(finding, adviceOf(finding.rule), language);
  const cells = finding.cells.length === 0 ? '' : `${cliTexts(language).list(finding.cells.slice(0, 4))} `;
  return `${indent}[${messages.outcomes[finding.outcome]}] ${cells}${sentence}\n${indent}${indent}${messages.cite(finding.cite.section, finding.cite.quote)}`;
};

/** Names of the rows for their headings: title and unit as the sheet has them. */
const rowNames = (table: Table | undefined, language: Language): ReadonlyMap<number, string> => {
  if (table === undefined) return new Map();
  const positions = [columnOf(table, 'projectName'), columnOf(table, 'applicant')];
  return new Map(
    table.rows.map(({ row, cells }) => [
      row,
      cliTexts(language).rowName(positions.flatMap((at) => cells[at]?.text.trim() ?? []).filter((text) => text !== '')),
    ]),
  );
};

const byRow = (findings: readonly Finding[]): ReadonlyMap<number | null, readonly Finding[]> => {
  const rows = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const list = rows.get(finding.row);
    if (list === undefined) rows.set(finding.row, [finding]);
    else list.push(finding);
  }
  return rows;
};

const rowBlocks = (writer: Writer, audit: TableAudit, table: Table | undefined): readonly string[] => {
  const messages = messagesIn(writer.language);
  const texts = cliTexts(writer.language);
  const names = rowNames(table, writer.language);
  const findingsOf = byRow(audit.findings);
  const whole = findingsOf.get(null) ?? [];
  const silent = audit.rows.filter(({ row, verdict }) => verdict === 'pass' && !findingsOf.has(row)).map(({ row }) => row);
  return [
    ...(whole.length === 0 ? [] : [texts.wholeTable, ...whole.map((finding) => findingLine(writer, finding))]),
    ...audit.rows.flatMap(({ row, verdict }) => {
      const findings = findingsOf.get(row) ?? [];
      if (findings.length === 0 && verdict === 'pass') return [];
      return [
        texts.rowHeading(row, names.get(row) ?? '', messages.verdicts[verdict]),
        ...findings.map((finding) => findingLine(writer, finding)),
      ];
    }),
    ...(silent.length === 0 ? [] : [texts.passed(silent)]),
  ];
};

const checklistBlock = ({ language }: Writer, items: readonly ChecklistItem[], rowCount: number): readonly string[] => {
  const texts = cliTexts(language);
  if (items.length === 0) return [];
  const lines = items.map(
    ({ text, rows, cite }, at) =>
      `${indent}${String(at + 1)}. ${texts.checklistLine(text[language], texts.checklistRows(rows, rows.length === rowCount), cite.section)}`,
  );
  return [texts.checklist(items.length), ...lines];
};

const needName = (needs: string, language: Language): string => {
  const messages = messagesIn(language);
  const [kind, name = ''] = needs.split(':');
  if (kind === 'column') return messages.needs('column', isColumnId(name) ? canonicalHeader(name) : name);
  const ledger = ledgerKinds.find((known) => known === name);
  return messages.needs('ledger', ledger === undefined ? name : ledgerLayouts[ledger].sheet);
};

const notCheckedBlock = ({ language, result }: Writer, entries: readonly NotChecked[]): readonly string[] => {
  const texts = cliTexts(language);
  if (entries.length === 0) return [];
  const sections = new Map(result.pack.pack.clauses.map(({ id, section }) => [id, section]));
  const byNeed = new Map<string, NotChecked[]>();
  for (const entry of entries) byNeed.set(entry.needs, [...(byNeed.get(entry.needs) ?? []), entry]);
  const lines = [...byNeed].map(([needs, list]) => {
    const cited = [...new Set(list.flatMap(({ clauses }) => sections.get(clauses[0] ?? '') ?? []))];
    return `${indent}${texts.notCheckedLine(needName(needs, language), list.length, cited)}`;
  });
  return [texts.notChecked(entries.length), ...lines];
};

const tableBlock = (writer: Writer, audit: TableAudit, table: Table | undefined): readonly string[] => {
  const texts = cliTexts(writer.language);
  const guessed = audit.columns
    .filter(({ matched }) => matched === 'fuzzy')
    .map(({ id, header, column }) => `${column} ${header} → ${canonicalHeader(id)}`);
  return [
    '',
    texts.table(audit.sheet, audit.headerRange, audit.rows.length, audit.bodyRange),
    ...(guessed.length === 0 ? [] : [texts.guessedColumns(guessed)]),
    ...(audit.unknownColumns.length === 0 ? [] : [texts.unknownColumns(audit.unknownColumns)]),
    '',
    ...rowBlocks(writer, audit, table),
    '',
    ...checklistBlock(writer, audit.checklist, audit.rows.length),
    ...notCheckedBlock(writer, audit.notChecked),
  ];
};

const acrossBlock = (writer: Writer, across: readonly AcrossFinding[]): readonly string[] => {
  const texts = cliTexts(writer.language);
  if (across.length === 0) return [];
  const lines = across.flatMap((finding) => [
    findingLine(writer, { ...finding, cells: [] }),
    ...finding.places.map(({ path, sheet, row, cells }) => `${indent}${indent}${texts.place(path, sheet, row)} ${cells[0] ?? ''}`),
  ]);
  return ['', texts.across, ...lines];
};

/** The report for the terminal: by file, table and row, then what was not checked, then the counts. */
export const auditText = (result: SessionResult, language: Language, detected: readonly PackEvidence[] | null): string => {
  const texts = cliTexts(language);
  const { pack } = result.pack;
  const writer: Writer = { language, result, adviceOf: advices(pack) };
  const tablesRead = new Map(result.files.filter(isReadable).map((file) => [file.path, file.tables]));
  const counts = summaryOf(result);
  return [
    texts.appliedNotice(pack.title[language], pack.notice.documentNo),
    ...(detected === null ? [] : [texts.detected(evidenceText(detected, language))]),
    texts.listsAsOf(isoDate(result.asOf)),
    ...result.batch.files.flatMap((file) => [
      '',
      texts.file(file.path),
      ...file.tables.flatMap((audit, at) => tableBlock(writer, audit, tablesRead.get(file.path)?.[at])),
    ]),
    ...acrossBlock(writer, result.batch.acrossFiles),
    '',
    texts.totals(counts.rows, counts.pass, counts.review, counts.fail),
    texts.findings(counts.error, counts.warning, counts.manual, counts.info, counts.fault),
  ].join('\n');
};
