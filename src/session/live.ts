import { parseArea } from '../core/table/address';
import type { AuditAnswer } from './desk-protocol';
import type { Edit, Ports } from './ports';
import { withChange } from './with-change';

/** What of the session live auditing needs. */
export interface LiveSession {
  readonly result: AuditAnswer;
  /** Whether conclusions stand on the sheet. */
  readonly isMarked: boolean;
  /** Whether nothing else began meanwhile: only then may anything be written. */
  readonly isCurrent: () => boolean;
}

/**
 * Audits the row that the user edited, in at most two requests besides the one that names the sheet of the event.
 * @returns the new result; null where the edit concerns more than one row of one table: then a full audit has to tell
 * @throws AuditError as the host does
 */
export const auditEdit = async (
  { host, desk }: Ports,
  { result, isMarked, isCurrent }: LiveSession,
  { kind, sheet, address }: Edit,
): Promise<AuditAnswer | null> => {
  const area = kind === 'cells' ? parseArea(address) : null;
  const [table, second] = result.tables;
  const [placement] = result.placements;
  const [header, body] = [parseArea(table?.headerRange ?? ''), parseArea(table?.bodyRange ?? '')];
  if (table === undefined || second !== undefined || placement === undefined || header === null || body === null) return null;
  if (area === null || sheet !== table.sheet) return null;
  if (area.firstRow !== area.lastRow || area.firstRow < body.firstRow || area.firstRow > body.lastRow) return null;

  const lastColumn = Math.max(header.lastColumn, area.lastColumn, placement.column - 1);
  const ours = { column: placement.column, headingRow: header.lastRow };
  const { row, canWrite, texts } = await host.readRow({ sheet, row: area.firstRow, lastColumn, ours });
  const { change } = await desk.ask({ kind: 'edit', sheet, row });
  if (change === null || (isMarked && !canWrite)) return null;
  if (!isCurrent()) return null;
  const [first, further] = change.texts.rows;
  const isWritten = further === undefined && first?.cells.every((text, at) => text === texts[at]) === true;
  // Two people who audit one workbook live would otherwise answer each other's writing for ever.
  if (isMarked && !isWritten) await host.writeRows(change.texts);
  return withChange(result, change);
};
