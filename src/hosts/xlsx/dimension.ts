import { areaName, parseArea } from './cell-reference';
import type { Limits } from './limits';
import { replaceAttribute } from './xml-edit';

/** The `<dimension>` element widened so that it covers our three columns; '' stays ''. Throws 'broken-part' when it cannot be read. */
export const widenDimension = (
  xml: string,
  table: { readonly column: number; readonly rows: readonly number[] },
  part: string,
  limits: Limits,
): string => {
  const reference = /\sref\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(xml);
  if (reference === null) return xml;
  const area = parseArea(reference[1] ?? reference[2] ?? '', part, limits);
  const wider = {
    firstRow: Math.min(area.firstRow, table.rows[0] ?? area.firstRow),
    lastRow: Math.max(area.lastRow, table.rows.at(-1) ?? area.lastRow),
    firstColumn: Math.min(area.firstColumn, table.column),
    lastColumn: Math.max(area.lastColumn, table.column + 2),
  };
  return replaceAttribute(xml, 'ref', areaName(wider));
};
