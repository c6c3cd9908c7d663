import { compileConditions } from './condition';
import type { ChecklistItem } from './finding';
import type { Pack } from './pack';
import type { TableView } from './table-view';

/** Points of the notice that only a person with the documents can check, with the rows they concern. */
export const checklistItems = (pack: Pack, view: TableView): readonly ChecklistItem[] =>
  pack.checklist.flatMap((item) => {
    const base = { rule: `${pack.id}/${item.id}`, clauses: item.clauses, text: item.question, cite: item.cite };
    if (item.scope === 'table') return [{ ...base, rows: [] }];
    const applies = compileConditions(item.when ?? [], view);
    const rows = view.table.rows.filter((row) => {
      const truth = applies(row);
      return truth === 'true' || truth === 'unknown';
    });
    return rows.length === 0 ? [] : [{ ...base, rows: rows.map(({ row }) => row) }];
  });
