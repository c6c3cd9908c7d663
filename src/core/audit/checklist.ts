import type { ConcernedRows } from './concerned-rows';
import type { ChecklistItem } from './finding';
import type { Pack } from './pack';

/** Points of the notice that only a person with the documents can check, with the rows they concern. */
export const checklistItems = (pack: Pack, numbersOf: ConcernedRows['numbersOf']): readonly ChecklistItem[] =>
  pack.checklist.flatMap((item) => {
    const base = { rule: `${pack.id}/${item.id}`, clauses: item.clauses, text: item.question, cite: item.cite };
    if (item.scope === 'table') return [{ ...base, rows: [] }];
    const rows = numbersOf(item.when);
    return rows.length === 0 ? [] : [{ ...base, rows }];
  });
