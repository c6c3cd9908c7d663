import type { Citation } from '../../core/audit/finding';
import { ledgerKinds } from '../../core/checks/problems';
import type { LedgerKind } from '../../core/checks/problems';
import { canonicalHeader, isColumnId } from '../../core/table/column-vocabulary';
import type { AuditAnswer } from '../../session';

/** What is missing, with the words that wait for it. */
export interface NotCheckedGroup {
  readonly needs: { readonly kind: 'column'; readonly header: string } | { readonly kind: 'ledger'; readonly ledger: LedgerKind };
  readonly cites: readonly Citation[];
}

const needsOf = (text: string): NotCheckedGroup['needs'] => {
  const [kind, name = ''] = text.split(':');
  const ledger = kind === 'ledger' ? ledgerKinds.find((known) => known === name) : undefined;
  if (ledger !== undefined) return { kind: 'ledger', ledger };
  return { kind: 'column', header: isColumnId(name) ? canonicalHeader(name) : name };
};

/** Rules that did not run in some table by what they lack, in the order of the pack; the same words are cited once. */
export const notCheckedGroups = ({ audits, rules }: AuditAnswer): readonly NotCheckedGroup[] => {
  const byNeed = new Map<string, Map<string, Citation>>();
  for (const { needs, rule } of audits.flatMap(({ notChecked }) => notChecked)) {
    const cites = byNeed.get(needs) ?? new Map<string, Citation>();
    const cite = rules.get(rule)?.cite;
    if (cite !== undefined) cites.set(`${cite.section}\n${cite.quote}`, cite);
    byNeed.set(needs, cites);
  }
  return [...byNeed].map(([needs, cites]) => ({ needs: needsOf(needs), cites: [...cites.values()] }));
};
