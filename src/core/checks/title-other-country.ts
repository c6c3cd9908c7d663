import { z } from 'zod';
import type { Cell } from '../table/table';
import { fold } from '../values';
import { holdsWord } from '../values/word-search';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { words } from './options';
import { mentionsOf } from './regions-of';

/**
 * The title names cooperation with one country (中蒙) and the row another partner: content and direction contradict each other. `except` are names in
 * which the two characters mean something else.
 */
export const titleOtherCountry = defineRowCheck({
  id: 'title-other-country',
  options: z.strictObject({
    pairs: z.array(z.strictObject({ word: z.string().min(2), countries: words })).min(1),
    except: words.optional(),
  }),
  codes: { 'keyword-found': 'error' },
  columns: () => ['projectName', 'partnerRegion'],
  prepare: ({ pairs, except = [] }, view) => {
    const harmless = except.map(fold);
    const known = pairs.map(({ word, countries }) => ({
      word,
      pattern: new RegExp(`(?:^|[^\\p{Script=Han}]|基于|面向|关于|开展)${word}`, 'u'),
      countries,
    }));
    // Hardly any title names a pair.
    const holds = holdsWord(pairs.map(({ word }) => word));
    const holdsPair = ({ folded }: Cell): boolean => holds(folded);
    return (row) => {
      if (view.told(row, 'projectName', holdsPair) !== true) return noProblems;
      const cell = view.cell(row, 'projectName');
      const partners = mentionsOf(view.cell(row, 'partnerRegion')).map(({ iso }) => iso);
      if (cell === null || isEmpty(cell) || partners.length === 0) return noProblems;
      const text = harmless.reduce((left, word) => left.replaceAll(word, '□'), cell.folded);
      const found = known.filter(({ pattern, countries }) => pattern.test(text) && !countries.some((iso) => partners.includes(iso)));
      return found.length === 0
        ? noProblems
        : [cellProblem(view, 'projectName', cell, 'keyword-found', { keywords: found.map(({ word }) => word) }, ['partnerRegion'])];
    };
  },
});
