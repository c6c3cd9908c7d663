import { z } from 'zod';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

const titled = /^(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms)\b\.?\s/iu;
const titledBehind = /(?<!客座|讲座)(?:教授|博士|研究员|先生|女士)$/u;

/** A legal person stands in the partner's column, not somebody's name (JX23-012). */
export const partnerIsPerson = defineRowCheck({
  id: 'partner-is-person',
  options: z.strictObject({ column: columnOption }),
  codes: { 'partner-is-person': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const person = unitsIn(cell).find(({ name }) => titled.test(name) || titledBehind.test(name));
      return person === undefined ? noProblems : [cellProblem(view, column, cell, 'partner-is-person', { name: person.name })];
    },
});
