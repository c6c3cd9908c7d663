import type { AuditJson } from './audit-json';

/**
 * The result as one JSON object a line, for streams: first `audit`, then for every file `file`, its `table`s, their `finding`s and
 * `row`s, then what lies between files, last `summary`. Each line names its `type`, path and sheet.
 */
export const auditLines = (audit: AuditJson): string => {
  const { files, acrossFiles, summary, ...head } = audit;
  const lines: object[] = [{ type: 'audit', ...head }];
  for (const { tables, ...file } of files) {
    lines.push({ type: 'file', ...file });
    for (const { findings, rows, ...table } of tables) {
      const place = { path: file.path, sheet: table.sheet };
      lines.push({ type: 'table', path: file.path, ...table });
      for (const finding of findings) lines.push({ type: 'finding', ...place, ...finding });
      for (const row of rows) lines.push({ type: 'row', ...place, ...row });
    }
  }
  for (const finding of acrossFiles) lines.push({ type: 'across', ...finding });
  lines.push({ type: 'summary', ...summary });
  return lines.map((line) => JSON.stringify(line)).join('\n');
};
