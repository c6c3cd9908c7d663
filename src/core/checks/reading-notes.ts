import { z } from 'zod';
import { canonicalHeader } from '../table/column-vocabulary';
import { columnName } from '../table/address';
import type { ReadingNote } from '../table/table';
import { defineTableCheck } from './check';
import type { Problem } from './problems';

const problemOf = (note: ReadingNote): Problem => {
  switch (note.code) {
    case 'hidden-rows':
      return { code: note.code, args: { rows: note.rows } };
    case 'hidden-columns':
      return { code: note.code, args: { columns: note.columns.map(columnName) } };
    case 'hidden-sheet':
      return { code: note.code, args: {} };
    case 'uncached-formulas':
    case 'error-values':
    case 'stray-cells':
      return { code: note.code, args: { cells: note.cells } };
    case 'duplicate-columns':
      return { code: note.code, args: { header: canonicalHeader(note.id), columns: note.columns.map(columnName) } };
  }
};

/** What reading had to leave open: the whole table is sent, hidden rows included (三（一）). */
export const readingNotes = defineTableCheck({
  id: 'reading-notes',
  options: z.strictObject({}),
  codes: {
    'hidden-rows': 'info',
    'hidden-columns': 'info',
    'hidden-sheet': 'info',
    'uncached-formulas': 'warning',
    'error-values': 'warning',
    'stray-cells': 'info',
    'duplicate-columns': 'warning',
  },
  columns: () => [],
  prepare:
    (_, { table }) =>
    () =>
      table.notes.map((note) => {
        const cells =
          note.code === 'uncached-formulas' || note.code === 'error-values' || note.code === 'stray-cells' ? { cells: note.cells } : {};
        return { problem: problemOf(note), columns: [], ...cells };
      }),
});
