import type { AcrossFinding, Finding } from './finding';

/**
 * Findings between tables as they concern the rows of one sheet: each with that row's cells, what is to be said there, and the others
 * as related rows.
 * @param path of the sheet's workbook, as the findings name it
 */
export const localFindings = (across: readonly AcrossFinding[], path: string | null, sheet: string): readonly Finding[] =>
  across.flatMap(({ places, ...finding }) =>
    places
      .filter((place) => place.path === path && place.sheet === sheet)
      .map((place): Finding => ({
        ...finding,
        problem: place.problem,
        columns: place.columns,
        row: place.row,
        cells: place.cells,
        related: places
          .filter((other) => other !== place)
          .map((other) => ({ path: other.path === path ? null : other.path, sheet: other.sheet, row: other.row })),
      })),
  );
