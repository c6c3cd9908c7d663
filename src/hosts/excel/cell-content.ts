import type { CellContent } from '../../core/table/sheet';
import { isDateFormatCode } from '../date-format';

const errorCodes: ReadonlySet<string> = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#FIELD!',
  '#UNKNOWN!',
]);

/** What Excel gives of a cell; formats and formulas only where they were asked for. */
export interface RawCell {
  readonly value: unknown;
  readonly numberFormat: string | null;
  readonly formula: string | null;
}

const dateFormats = new Map<string, boolean>();

/** Formats are few and cells many: each format is judged once. */
const showsDate = (code: string): boolean => {
  const known = dateFormats.get(code);
  if (known !== undefined) return known;
  const answer = isDateFormatCode(code);
  dateFormats.set(code, answer);
  return answer;
};

/**
 * Content of a cell as the core wants it. An empty result of a formula is a result; errors come as text, so a text that is exactly an
 * error code counts as one (Excel itself turns such text into an error unless the cell is formatted as text).
 */
export const cellContent = ({ value, numberFormat, formula }: RawCell): CellContent => {
  if (typeof value === 'number') return numberFormat !== null && showsDate(numberFormat) ? { kind: 'date', serial: value } : value;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const isResult = formula?.startsWith('=') === true;
  if (value === '') return isResult ? '' : null;
  return value.startsWith('#') && errorCodes.has(value) && (isResult || numberFormat !== '@') ? { kind: 'error', code: value } : value;
};
