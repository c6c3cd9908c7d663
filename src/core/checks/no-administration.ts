import { z } from 'zod';
import { fold, onlyHan } from '../values';
import type { Cell } from '../table/table';
import { everyUnit, unitsIn } from '../table/units-in';
import type { UnitKind } from '../values/value';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

const office = /(?:办公室|办)$/u;
/** Ministries abroad, as they are usually written in such a column. */
const ministry = /(?:教育|科技|科学|技术|卫生|农业|经济|能源|工业|环境|国防|交通|外交)[^、，,；;]{0,6}部$|\bMinistry of\b/iu;

/** The last character rules nearly all names out. */
const namesMinistry = (name: string): boolean => (name.endsWith('部') || !onlyHan(name)) && ministry.test(name);

const isPlainly = (name: string, kind: UnitKind): boolean => (kind === 'administration' && !office.test(fold(name))) || namesMinistry(name);
const isPerhaps = (name: string, kind: UnitKind): boolean =>
  kind === 'zone-administration' || (kind === 'administration' && office.test(fold(name)));

const isNone = (name: string, kind: UnitKind): boolean => !isPlainly(name, kind) && !isPerhaps(name, kind);
const namesNone = (cell: Cell): boolean => everyUnit(cell, isNone);

/**
 * None of the units is an administrative organ (JX23-014): plain by its name (局, 厅, 政府, 委员会) a breach, 管委会 and 办公室 a question
 * (readings B22). A stated kind of the applicant overrides its name.
 */
export const noAdministration = defineRowCheck({
  id: 'no-administration',
  options: z.strictObject({ column: columnOption }),
  codes: { 'administration-found': 'error', 'administration-doubtful': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const lead = column === 'applicant' ? view.leadKind(row) : null;
      const isStated = lead !== null && !lead.assumed && lead.named;
      if (!isStated && view.told(row, column, namesNone) === true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isStated) {
        return lead.kind === 'administration' || lead.kind === 'zone-administration'
          ? [cellProblem(view, column, cell, 'administration-found', { unit: view.leadName(row) })]
          : noProblems;
      }
      const units = unitsIn(cell);
      const found = units.find(({ name, kind }) => isPlainly(name, kind));
      if (found !== undefined) return [cellProblem(view, column, cell, 'administration-found', { unit: found.name })];
      const unsure = units.find(({ name, kind }) => isPerhaps(name, kind));
      return unsure === undefined ? noProblems : [cellProblem(view, column, cell, 'administration-doubtful', { unit: unsure.name })];
    },
});
