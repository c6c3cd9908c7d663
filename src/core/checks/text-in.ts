import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, words } from './options';

/** The text names one of the given terms (contains one of them). Whether the list is open (等) is the rule's outcome. */
export const textIn = defineRowCheck({
  id: 'text-in',
  options: z.strictObject({
    column: columnOption,
    /** Official terms, shown to the user. */
    allowed: words,
    /** Shorter spellings that also count. */
    accept: words.optional(),
    /** Words that turn an accepted term into its opposite (“非骨干成员”). */
    except: words.optional(),
    /** Every part of a list must name a term, not only one of them. */
    each: z.boolean().default(false),
  }),
  codes: { 'text-not-in': 'warning', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, allowed, accept, except, each }, view) => {
    const terms = [...allowed, ...(accept ?? [])].map(fold);
    const opposite = (except ?? []).map(fold);
    const names = (part: string): boolean => terms.some((term) => part.includes(term)) && !opposite.some((word) => part.includes(word));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const parts = each
        ? cell.text
            .split(/[、，,；;\n]/u)
            .map(fold)
            .filter((part) => part !== '')
        : [cell.folded];
      const isWrapped = (part: string, next: string | undefined): boolean =>
        next !== undefined && !names(part) && !names(next) && names(`${part}${next}`);
      // “合作项↵目预研”: a term wrapped by hand, of which neither half names one.
      const isNamed = (part: string, at: number): boolean =>
        names(part) || isWrapped(part, parts[at + 1]) || (at > 0 && isWrapped(parts[at - 1] ?? '', part));
      return parts.every(isNamed) ? noProblems : [cellProblem(view, column, cell, 'text-not-in', { allowed })];
    };
  },
});
