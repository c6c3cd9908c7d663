import type { AuditJson } from './audit-json';

/**
 * The result as one JSON object a line, for streams: first `audit`, then for every file `file`, its `table`s, their `finding`s and
 * `row`s, then what lies between files (`across`), last `summary`. Each line names its `type`; those of a table its path and sheet.
 * A generator, since a hundred thousand rows make a text that need not be held at once.
 */
export function* auditLines(audit: AuditJson): Generator<string> {
  const { files, acrossFiles, summary, ...head } = audit;
  const line = JSON.stringify;
  yield line({ type: 'audit', ...head });
  for (const { tables, ...file } of files) {
    yield line({ type: 'file', ...file });
    for (const { findings, rows, ...table } of tables) {
      const place = { path: file.path, sheet: table.sheet };
      yield line({ type: 'table', path: file.path, ...table });
      for (const finding of findings) yield line({ type: 'finding', ...place, ...finding });
      for (const row of rows) yield line({ type: 'row', ...place, ...row });
    }
  }
  for (const finding of acrossFiles) yield line({ type: 'across', ...finding });
  yield line({ type: 'summary', ...summary });
}
