import { z } from 'zod';
import { areaName } from '../table/address';
import { defineTableCheck } from './check';
import { indexBy, unitKey } from './ledger-lines';
import { nationalRecommender } from './national-recommender-kind';
import { columnOption } from './options';
import type { Problem } from './problems';

/** The form line above the table names a recommending unit of one of the four categories of the national notice (二). */
export const nationalRecommenderField = defineTableCheck({
  id: 'national-recommender-field',
  options: z.strictObject({ column: columnOption, label: z.string().min(1) }),
  codes: { 'field-blank': 'error', 'authority-not-national': 'error', 'authority-needs-list': 'manual' },
  columns: () => [],
  prepare:
    ({ column, label }, view, { ledgers }) =>
    () => {
      const found = view.table.fields.authority;
      const cells = [found?.cell ?? areaName(view.table.header)];
      const give = (problem: Problem) => [{ problem, columns: [], cells }];
      if (found === null || found.value === '') return view.has(column) ? [] : give({ code: 'field-blank', args: { label } });
      const { value } = found;
      if (indexBy(ledgers.recommenders ?? [], ({ unit }) => unitKey(unit)).has(unitKey(value))) return [];
      switch (nationalRecommender(value).kind) {
        case 'ministry':
        case 'province':
          return [];
        case 'not-addressed':
          return give({ code: 'authority-not-national', args: { value } });
        case 'association':
        case 'unclear':
          return give({ code: 'authority-needs-list', args: { value } });
      }
    },
});
