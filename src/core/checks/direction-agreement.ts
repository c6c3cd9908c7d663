import { z } from 'zod';
import { fold, westernDigits } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { words } from './options';

export const agreementOptions = z.strictObject({ agreements: words });

const marks = /["'“”‘’《》〈〉·\-—–－]/gu;
const key = (text: string): string => westernDigits(fold(text).replace(marks, '')).replace(/[。.;；]$/u, '');

/** Shorter texts such as “备忘录” name no agreement. */
const shortest = 6;

/** The government agreement a project names is one of the direction's; the same body's agreement of another year or session is another one. */
export const directionAgreement = defineRowCheck({
  id: 'direction-agreement',
  options: agreementOptions,
  codes: { 'agreement-other-direction': 'warning' },
  columns: () => ['basisAgreement'],
  prepare: ({ agreements }, view) => {
    const listed = agreements.map(key);
    return (row) => {
      const cell = view.cell(row, 'basisAgreement');
      if (cell === null || isEmpty(cell)) return noProblems;
      const text = key(cell.text);
      const fits = listed.some((name) => text.includes(name) || (text.length >= shortest && name.includes(text)));
      return fits ? noProblems : [cellProblem(view, 'basisAgreement', cell, 'agreement-other-direction', { agreements })];
    };
  },
});
