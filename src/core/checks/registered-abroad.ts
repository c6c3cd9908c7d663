import { z } from 'zod';
import { startsWithOtherProvince } from '../../reference';
import { parseValue } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { mentionsOf } from './regions-of';

const column = 'foreignPartnerRegisteredIn';

/** The foreign partner is registered outside China; with `inPartner`, in the partner country of the row. A place that names no country is not judged. */
export const registeredAbroad = defineRowCheck({
  id: 'registered-abroad',
  options: z.strictObject({ inPartner: z.boolean().default(false) }),
  codes: { blank: 'manual', unreadable: 'manual', 'registered-in-china': 'error', 'registered-elsewhere': 'error' },
  columns: () => [column],
  prepare:
    ({ inPartner }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      const place = parseValue('regions', cell.content);
      const found = place.kind === 'regions' ? place.regions.map(({ iso }) => iso) : [];
      if (found.includes('CN') || startsWithOtherProvince(cell.folded) !== null || /^江苏|^中国(?!香港|澳门|台湾)/u.test(cell.folded))
        return [cellProblem(view, column, cell, 'registered-in-china', {})];
      const partner = view.cell(row, 'partnerRegion');
      const wanted = mentionsOf(partner).map(({ iso }) => iso);
      if (!inPartner || partner === null || found.length === 0 || wanted.length === 0 || found.some((iso) => wanted.includes(iso)))
        return noProblems;
      const facts = { otherHeader: view.header('partnerRegion'), otherValue: partner.text };
      return [cellProblem(view, column, cell, 'registered-elsewhere', facts, ['partnerRegion'])];
    },
});
