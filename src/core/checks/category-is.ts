import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** Rows of the rule belong to one category (JX23-089, JX23-090: a topic stands under a category). A category that cannot be read is reported elsewhere. */
export const categoryIs = defineRowCheck({
  id: 'category-is',
  options: z.strictObject({ column: columnOption, category: z.string().min(1), topic: columnOption }),
  codes: { 'category-other': 'error' },
  columns: ({ column }) => [column],
  prepare: ({ column, category, topic }, view, { pack }) => {
    const expected = pack.categories.find(({ id }) => id === category)?.name ?? category;
    return (row) => {
      const cell = view.cell(row, column);
      const found = view.category(row);
      if (cell === null || found === null || found.id === category) return noProblems;
      const otherValue = view.cell(row, topic)?.text ?? '';
      return [cellProblem(view, column, cell, 'category-other', { expected, otherHeader: view.header(topic), otherValue }, [topic])];
    };
  },
});
