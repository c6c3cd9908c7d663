import { z } from 'zod';
import { regionByIso } from '../../reference';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { foreignUnitsOf } from './foreign-unit-kind';
import { words } from './options';
import { mentionsOf } from './regions-of';

const column = 'foreignPartner';

/** At least one unit of each of the countries; without the column 外方单位国别 only their number can be told. */
export const directionForeignCountries = defineRowCheck({
  id: 'direction-foreign-countries',
  options: z.strictObject({ countries: words }),
  codes: { blank: 'manual', 'foreign-units-few': 'error', 'foreign-country-lacking': 'error' },
  columns: () => [column],
  prepare:
    ({ countries }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      const units = foreignUnitsOf(view, row);
      if (cell === null || units === null) return noProblems;
      if (isEmpty(cell) || units.length === 0) return [cellProblem(view, column, cell, 'blank', {})];
      if (units.length < countries.length) {
        return [cellProblem(view, column, cell, 'foreign-units-few', { found: units.length, least: countries.length })];
      }
      const stated = view.cell(row, 'foreignPartnerCountry');
      if (stated?.value.kind !== 'regions' || stated.value.unknown.length + stated.value.ambiguous.length > 0) return noProblems;
      const found = mentionsOf(stated).map(({ iso }) => iso);
      const lacking = countries.filter((iso) => !found.includes(iso)).map((iso) => regionByIso(iso)?.name ?? iso);
      return found.length === 0 || lacking.length === 0
        ? noProblems
        : [cellProblem(view, 'foreignPartnerCountry', stated, 'foreign-country-lacking', { lacking }, [column])];
    },
});
