import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { unitKindOption } from './options';

/** Kinds of lead unit. `allowed`: one of these only; `barred`: none of these. `doubtful` kinds and names that do not tell are put to a person. */
export const leadOptions = z.strictObject({
  allowed: z.array(unitKindOption).default([]),
  barred: z.array(unitKindOption).default([]),
  doubtful: z.array(unitKindOption).default([]),
});

/** Institutes that became companies: legally enterprises, by their work institutes (readings D33). */
const formerInstitute = /研究总?院|研究所|科学院|设计院/u;

/** The Chinese unit that leads is of a kind the direction admits (readings D33–D35); the foreign side is not judged. */
export const directionLead = defineRowCheck({
  id: 'direction-lead',
  options: leadOptions,
  codes: {
    blank: 'manual',
    'unit-kind-not-allowed': 'error',
    'unit-kind-barred': 'error',
    'unit-kind-barred-unclear': 'manual',
    'unit-kind-unclear': 'manual',
  },
  columns: () => ['applicant'],
  prepare: ({ allowed, barred, doubtful }, view) => {
    const fine = new Set(allowed);
    const out = new Set(barred);
    const unsure = new Set(doubtful).add('unknown');
    return (row) => {
      // The kind first: rows that pass are alike in it, whatever the unit's name.
      const { kind, assumed, named } = view.leadKind(row);
      if (named && (fine.has(kind) || (fine.size === 0 && !out.has(kind) && !unsure.has(kind)))) return noProblems;
      const cell = view.cell(row, 'applicant');
      if (cell === null) return noProblems;
      if (!named || isEmpty(cell)) return [cellProblem(view, 'applicant', cell, 'blank', {})];
      const category = view.category(row)?.name ?? '';
      const reformed = kind === 'enterprise' && assumed && formerInstitute.test(cell.text);
      if (unsure.has(kind) || reformed) {
        return fine.size === 0
          ? [cellProblem(view, 'applicant', cell, 'unit-kind-barred-unclear', { kind, barred, category })]
          : [cellProblem(view, 'applicant', cell, 'unit-kind-unclear', { kind, allowed, category })];
      }
      if (fine.size === 0) return [cellProblem(view, 'applicant', cell, 'unit-kind-barred', { kind, assumed, category })];
      return [cellProblem(view, 'applicant', cell, 'unit-kind-not-allowed', { kind, assumed, allowed, category })];
    };
  },
});
