import { z } from 'zod';
import { normaliseUnitName } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { unitNames } from './same-unit';

/** The applicant is a party of the agreement; an affiliated hospital or a faculty of a party is a question. */
export const agreementSignatory = defineRowCheck({
  id: 'agreement-signatory',
  options: z.strictObject({ parties: columnOption }),
  codes: { 'not-signatory': 'error', 'signatory-part': 'warning', blank: 'manual', unreadable: 'manual' },
  columns: ({ parties }) => ['applicant', parties],
  prepare: ({ parties }, view) => {
    const otherHeader = view.header(parties);
    return (row) => {
      const [cell, other] = [view.cell(row, 'applicant'), view.cell(row, parties)];
      const name = normaliseUnitName(view.leadName(row));
      if (cell === null || other === null || name === '') return noProblems;
      if (isEmpty(other)) return [cellProblem(view, parties, other, 'blank', {})];
      if (other.value.kind === 'unreadable') return [cellProblem(view, parties, other, 'unreadable', { reason: other.value.reason })];
      const known = unitNames(other);
      if (known.includes(name)) return noProblems;
      const code = known.some((party) => name.startsWith(party)) ? 'signatory-part' : 'not-signatory';
      return [cellProblem(view, 'applicant', cell, code, { otherHeader, otherValue: other.text }, [parties])];
    };
  },
});
