import { z } from 'zod';
import { normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import { groupProblem, groupsBy, othersOf, partOf } from './groups';
import { columnOption } from './options';

/** One unit applies twice on one topic: perhaps with the same content (JX23-029). */
export const sameTopicSameUnit = defineGroupCheck({
  id: 'same-topic-same-unit',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { 'same-topic-same-unit': 'warning' },
  columns: ({ column }) => [column, 'applicant'],
  prepare:
    ({ column }) =>
    (members) =>
      groupsBy(members, ({ view, row }) => {
        const found = view.topicNamed(view.cell(row, column)?.text ?? '');
        const unit = normaliseUnitName(view.leadName(row));
        return found === null || unit === '' ? null : `${String(found.topic.number)}|${unit}`;
      }).map((group) =>
        groupProblem(
          group.map((member) => partOf(member, column, 'same-topic-same-unit', { others: othersOf(group, member) }, ['applicant'])),
        ),
      ),
});
