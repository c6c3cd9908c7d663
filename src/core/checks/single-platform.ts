import { z } from 'zod';
import { fold, isPlain } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

const whole = /(?:实验室|中心|基地)(?:[（(][^）)]*[）)])?$/u;

/** One platform a row (JS24-152). Names may hold separators themselves, so every part must look like a platform. */
export const singlePlatform = defineRowCheck({
  id: 'single-platform',
  options: z.strictObject({ column: columnOption }),
  codes: { 'several-platforms': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell) || isPlain(cell.text)) return noProblems;
      const parts = cell.text
        .split(/[、，,；;\n]/u)
        .map(fold)
        .filter((part) => part !== '');
      const several = parts.length > 1 && parts.every((part) => whole.test(part));
      return several ? [cellProblem(view, column, cell, 'several-platforms', {})] : noProblems;
    },
});
