import type { Area } from '../../src/core/table/sheet';
import { invalidArgument } from './excel-fault';

/** Arguments come over the wire as anything: what is not of the wanted kind is refused as Excel refuses it. */

export const textArgument = (value: unknown, name: string): string => {
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
};

export const numberArgument = (value: unknown, name: string): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(name);
  return value;
};

export const flagArgument = (value: unknown, name: string): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument(name);
  return value;
};

export const recordArgument = (value: unknown, name: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(name);
  return Object.fromEntries(Object.entries(value));
};

/** A grid of the shape of the area: one value stands for all cells, arrays must fit exactly. */
export const gridArgument = (value: unknown, area: Area, name: string): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const columns = area.lastColumn - area.firstColumn + 1;
  const fits = rows.length === area.lastRow - area.firstRow + 1 && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(`${name}: the dimensions of the array do not match the range`);
  return (row, column) => {
    const cells: unknown = rows[row - area.firstRow];
    const line: readonly unknown[] = Array.isArray(cells) ? cells : [];
    return line[column - area.firstColumn];
  };
};
