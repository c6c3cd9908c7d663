import { z } from 'zod';
import { findJiangsuPlace } from '../../reference';
import { fold } from '../values';
import { firstUnitKind, firstUnitName } from '../table/units-in';
import { cellProblem, defineRowCheck, isStated, noProblems } from './check';
import { columnOption } from './options';

const legalForm = /(?:股份|有限|责任|公司|集团|控股|总厂|厂|[（(].*?[）)])/gu;
const trade =
  /(?:科学技术|科技|技术|生物|医药|制药|药业|电子|信息|新材料|材料|新能源|能源|机械|装备|智能|制造|实业|工业|环保|化工|汽车|自动化|精密|投资|贸易|发展|研究院|研究所)/gu;

/** The trade name of a firm: its name less place, legal form and branch. Null when nothing telling is left. */
const tradeName = (name: string): string | null => {
  const folded = fold(name);
  const place = findJiangsuPlace(folded);
  const local = folded
    .replace(/^(?:江苏省?|中国)/u, '')
    .replace(place === null ? /^$/u : new RegExp(`^(?:${place.name}|${place.name.replace(/[市区县]$/u, '')})`, 'u'), '');
  const core = local.replace(legalForm, '').replace(trade, '');
  return core.length >= 2 && core.length <= 6 ? core : null;
};

/** The partner bears the applicant's trade name: perhaps a body of its own group (readings A24). Only a hint, and none where the relation is stated. */
export const partnerSharesName = defineRowCheck({
  id: 'partner-shares-name',
  options: z.strictObject({ column: columnOption, as: columnOption, unlessStated: columnOption.optional() }),
  codes: { 'partner-shares-name': 'warning' },
  columns: ({ column, as }) => [column, as],
  prepare:
    ({ column, as, unlessStated }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      const own = view.cell(row, as);
      if (cell === null || own?.value.kind !== 'unit' || isStated(view, row, unlessStated)) return noProblems;
      if (firstUnitKind(own) !== 'enterprise') return noProblems;
      const shared = tradeName(firstUnitName(own));
      if (shared === null || !cell.folded.includes(shared)) return noProblems;
      return [cellProblem(view, column, cell, 'partner-shares-name', { otherValue: own.text, shared }, [as])];
    },
});
