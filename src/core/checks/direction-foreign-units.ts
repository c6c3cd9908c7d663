import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { foreignUnitsOf } from './foreign-unit-kind';
import { unitKindOption } from './options';

const column = 'foreignPartner';

/**
 * Kinds of the foreign units. `every`: all of them are of these kinds; `lead`: the first is; `some`: for every entry there is at least one
 * unit of its kinds (“2+2”: a research body and an enterprise).
 */
export const foreignUnitsOptions = z.strictObject({
  who: z.enum(['every', 'lead', 'some']),
  kinds: z.array(z.array(unitKindOption).min(1)).min(1),
});

/** The foreign side consists of the kinds of unit the direction asks for (readings D37, E47). What a name does not tell is for a person. */
export const directionForeignUnits = defineRowCheck({
  id: 'direction-foreign-units',
  options: foreignUnitsOptions,
  codes: {
    blank: 'manual',
    unreadable: 'manual',
    'foreign-kind-not-allowed': 'error',
    'foreign-kind-lacking': 'error',
    'foreign-kind-unclear': 'manual',
  },
  columns: () => [column],
  prepare: ({ who, kinds }, view) => {
    const allowed = kinds.flat();
    const isDoubtful = (kind: string): boolean => kind === 'unknown' || kind === 'association' || kind === 'other';
    return (row) => {
      const cell = view.cell(row, column);
      const units = foreignUnitsOf(view, row);
      if (cell === null || units === null) return noProblems;
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      if (isEmpty(cell) || units.length === 0) return [cellProblem(view, column, cell, 'blank', {})];
      const isUnclear = units.some(({ kind }) => isDoubtful(kind));
      if (who === 'some') {
        const lacking = kinds.filter((group) => !units.some(({ kind }) => group.includes(kind)));
        if (lacking.length === 0) return noProblems;
        // One unit cannot be two kinds, whatever it is.
        const certain = !isUnclear || units.length < kinds.length;
        return [cellProblem(view, column, cell, certain ? 'foreign-kind-lacking' : 'foreign-kind-unclear', { kinds: lacking.flat() })];
      }
      const judged = who === 'lead' ? units.slice(0, 1) : units;
      const wrong = judged.filter(({ kind }) => !allowed.includes(kind) && !isDoubtful(kind)).map(({ name }) => name);
      if (wrong.length > 0) return [cellProblem(view, column, cell, 'foreign-kind-not-allowed', { units: wrong, kinds: allowed })];
      return judged.every(({ kind }) => allowed.includes(kind))
        ? noProblems
        : [cellProblem(view, column, cell, 'foreign-kind-unclear', { kinds: allowed })];
    };
  },
});
