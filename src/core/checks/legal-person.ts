import { z } from 'zod';
import { findJiangsuUniversity } from '../../reference';
import type { Cell } from '../table/table';
import { firstUnitName } from '../table/units-in';
import { defineRowCheck, noProblems, problemsAt } from './check';
import { columnOption } from './options';

const dependentEnding = /(?:分公司|分厂|分部|分中心|办事处|课题组|项目组|事业部|教研室|实验室)$/u;
const facultyEnding = /(?:学院|系|学部|实验室|研究所|课题组|中心)$/u;
/** Bodies of a university that are legal persons of their own. */
const ownLegalPerson = /(?:医院|独立学院|研究院|有限公司|集团)$/u;

/** Laboratories of the province that are legal persons of their own. */
const ownLaboratory = /(?:紫金山|姑苏|太湖|钟山|云龙湖)实验室$/u;

/** Independent colleges of other provinces' universities are legal persons; a faculty elsewhere is told by its name alone. */
const independentCollege = /(?:科学技术|科技|科技艺术|理工|应用科学|共青|长江|南昌商|现代经济管理|独立)学院$/u;
const facultyElsewhere = /^(.{2,}?大学)(.{1,12}(?:学院|系|学部|实验室|课题组))$/u;

/** The last characters of all parts. Nearly all firms end in the first and are told by the third from behind. */
const lastOfPart = '司院系部室所组心厂处';
const mayBePart = (name: string): boolean => {
  const last = name.charAt(name.length - 1);
  return last === '司' ? name.charAt(name.length - 3) === '分' : last !== '' && lastOfPart.includes(last);
};

const partElsewhere = (cell: Cell): string | null => {
  const name = firstUnitName(cell);
  const part = mayBePart(name) && name.includes('大学') ? (facultyElsewhere.exec(name)?.[2] ?? null) : null;
  return part === null || independentCollege.test(part) ? null : part;
};

/** The part of a name that shows a body inside a legal person, or null. */
const dependentPart = (cell: Cell): string | null => {
  const name = firstUnitName(cell);
  if (!mayBePart(name)) return null;
  const university = findJiangsuUniversity(name);
  if (university !== null && name !== university.name && name.startsWith(university.name)) {
    const part = name.slice(university.name.length);
    if (ownLegalPerson.test(part)) return null;
    return facultyEnding.test(part) ? part : null;
  }
  return ownLaboratory.test(name) ? null : (dependentEnding.exec(name)?.[0] ?? null);
};

/** The same in a pack of other provinces. */
const anyPart = (cell: Cell): string | null => dependentPart(cell) ?? partElsewhere(cell);

/** The applicant is an independent legal person: a branch, faculty, laboratory or project group is not (JS24-073). */
export const legalPerson = defineRowCheck({
  id: 'legal-person',
  options: z.strictObject({ column: columnOption }),
  codes: { 'dependent-unit': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view, { pack }) =>
    (row) => {
      const part = view.told(row, column, pack.province === '江苏省' ? dependentPart : anyPart);
      return part === null ? noProblems : problemsAt(view, row, column, 'dependent-unit', { part });
    },
});
