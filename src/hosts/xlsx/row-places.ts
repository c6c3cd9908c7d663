import { brokenPart } from './faults';

/** Where a row stands in its part, in bytes. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  /** Behind the start tag; equals `end` of a row that closes itself. */
  readonly openEnd: number;
  /** Behind its last cell; equals `openEnd` when it has none. */
  readonly cellsEnd: number;
  readonly end: number;
  /** The rightmost column that has a cell; 0 when there is none. */
  readonly lastColumn: number;
}

/** The rows of a sheet in the order of the file. In one list of numbers: a large sheet has a million rows. */
export interface RowPlaces {
  readonly count: number;
  at(index: number): RowPlace;
}

const numbersEach = 6;
const largest = 2 ** 31 - 1;

/** Collects the places of rows as they are met. `add` throws 'broken-part' when the row has a number that no sheet has. */
export const collectRowPlaces = (part: string): { readonly add: (place: RowPlace) => void; readonly places: RowPlaces } => {
  let numbers = new Int32Array(1024 * numbersEach);
  let length = 0;
  const number = (slot: number): number => numbers[slot] ?? 0;
  return {
    add: ({ row, start, openEnd, cellsEnd, end, lastColumn }) => {
      if (row > largest || lastColumn > largest) throw brokenPart(part);
      if (length === numbers.length) {
        const longer = new Int32Array(length * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length] = row;
      numbers[length + 1] = start;
      numbers[length + 2] = openEnd;
      numbers[length + 3] = cellsEnd;
      numbers[length + 4] = end;
      numbers[length + 5] = lastColumn;
      length += numbersEach;
    },
    places: {
      get count() {
        return length / numbersEach;
      },
      at: (index) => {
        const slot = index * numbersEach;
        return {
          row: number(slot),
          start: number(slot + 1),
          openEnd: number(slot + 2),
          cellsEnd: number(slot + 3),
          end: number(slot + 4),
          lastColumn: number(slot + 5),
        };
      },
    },
  };
};
