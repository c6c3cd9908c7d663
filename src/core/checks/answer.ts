import { z } from 'zod';
import type { Cell } from '../table/table';
import type { CheckProblem } from './check';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { parseValue } from '../values';
import { columnOption } from './options';
import type { CellProblemCode } from './problems';

/**
 * A yes/no column. `expect: yes` wants 是 (columns 7, 8, 11); `expect: no` reports 是 as “affirmative” (column 10, whose polarity
 * is reversed: readings A26, A27). Part negative, part positive is “mixed”; anything else is for a person.
 */
export const answer = defineRowCheck({
  id: 'answer',
  options: z.strictObject({ column: columnOption, expect: z.enum(['yes', 'no']) }),
  codes: {
    blank: 'error',
    unreadable: 'manual',
    'answer-negative': 'error',
    'answer-affirmative': 'manual',
    'answer-mixed': 'error',
    'answer-unclear': 'manual',
    'answer-not-applicable': 'warning',
    'answer-intent-only': 'info',
  },
  columns: ({ column }) => [column],
  prepare: ({ column, expect }, view) => {
    const give = (cell: Cell, code: CellProblemCode & (`answer-${string}` | 'blank')): readonly CheckProblem[] => [
      cellProblem(view, column, cell, code, {}),
    ];
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      // A free-text column (审批情况) is read as an answer too.
      const value = cell.value.kind === 'text' ? parseValue('answer', cell.content) : cell.value;
      if (value.kind === 'blank') return give(cell, 'blank');
      if (value.kind === 'placeholder') return give(cell, 'answer-not-applicable');
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'answer') return give(cell, 'answer-unclear');
      switch (value.answer) {
        case 'yes':
          if (expect === 'no') return give(cell, 'answer-affirmative');
          return value.intentOnly ? give(cell, 'answer-intent-only') : noProblems;
        case 'no':
          return expect === 'yes' ? give(cell, 'answer-negative') : noProblems;
        case 'mixed':
          return give(cell, 'answer-mixed');
        case 'unclear':
          return give(cell, 'answer-unclear');
        case 'not-applicable':
          return give(cell, 'answer-not-applicable');
      }
    };
  },
});
