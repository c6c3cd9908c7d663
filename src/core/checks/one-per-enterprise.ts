import { z } from 'zod';
import { normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { groupProblem, groupsOf, othersOf, partOf } from './groups';
import { columnOption, words } from './options';

/**
 * One project per enterprise and year (JS24-089). Rows of the categories in `mayBeTargeted` count, but the message names the
 * exemption of 定向组织 projects (readings A16). Which rows are enterprises is the rule's condition.
 */
export const onePerEnterprise = defineGroupCheck({
  id: 'one-per-enterprise',
  acrossTables: true,
  options: z.strictObject({ column: columnOption, mayBeTargeted: words.optional() }),
  codes: { 'one-per-enterprise': 'error', 'one-per-enterprise-targeted': 'error' },
  columns: ({ column }) => [column],
  prepare: ({ column, mayBeTargeted }, _context, gather) => {
    const categories = new Set(mayBeTargeted ?? []);
    const mayBe = ({ view, row }: Member): boolean => {
      const stated = view.cell(row, 'targeted')?.value;
      return (stated?.kind === 'answer' && stated.answer === 'yes') || categories.has(view.category(row)?.id ?? '');
    };
    const names = gather.texts((view, row) => {
      const name = view.leadName(row);
      return name === '' ? null : normaliseUnitName(name);
    });
    return (members) =>
      groupsOf(members, names).map((group) => {
        const ordinary = group.filter((member) => !mayBe(member)).length;
        const code = ordinary > 1 ? 'one-per-enterprise' : 'one-per-enterprise-targeted';
        return groupProblem(group.map((member) => partOf(member, column, code, { others: othersOf(group, member) })));
      });
  },
});
