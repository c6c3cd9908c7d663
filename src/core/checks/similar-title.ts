import { z } from 'zod';
import { similarPairs } from '../audit/similar-text';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { comparedTextOf, groupProblem, nameOf, partOf } from './groups';
import { columnOption, numberOf, parameterOption } from './options';

/** Titles that are nearly the same: always a question. The thresholds are ours, no notice gives one (readings A34). */
export const similarTitle = defineGroupCheck({
  id: 'similar-title',
  acrossTables: true,
  options: z.strictObject({ column: columnOption, jaccard: parameterOption, edits: parameterOption }),
  codes: { 'similar-title': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, jaccard, edits }, context, gather) => {
    const limits = { jaccard: numberOf(jaccard, context), edits: numberOf(edits, context) };
    const titles = gather.texts(comparedTextOf(column));
    titles.gatherBigrams();
    return (members) =>
      similarPairs(titles, limits).flatMap((pair) => {
        const [left, right] = [members.at(pair.left), members.at(pair.right)];
        if (left === undefined || right === undefined) return [];
        const percent = Math.round(pair.jaccard * 100);
        const part = (member: Member, other: Member) =>
          partOf(member, column, 'similar-title', {
            others: [nameOf(other)],
            otherValue: other.view.cell(other.row, column)?.text ?? '',
            percent,
          });
        return [groupProblem([part(left, right), part(right, left)])];
      });
  },
});
