import { z } from 'zod';
import { fold, parseValue } from '../values';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { mentionsOf } from './regions-of';

/** Names of partners that show the country by themselves. */
const american = /^美国|[（(](?:美国|USA?)[）)]|\bU\.?S\.?A\b|\bUnited States\b|美利坚/iu;

/**
 * A partner from the United States has reported the cooperation to its employer and got its consent (JX23-179): two facts nobody reads off a
 * table. Never silent, and never a breach unless a column says no (readings B19). Other countries: nothing.
 */
export const usPartnerConsent = defineRowCheck({
  id: 'us-partner-consent',
  options: z.strictObject({ column: columnOption, partners: columnOption, countries: columnOption, consent: columnOption }),
  codes: { 'us-consent-open': 'manual', 'us-consent-refused': 'error' },
  columns: ({ column }) => [column],
  prepare: ({ column, partners, countries, consent }, view) => {
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const named = [column, countries].some((id) => mentionsOf(view.cell(row, id)).some(({ iso }) => iso === 'US'));
      const partner = view.cell(row, partners);
      const byName = partner?.value.kind === 'units' && unitsIn(partner).some(({ name }) => american.test(name));
      if (!named && !byName) return noProblems;
      const answer = view.cell(row, consent);
      const others = answer === null ? [] : [consent];
      if (answer === null || isEmpty(answer)) return [cellProblem(view, column, cell, 'us-consent-open', {}, others)];
      const read = answer.value.kind === 'answer' ? answer.value : parseValue('answer', answer.content);
      const word = read.kind === 'answer' ? read.answer : 'unclear';
      if (word === 'yes') return noProblems;
      const refused = word === 'no' || (word === 'mixed' && /未|不/u.test(fold(answer.text)));
      return [cellProblem(view, column, cell, refused ? 'us-consent-refused' : 'us-consent-open', {}, others)];
    };
  },
});
