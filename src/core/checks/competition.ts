import { z } from 'zod';
import { defineGroupCheck } from './check';
import { groupProblem, groupsBy, othersOf, partOf } from './groups';
import { columnOption, numberOf, parameterOption } from './options';

/** More applications on one topic than projects are planned: a remark, never a quota (readings B8). */
export const competition = defineGroupCheck({
  id: 'competition',
  acrossTables: true,
  options: z.strictObject({ column: columnOption, planned: parameterOption }),
  codes: { 'topic-competition': 'info' },
  columns: ({ column }) => [column],
  prepare: ({ column, planned }, context) => {
    const most = numberOf(planned, context);
    return (members) =>
      groupsBy(members, ({ view, row }) => {
        const found = view.topicNamed(view.cell(row, column)?.text ?? '');
        return found === null ? null : String(found.topic.number);
      })
        .filter((group) => group.length > most)
        .map((group) =>
          groupProblem(
            group.map((member) =>
              partOf(member, column, 'topic-competition', { others: othersOf(group, member), planned: most, applied: group.length }),
            ),
          ),
        );
  },
});
