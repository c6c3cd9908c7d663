import type { ChecklistItem } from '../../core/audit/finding';
import type { AuditAnswer } from '../../session';

/** A point of the checklist in one table. */
export interface ChecklistPoint {
  readonly item: ChecklistItem;
  readonly sheet: string;
  /** The point concerns every row of its table. */
  readonly isEvery: boolean;
}

/** Points of all tables, table by table. */
export const checklistPoints = ({ audits }: AuditAnswer): readonly ChecklistPoint[] =>
  audits.flatMap(({ sheet, rows, checklist }) => checklist.map((item) => ({ item, sheet, isEvery: item.rows.length === rows.length })));
