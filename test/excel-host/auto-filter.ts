import type { Area } from '../../src/core/table/sheet';
import { numberArgument, recordArgument } from './arguments';
import { cellAt, refuseIfProtected } from './cells';
import type { Environment } from './environment';
import { apiNotFound } from './excel-fault';
import type { SimulatedFilter, SimulatedSheet } from './model';
import { placeOfArgument, range } from './range';
import { nullObject, simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';

type Criteria = Readonly<Record<string, unknown>>;

const passes = (criteria: Criteria, text: string): boolean => {
  const { filterOn, values, criterion1 } = criteria;
  if (filterOn === 'Values' && Array.isArray(values)) return values.includes(text);
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    return criterion1.startsWith('<>') ? text !== criterion1.slice(2) : text === criterion1.replace(/^=/, '');
  }
  throw apiNotFound(`AutoFilter criteria ${JSON.stringify(criteria)}`);
};

/** Works out which rows a filter hides; the first row of its area is the header. */
export const refilter = (sheet: SimulatedSheet, { area, criteria, hiddenRows }: SimulatedFilter): void => {
  hiddenRows.clear();
  for (let row = area.firstRow + 1; row <= area.lastRow; row += 1) {
    const shown = [...criteria].every(([offset, wanted]) =>
      passes(wanted, String(cellAt(sheet, row, area.firstColumn + offset)?.value ?? '')),
    );
    if (!shown) hiddenRows.add(row);
  }
};

export const createFilter = (area: Area): SimulatedFilter => ({ area, criteria: new Map(), hiddenRows: new Set() });

const criteriaList = ({ area, criteria }: SimulatedFilter): readonly (Criteria | null)[] =>
  Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_unused, offset) => criteria.get(offset) ?? null);

/**
 * `Worksheet.autoFilter`, and that of a table.
 * @param holder the sheet or the table that the filter belongs to
 */
export const autoFilter = (
  environment: Environment,
  sheet: SimulatedSheet,
  holder: Pick<SimulatedSheet, 'filter'> = sheet,
): SimulatedObject =>
  simulate('AutoFilter', {
    get: {
      Enabled: () => holder.filter !== null,
      IsDataFiltered: () => (holder.filter?.criteria.size ?? 0) > 0,
      Criteria: () => (holder.filter === null ? [] : criteriaList(holder.filter)),
    },
    call: {
      GetRangeOrNullObject: () => (holder.filter === null ? nullObject('Range') : range(environment, sheet, holder.filter.area)),
      ClearCriteria: () => {
        refuseIfProtected(sheet);
        holder.filter?.criteria.clear();
        holder.filter?.hiddenRows.clear();
      },
      Apply: (target, columnIndex, criteria) => {
        refuseIfProtected(sheet);
        const { area } = placeOfArgument(target, sheet);
        const filter = holder.filter ?? createFilter(area);
        if (criteria !== null && criteria !== undefined)
          filter.criteria.set(numberArgument(columnIndex, 'columnIndex'), recordArgument(criteria, 'criteria'));
        holder.filter = filter;
        refilter(sheet, filter);
      },
    },
  });
