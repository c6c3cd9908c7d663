import { checkById } from '../checks';
import type { BoundCheck } from '../checks/check';
import { AuditError } from '../errors';
import type { ColumnId } from '../table/column-vocabulary';
import { neededColumns } from './condition';
import type { Pack, Rule } from './pack';

export interface CompiledRule {
  readonly rule: Rule;
  /** As findings name it: `pack/rule`. */
  readonly name: string;
  readonly check: BoundCheck;
  /** Columns without which the rule cannot run, those of its conditions included. */
  readonly columns: readonly ColumnId[];
}

export interface CompiledPack {
  readonly pack: Pack;
  readonly rules: readonly CompiledRule[];
  /** Position of a rule in the pack: the last sorting key of findings. */
  readonly order: ReadonlyMap<string, number>;
}

/**
 * Binds every rule of a pack to its check.
 * @throws AuditError `invalid-pack` when a rule names an unknown check; options were checked when the pack was read.
 */
export const compilePack = (pack: Pack): CompiledPack => {
  const rules = pack.rules.map((rule, at) => {
    const check = checkById(rule.check);
    if (check === null) {
      throw new AuditError({
        code: 'invalid-pack',
        path: pack.id,
        faults: [{ path: ['rules', at, 'check'], code: 'unknown-check', args: { found: rule.check } }],
      });
    }
    const bound = check.bind(rule.options ?? {});
    const conditions = (rule.when ?? []).flatMap((condition) => neededColumns(condition, pack.table.categoryColumn));
    return { rule, name: `${pack.id}/${rule.id}`, check: bound, columns: [...new Set([...bound.columns, ...conditions])] };
  });
  return { pack, rules, order: new Map(rules.map(({ name }, at) => [name, at])) };
};
