import { z } from 'zod';
import type { Cell } from '../table/table';
import { fold, isPlain } from '../values';
import { defineRowCheck, isEmpty, noProblems, problemsAt } from './check';
import { columnOption } from './options';

const whole = /(?:实验室|中心|基地)(?:[（(][^）)]*[）)])?$/u;

const isSeveral = (cell: Cell): boolean => {
  if (isEmpty(cell) || isPlain(cell.text)) return false;
  const parts = cell.text
    .split(/[、，,；;\n]/u)
    .map(fold)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => whole.test(part));
};

/** One platform a row (JS24-152). Names may hold separators themselves, so every part must look like a platform. */
export const singlePlatform = defineRowCheck({
  id: 'single-platform',
  options: z.strictObject({ column: columnOption }),
  codes: { 'several-platforms': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) =>
      view.told(row, column, isSeveral) === true ? problemsAt(view, row, column, 'several-platforms', {}) : noProblems,
});
