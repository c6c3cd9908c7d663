import { z } from 'zod';
import { fold, normaliseUnitName } from '../values';
import { unitKindOfName } from '../values/unit-kind';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { words } from './options';
import { unitNames } from './same-unit';

const column = 'recognitionIssuer';

const isPartOf = (issuer: string, partner: string): boolean => issuer.startsWith(partner) || partner.startsWith(issuer);

/**
 * Who issued the paper that recognises the laboratory: not the foreign partner itself. `centres`: national research centres that may issue it although they
 * may be the partner (readings E57). `governmentOnly`: universities, institutes and companies cannot issue it.
 */
export const recognitionIssuer = defineRowCheck({
  id: 'recognition-issuer',
  options: z.strictObject({ centres: words.optional(), governmentOnly: z.boolean().default(false) }),
  codes: { 'issuer-is-partner': 'error', 'issuer-partner-listed': 'manual', 'issuer-no-government': 'error' },
  columns: () => [column],
  prepare: ({ centres = [], governmentOnly }, view) => {
    const listed = centres.map((name) => fold(name).toLowerCase());
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const issuer = normaliseUnitName(cell.text);
      const partner = view.cell(row, 'foreignPartner');
      if (partner !== null && unitNames(partner).some((name) => isPartOf(issuer, name))) {
        const facts = { otherHeader: view.header('foreignPartner'), otherValue: partner.text };
        const code = listed.some((name) => issuer.includes(name)) ? 'issuer-partner-listed' : 'issuer-is-partner';
        return [cellProblem(view, column, cell, code, facts, ['foreignPartner'])];
      }
      const kind = unitKindOfName(cell.text);
      const isUnfit = kind === 'university' || kind === 'institute' || kind === 'enterprise' || kind === 'hospital';
      return governmentOnly && isUnfit ? [cellProblem(view, column, cell, 'issuer-no-government', {})] : noProblems;
    };
  },
});
