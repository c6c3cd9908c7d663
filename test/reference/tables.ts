import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** A table with its sources, as it stands in src/reference/data. Rows of another width than the head are an error. */
export const readTable = (name: string): readonly Row[] => {
  const text = readFileSync(join(__dirname, '../../src/reference/data', `${name}.csv`), 'utf8').trim();
  const { data, errors } = Papa.parse<Row>(text, { header: true });
  if (errors[0] !== undefined) throw new Error(`${name}: ${errors[0].message} in row ${String(errors[0].row)}`);
  return data;
};

/** A cell of a row; a column that the table lacks is an error. */
export const cell = (row: Row, column: string): string => {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
};

/** The parts of a cell that holds a list. */
export const listIn = (row: Row, column: string): readonly string[] =>
  cell(row, column)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const repeated = (items: readonly string[]): readonly string[] => items.filter((item, at) => items.indexOf(item) !== at);

/** Texts that are claimed by two owners. */
export const clashes = (claims: readonly (readonly [text: string, owner: string])[]): readonly string[] => {
  const owners = new Map<string, string>();
  return claims.flatMap(([text, owner]) => {
    const other = owners.get(text);
    owners.set(text, owner);
    return other === undefined || other === owner ? [] : [`${text}: ${other}/${owner}`];
  });
};

export const countBy = (rows: readonly Row[], column: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[cell(row, column)] = (counts[cell(row, column)] ?? 0) + 1;
  return counts;
};
