import type { CompiledPack, CompiledRule } from '../src/core/audit/compile-pack';
import type { ColumnId } from '../src/core/table/column-vocabulary';

/** How a clause is carried out, the most direct way first. */
export const clauseKinds = ['standard', 'between-rows', 'optional-column', 'ledger', 'checklist', 'information'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** Columns a rule needs besides those of the standard table. */
export const extraColumns = ({ check, columns }: CompiledRule, standard: readonly ColumnId[]): readonly ColumnId[] => {
  const isExtra = (id: ColumnId): boolean => !standard.includes(id);
  return [...columns.filter(isExtra), ...(check.anyColumn.some(isExtra) ? check.anyColumn : [])];
};

const kindOfRule = (found: CompiledRule, standard: readonly ColumnId[]): ClauseKind => {
  if (found.check.ledgers.length > 0) return 'ledger';
  if (extraColumns(found, standard).length > 0) return 'optional-column';
  return found.check.scope === 'group' ? 'between-rows' : 'standard';
};

/** The most direct way in which anything in the pack carries a clause; null: nothing does. */
export const kindOfClause = ({ pack, rules }: CompiledPack, clause: string): ClauseKind | null => {
  const kinds = new Set<ClauseKind>([
    ...rules.filter(({ rule }) => rule.clauses.includes(clause)).map((found) => kindOfRule(found, pack.table.columns)),
    ...pack.checklist.filter(({ clauses }) => clauses.includes(clause)).map((): ClauseKind => 'checklist'),
    ...pack.information.filter((entry) => entry.clause === clause).map((): ClauseKind => 'information'),
  ]);
  return clauseKinds.find((kind) => kinds.has(kind)) ?? null;
};
