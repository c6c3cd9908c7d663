import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { indexBy, unitKey } from './ledger-lines';
import { nationalRecommender } from './national-recommender-kind';
import { columnOption, words } from './options';
import { mentionsOf } from './regions-of';

/** The recommending unit of a row (its column, else the form line above the table) is on the published list. */
export const ledgerRecommender = defineRowCheck({
  id: 'ledger-recommender',
  options: z.strictObject({ column: columnOption }),
  codes: { 'ledger-absent': 'warning' },
  columns: ({ column }) => [column],
  ledgers: () => ['recommenders'],
  prepare: ({ column }, view, { ledgers }) => {
    const listed = indexBy(ledgers.recommenders ?? [], ({ unit }) => unitKey(unit));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell) || listed.has(unitKey(cell.text))) return noProblems;
      return [cellProblem(view, column, cell, 'ledger-absent', { ledger: 'recommenders' })];
    };
  },
});

/**
 * Ministries recommend units under their guidance, associations and alliances their members (二): the lead unit stands in the list under the
 * recommending unit. Provincial authorities are judged by territory.
 */
export const ledgerMember = defineRowCheck({
  id: 'ledger-member',
  options: z.strictObject({ column: columnOption, recommender: columnOption, of: z.enum(['ministry', 'association']) }),
  codes: { 'ledger-absent': 'manual' },
  columns: ({ column }) => [column],
  ledgers: () => ['members'],
  prepare: ({ column, recommender, of }, view, { ledgers }) => {
    const byUnit = indexBy(ledgers.members ?? [], ({ unit }) => unitKey(unit));
    const above = view.table.fields.authority?.value ?? '';
    const others = view.has(recommender) ? [recommender] : [];
    return (row) => {
      const cell = view.cell(row, column);
      const own = view.cell(row, recommender);
      const authority = own === null || isEmpty(own) ? above : own.text;
      if (cell === null || isEmpty(cell) || nationalRecommender(authority).kind !== of) return noProblems;
      const lines = byUnit.get(unitKey(view.leadName(row))) ?? [];
      const wanted = unitKey(authority);
      const known = lines.some(({ department }) => {
        const found = unitKey(department);
        return found !== '' && (wanted.startsWith(found) || found.startsWith(wanted));
      });
      return known ? noProblems : [cellProblem(view, column, cell, 'ledger-absent', { ledger: 'members' }, others)];
    };
  },
});

/**
 * Partner countries and organisations belong to a body (GEO): they stand in the list of members under that body's name. A list without a line
 * for the body says nothing, and the body's own name in the cell is no country.
 */
export const ledgerPartners = defineRowCheck({
  id: 'ledger-partners',
  options: z.strictObject({ column: columnOption, body: words }),
  codes: { 'ledger-absent': 'error' },
  columns: ({ column }) => [column],
  ledgers: () => ['members'],
  prepare: ({ column, body }, view, { ledgers }) => {
    const isBody = (text: string): boolean => body.some((word) => fold(text).includes(word));
    const listed = new Set((ledgers.members ?? []).filter(({ department }) => isBody(department)).map(({ unit }) => fold(unit)));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell) || listed.size === 0) return noProblems;
      const outside = mentionsOf(cell).filter(({ text, name }) => !isBody(text) && !listed.has(fold(text)) && !listed.has(fold(name)));
      return outside.length === 0 ? noProblems : [cellProblem(view, column, cell, 'ledger-absent', { ledger: 'members' })];
    };
  },
});
