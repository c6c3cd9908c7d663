import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, numberOf, parameterOption } from './options';

/** A few days more or less do not matter: half a month, in years. */
const tolerance = 0.5 / 12;
/** “2023年7月至2026年7月” is meant as three years by some and counts 37 months: a span of dates a month off is put to a person. */
const monthOff = 1.5 / 12;
const span = /\d{4}.*\d{4}/su;

/** The project lasts exactly so many years (JX23-069); the length may be written as a span of dates. */
export const durationIs = defineRowCheck({
  id: 'duration-is',
  options: z.strictObject({ column: columnOption, years: parameterOption }),
  codes: { 'duration-other': 'error', 'duration-near': 'warning', unreadable: 'manual', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, years }, view, context) => {
    const wanted = numberOf(years, context);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const { value } = cell;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'years') return noProblems;
      const off = Math.max(Math.abs(value.min - wanted), Math.abs(value.max - wanted));
      if (off <= tolerance) return noProblems;
      return off <= monthOff && span.test(cell.text)
        ? [cellProblem(view, column, cell, 'duration-near', { least: wanted, most: wanted })]
        : [cellProblem(view, column, cell, 'duration-other', { years: wanted })];
    };
  },
});
