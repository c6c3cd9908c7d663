import { invalidArgument } from './excel-fault';
import type { SimulatedCell } from './model';

/** What a cell becomes when a value is written into it; `blank` empties it, `null` leaves it alone. */
export type Entered = { readonly cell: SimulatedCell; readonly numberFormat: string | null } | 'blank' | null;

const longestText = 32_767;
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const errorCodes: readonly string[] = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

const constant = (value: string | number | boolean, quoted = false): SimulatedCell => ({ value, isError: false, formula: null, quoted });
const entered = (cell: SimulatedCell, numberFormat: string | null = null): Entered => ({ cell, numberFormat });

/**
 * As if typed: text becomes a formula, a number, a date, a truth value or an error, unless the cell is formatted as text.
 * @param apostropheStaysInText whether a leading apostrophe is kept in cells formatted as text (versions differ)
 */
export const enterValue = (input: unknown, numberFormat: string, apostropheStaysInText: boolean): Entered => {
  if (input === null) return null;
  const asText = numberFormat === '@';
  if (typeof input === 'number' || typeof input === 'boolean') return entered(constant(asText ? String(input) : input));
  if (typeof input !== 'string') throw invalidArgument(`a value of type ${typeof input}`);
  if (input.length > longestText) throw invalidArgument('a text of more than 32767 characters');
  if (input === '') return 'blank';
  if (input.startsWith("'") && !(asText && apostropheStaysInText)) return entered(constant(input.slice(1), true));
  return asText ? entered(constant(input)) : typed(input);
};

/** Sums of two numbers are all that this Excel can calculate; anything else is an unknown name to it. */
const resultOf = (formula: string): Pick<SimulatedCell, 'value' | 'isError'> => {
  const sum = /^=(\d+)\+(\d+)$/.exec(formula);
  return sum === null ? { value: '#NAME?', isError: true } : { value: Number(sum[1]) + Number(sum[2]), isError: false };
};

const typed = (text: string): Entered => {
  if (plainNumber.test(text)) return entered(constant(Number(text)));
  if (/^[=+\-@]./.test(text)) {
    const formula = text.startsWith('=') ? text : `=${text}`;
    return entered({ ...resultOf(formula), formula, quoted: false });
  }
  if (/^[+-]?\d+(?:\.\d+)?%$/.test(text)) return entered(constant(Number(text.slice(0, -1)) / 100), '0%');
  if (/^(true|false)$/i.test(text)) return entered(constant(/^true$/i.test(text)));
  if (errorCodes.includes(text)) return entered({ value: text, isError: true, formula: null, quoted: false });
  const date = isoDate.exec(text);
  if (date === null) return entered(constant(text));
  const [, year, month, day] = date;
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return entered(constant(serial), 'yyyy/m/d');
};
