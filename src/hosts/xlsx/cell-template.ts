import { cellName } from './cell-reference';
import type { ReplacedCell } from './row-patcher';

/** A cell's XML with its reference taken out, so that equal cells of many rows can be kept as one. */
export const cellTemplate = ({ row, column, xml }: ReplacedCell): string => xml.replace(`"${cellName(row, column)}"`, '"@"');

/** The inverse of `cellTemplate`. */
export const fillTemplate = (template: string, row: number, column: number): string =>
  template.replace('"@"', `"${cellName(row, column)}"`);
