import fc from 'fast-check';
import { areaName, cellAddress, columnIndex, columnName, parseArea } from '../../../src/core/table/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each(['', '1', 'A1', 'ABCD', '列'])('%p is no column name', (name) => expect(columnIndex(name)).toBe(0));

test('addresses', () => {
  expect(cellAddress(6, 2)).toBe('B6');
  expect(areaName({ firstRow: 6, lastRow: 19, firstColumn: 1, lastColumn: 11 })).toBe('A6:K19');
  expect(areaName({ firstRow: 6, lastRow: 6, firstColumn: 1, lastColumn: 1 })).toBe('A6:A6');
});

test.each([
  ['A6:K19', { firstRow: 6, lastRow: 19, firstColumn: 1, lastColumn: 11 }],
  ['$A$6:$K$19', { firstRow: 6, lastRow: 19, firstColumn: 1, lastColumn: 11 }],
  ['k19:a6', { firstRow: 6, lastRow: 19, firstColumn: 1, lastColumn: 11 }],
  ['B7', { firstRow: 7, lastRow: 7, firstColumn: 2, lastColumn: 2 }],
  ['B0', null],
  ['7', null],
  ['A:K', null],
])('area of %s', (text, area) => expect(parseArea(text)).toEqual(area));

test('printing and parsing an area are inverse', () => {
  const row = fc.integer({ min: 1, max: 1_048_576 });
  const column = fc.integer({ min: 1, max: 16_384 });
  fc.assert(
    fc.property(row, row, column, column, (row1, row2, column1, column2) => {
      const area = {
        firstRow: Math.min(row1, row2),
        lastRow: Math.max(row1, row2),
        firstColumn: Math.min(column1, column2),
        lastColumn: Math.max(column1, column2),
      };
      expect(parseArea(areaName(area))).toEqual(area);
    }),
  );
});
