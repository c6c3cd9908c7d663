import type { AuditAnswer, RowChange } from './desk-protocol';

/** Puts the findings of the changed rows, and those of the whole table, in the place of their former ones. */
export const withChange = (answer: AuditAnswer, { audited, labels, findings, checklist }: RowChange): AuditAnswer => {
  const verdicts = new Map(audited.map((row) => [row.row, row]));
  const names = new Map(labels.map((label) => [label.row, label]));
  return {
    ...answer,
    // There is only one table, or nothing would have been audited row by row.
    tables: answer.tables.map((table) => ({ ...table, rows: table.rows.map((label) => names.get(label.row) ?? label) })),
    audits: answer.audits.map((audit) => ({
      ...audit,
      checklist: checklist ?? audit.checklist,
      rows: audit.rows.map((row) => verdicts.get(row.row) ?? row),
      findings: [...audit.findings.filter(({ row }) => row !== null && !verdicts.has(row)), ...findings].sort(
        (left, right) => (left.row ?? 0) - (right.row ?? 0),
      ),
    })),
  };
};
