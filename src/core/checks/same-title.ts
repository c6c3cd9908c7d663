import { z } from 'zod';
import { normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { comparedTextOf, groupProblem, groupsOf, othersOf, partOf } from './groups';
import { columnOption } from './options';

type SameTitleCode = 'same-title-same-unit' | 'same-title-other-unit';

const unitOf = ({ view, row }: Member): string => normaliseUnitName(view.leadName(row));

/** Equal titles: of one unit an error, of different units a question, since affiliation cannot be seen (readings A34). */
export const sameTitle = defineGroupCheck({
  id: 'same-title',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { 'same-title-same-unit': 'error', 'same-title-other-unit': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column }, _context, gather) => {
    const titles = gather.texts(comparedTextOf(column));
    return (members) =>
      groupsOf(members, titles).map((group) => {
        const byUnit = new Map<string, Member[]>();
        for (const member of group) {
          const ofUnit = byUnit.get(unitOf(member));
          if (ofUnit === undefined) byUnit.set(unitOf(member), [member]);
          else ofUnit.push(member);
        }
        return groupProblem(
          group.map((member) => {
            const unit = unitOf(member);
            const ofUnit = unit === '' ? [] : (byUnit.get(unit) ?? []);
            const [code, others]: [SameTitleCode, readonly Member[]] =
              ofUnit.length > 1 ? ['same-title-same-unit', ofUnit] : ['same-title-other-unit', group];
            return partOf(member, column, code, { others: othersOf(others, member) }, ['applicant']);
          }),
        );
      });
  },
});
