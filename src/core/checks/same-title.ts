import { z } from 'zod';
import { fold, normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf, placed } from './groups';
import type { Placed } from './groups';
import { columnOption } from './options';

const unitOf = ({ view, row }: Placed): string => normaliseUnitName(view.leadName(row));

/** Equal titles: of one unit an error, of different units a question, since affiliation cannot be seen (readings A34). */
export const sameTitle = defineGroupCheck({
  id: 'same-title',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { 'same-title-same-unit': 'error', 'same-title-other-unit': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }) =>
    (members) =>
      groupsBy(placed(members), (member) => {
        const cell = filledCell(member, column);
        return cell === null ? null : fold(cell.text).toLowerCase();
      }).map((group) =>
        groupProblem(
          group.map((member) => {
            const same = group.some((other) => other.at !== member.at && unitOf(other) !== '' && unitOf(other) === unitOf(member));
            return partOf(member, column, same ? 'same-title-same-unit' : 'same-title-other-unit', { others: othersOf(group, member) }, [
              'applicant',
            ]);
          }),
        ),
      ),
});
