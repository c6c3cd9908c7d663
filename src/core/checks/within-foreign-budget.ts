import { z } from 'zod';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

const euro = /^(?:约)?(?:€|eur)?([\d,.]+)(万)?(?:欧元|eur|€)?$/iu;

/** Within this share of the limit the rate of the day decides (readings B16). */
const doubt = 0.05;

/** An amount in 万元: as written in 元, else converted from euros; null where it cannot be told. */
const wanOf = (cell: Cell, rate: number): number | null => {
  if (cell.value.kind === 'money') return cell.value.wan;
  const text = cell.folded;
  const found = /欧元|eur|€/iu.test(text) ? euro.exec(text) : null;
  if (found === null) return null;
  const number = Number((found[1] ?? '').replace(/,/gu, ''));
  return Number.isFinite(number) ? (found[2] === '万' ? number : number / 10_000) * rate : null;
};

/**
 * What is asked for at home is not more than the unit's own share in the foreign project. The guideline names no exchange rate: `rate` (元 a euro)
 * is ours, and what lies within five in a hundred of the limit is for a person.
 */
export const withinForeignBudget = defineRowCheck({
  id: 'within-foreign-budget',
  options: z.strictObject({ column: columnOption, limit: columnOption, rate: parameterOption }),
  codes: { 'above-foreign-budget': 'error', 'near-foreign-budget': 'manual', 'base-unreadable': 'manual' },
  columns: ({ column, limit }) => [column, limit],
  prepare: ({ column, limit, rate }, view, context) => {
    const perEuro = numberOf(rate, context);
    return (row) => {
      const [cell, base] = [view.cell(row, column), view.cell(row, limit)];
      if (cell === null || base === null || isEmpty(cell)) return noProblems;
      const amount = numberIn(cell);
      if (amount === null) return noProblems;
      const baseHeader = view.header(limit);
      const most = isEmpty(base) ? null : wanOf(base, perEuro);
      if (most === null) return [cellProblem(view, column, cell, 'base-unreadable', { baseHeader }, [limit])];
      const converted = base.value.kind !== 'money';
      const margin = converted ? most * doubt : 0;
      if (amount <= most - margin) return noProblems;
      const facts = { otherHeader: baseHeader, otherValue: base.text, limit: Math.round(most * 100) / 100 };
      return [cellProblem(view, column, cell, amount > most + margin ? 'above-foreign-budget' : 'near-foreign-budget', facts, [limit])];
    };
  },
});
