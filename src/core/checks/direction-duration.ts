import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell, TableRow } from '../table/table';
import { parseValue } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';

/** Length in years; both the same: exactly so long. How binding it is (为, 不超过, 原则上, 一般) is the rule's outcome. */
export const durationOptions = z.strictObject({ least: z.number().positive().optional(), most: z.number().positive().optional() });

/** A few days do not matter; a month may come from counting both ends (readings C29). In months. */
const days = 0.5;
const oneMonth = 1.2;

interface Length {
  readonly column: ColumnId;
  readonly cell: Cell;
  readonly value: Cell['value'];
  readonly others: readonly ColumnId[];
}

/** The length as stated, else from the first to the last day. */
const lengthOf = (view: TableView, row: TableRow): Length | null => {
  const stated = view.cell(row, 'durationYears');
  if (stated !== null && !isEmpty(stated)) return { column: 'durationYears', cell: stated, value: stated.value, others: [] };
  const [start, end] = [view.cell(row, 'startsOn'), view.cell(row, 'endsOn')];
  if (start !== null && end !== null && !isEmpty(start) && !isEmpty(end)) {
    const broken = [start, end].find(({ value }) => value.kind !== 'date');
    if (broken !== undefined) {
      return { column: broken === start ? 'startsOn' : 'endsOn', cell: broken, value: broken.value, others: [] };
    }
    return { column: 'endsOn', cell: end, value: parseValue('years', `${spanText(start)}至${spanText(end)}`), others: ['startsOn'] };
  }
  const blank = stated ?? end ?? start;
  if (blank === null) return null;
  return {
    column: stated !== null ? 'durationYears' : end !== null ? 'endsOn' : 'startsOn',
    cell: blank,
    value: { kind: 'blank' },
    others: [],
  };
};

const spanText = ({ value }: Cell): string => {
  if (value.kind !== 'date') return '';
  const { year, month, day } = value.date;
  return [year, month, day].filter((part) => part !== null).join('.');
};

/** The project lasts as long as its direction says (readings C26–C29). */
export const directionDuration = defineRowCheck({
  id: 'direction-duration',
  options: durationOptions,
  codes: { 'duration-outside': 'error', 'duration-near': 'warning', 'duration-range': 'manual', blank: 'manual', unreadable: 'manual' },
  columns: () => [],
  anyColumn: () => ['durationYears', 'endsOn'],
  prepare: ({ least = 0, most = Number.POSITIVE_INFINITY }, view) => {
    const bounds = { least: least === 0 ? null : least, most: Number.isFinite(most) ? most : null };
    const beyond = (years: number): number => Math.max(years - most, least - years, 0) * 12;
    return (row) => {
      const length = lengthOf(view, row);
      if (length === null) return noProblems;
      const { column, cell, value, others } = length;
      if (value.kind === 'blank') return [cellProblem(view, column, cell, 'blank', {})];
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason }, others)];
      if (value.kind !== 'years') return noProblems;
      const [low, high] = [beyond(value.min), beyond(value.max)];
      if (Math.max(low, high) <= days) return noProblems;
      const code =
        Math.min(low, high) <= days && value.min !== value.max
          ? 'duration-range'
          : Math.max(low, high) <= oneMonth
            ? 'duration-near'
            : 'duration-outside';
      return [cellProblem(view, column, cell, code, bounds, others)];
    };
  },
});
