import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import { regionByIso } from '../../reference';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import type { CheckProblem } from './check';
import { columnOption } from './options';

type Regions = Extract<Cell['value'], { readonly kind: 'regions' }>;

/** Wording that official texts do not use. Where the cell names nothing else, the right wording is certain and offered as a fix. */
const improperProblem = (
  view: TableView,
  row: number,
  column: ColumnId,
  cell: Cell,
  { improper, regions, unknown, ambiguous }: Regions,
): CheckProblem => {
  const problem = cellProblem(view, column, cell, 'region-improper', { regions: improper.map(({ text }) => text) });
  const [only, ...others] = improper;
  const name = only === undefined ? undefined : regionByIso(only.iso)?.name;
  const address = view.address(row, column);
  const alone = others.length + regions.length + unknown.length + ambiguous.length === 0;
  return alone && name !== undefined && address !== null ? { ...problem, fix: { cells: { [address]: name } } } : problem;
};

/** Nothing but known regions outside the mainland. */
const isSound = ({ value }: Cell): boolean =>
  value.kind === 'regions' &&
  value.unknown.length + value.ambiguous.length + value.improper.length === 0 &&
  value.regions.every(({ iso }) => iso !== 'CN');

/** The region column names known countries or regions outside the mainland, in proper wording (JS24-149, readings A8). */
export const regionsReadable = defineRowCheck({
  id: 'regions-readable',
  options: z.strictObject({ column: columnOption }),
  codes: {
    blank: 'error',
    unreadable: 'manual',
    'region-unknown': 'warning',
    'region-ambiguous': 'warning',
    'region-improper': 'warning',
    'region-mainland': 'error',
  },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      if (view.told(row, column, isSound) === true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const { value } = cell;
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'regions') return noProblems;
      const problems: CheckProblem[] = [];
      if (value.regions.some(({ iso }) => iso === 'CN')) problems.push(cellProblem(view, column, cell, 'region-mainland', {}));
      if (value.unknown.length > 0) problems.push(cellProblem(view, column, cell, 'region-unknown', { regions: value.unknown }));
      if (value.ambiguous.length > 0) {
        problems.push(cellProblem(view, column, cell, 'region-ambiguous', { regions: value.ambiguous.map(({ text }) => text) }));
      }
      if (value.improper.length > 0) problems.push(improperProblem(view, row.row, column, cell, value));
      return problems.length === 0 ? noProblems : problems;
    },
});
