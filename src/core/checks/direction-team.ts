import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import type { Cell, TableRow } from '../table/table';
import { unitsIn } from '../table/units-in';
import type { UnitKind } from '../values/value';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { unitKindOption } from './options';

/** Kinds of which the Chinese side has at least one unit each; every entry lists the kinds that count alike. */
export const teamOptions = z.strictObject({ each: z.array(z.array(unitKindOption).min(1)).min(1) });

/** Kinds of the participants: the column 参与单位性质 counts before the names where it names as many. */
const kindsOf = (cell: Cell, stated: Cell | null): readonly UnitKind[] => {
  if (cell.value.kind !== 'units') return [];
  const units = unitsIn(cell);
  const kinds = stated?.value.kind === 'unit-kinds' ? stated.value.kinds : [];
  return units.map(({ kind }, at) => {
    const other = kinds.length === units.length ? kinds[at] : undefined;
    return other === undefined || other === 'unknown' ? kind : other;
  });
};

const teamOf = (view: TableView, row: TableRow, cell: Cell): readonly UnitKind[] => {
  const { kind, named } = view.leadKind(row);
  return [...(named ? [kind] : []), ...kindsOf(cell, view.cell(row, 'participants') === null ? null : view.cell(row, 'participantsKind'))];
};

/** The lead unit and the Chinese participants together hold the kinds of unit the direction asks for (readings D36, D37). */
export const directionTeam = defineRowCheck({
  id: 'direction-team',
  options: teamOptions,
  codes: { 'team-lacks-kind': 'error', 'team-unclear': 'manual', unreadable: 'manual' },
  columns: () => ['applicant', 'participants'],
  prepare:
    ({ each }, view) =>
    (row) => {
      const cell = view.cell(row, 'participants');
      if (cell === null) return noProblems;
      const team = teamOf(view, row, cell);
      const lacking = each.filter((kinds) => !team.some((kind) => kinds.includes(kind)));
      if (lacking.length === 0) return noProblems;
      if (cell.value.kind === 'unreadable') return [cellProblem(view, 'participants', cell, 'unreadable', { reason: cell.value.reason })];
      const facts = { kinds: lacking.flat() };
      const open = cell.value.kind === 'blank' || team.includes('unknown');
      return [cellProblem(view, 'participants', cell, open ? 'team-unclear' : 'team-lacks-kind', facts, ['applicant'])];
    },
});
