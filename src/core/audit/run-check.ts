import type { CheckContext, CheckProblem } from '../checks/check';
import type { CompiledRule } from './compile-pack';
import type { TableView } from './table-view';

/** What a rule lacks in a table: the first missing column, else the first missing ledger; null when it can run. */
export const lack = (compiled: CompiledRule, view: TableView, context: CheckContext): string | null => {
  const { categoryColumn } = context.pack.table;
  // Any of the candidate columns may hold the category.
  const column = compiled.columns.find((id) => !view.has(id === categoryColumn ? view.categoryColumn : id));
  if (column !== undefined) return `column:${column}`;
  const { anyColumn } = compiled.check;
  const [first] = anyColumn;
  if (first !== undefined && !anyColumn.some((id) => view.has(id))) return `column:${first}`;
  const ledger = compiled.check.ledgers.find((kind) => context.ledgers[kind] === undefined);
  return ledger === undefined ? null : `ledger:${ledger}`;
};

/** The problem of a check that broke. */
export const failed = (compiled: CompiledRule): CheckProblem => ({
  problem: { code: 'check-failed', args: { check: compiled.check.id } },
  columns: [],
});

/** Runs a check; if it throws, that is a finding of its own and never a silent pass (design, principle 4). */
export const guarded = <T>(run: () => T, onFault: () => T): T => {
  try {
    return run();
  } catch {
    return onFault();
  }
};
