import { ledgerKinds } from '../../core/checks/problems';
import type { LedgerKind } from '../../core/checks/problems';
import type { NotChecked } from '../../core/audit/finding';
import type { Pack } from '../../core/audit/pack';
import { canonicalHeader, isColumnId } from '../../core/table/column-vocabulary';

/** What is missing, with the clauses that wait for it. */
export interface NotCheckedGroup {
  readonly needs: { readonly kind: 'column'; readonly header: string } | { readonly kind: 'ledger'; readonly ledger: LedgerKind };
  readonly clauses: readonly { readonly id: string; readonly section: string; readonly quote: string }[];
}

const needsOf = (text: string): NotCheckedGroup['needs'] => {
  const [kind, name = ''] = text.split(':');
  const ledger = kind === 'ledger' ? ledgerKinds.find((known) => known === name) : undefined;
  if (ledger !== undefined) return { kind: 'ledger', ledger };
  return { kind: 'column', header: isColumnId(name) ? canonicalHeader(name) : name };
};

/** Rules that did not run by what they lack, in the order of the pack; a clause is named once. */
export const notCheckedGroups = (notChecked: readonly NotChecked[], pack: Pack): readonly NotCheckedGroup[] => {
  const clauses = new Map(pack.clauses.map((clause) => [clause.id, clause]));
  const byNeed = new Map<string, Set<string>>();
  for (const { needs, clauses: ids } of notChecked) {
    const known = byNeed.get(needs) ?? new Set();
    ids.slice(0, 1).forEach((id) => known.add(id));
    byNeed.set(needs, known);
  }
  return [...byNeed].map(([needs, ids]) => ({ needs: needsOf(needs), clauses: [...ids].flatMap((id) => clauses.get(id) ?? []) }));
};
