import { z } from 'zod';
import { fold, parseValue } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { mentionsOf } from './regions-of';

const partTime = /非全职|兼职|兼任|柔性/u;
const bothSides = /双方|两家|两单位|各自|均|境内外|内外/u;
const oneSide = /仅|只有|单方|一方/u;

/**
 * A leader from abroad or from 香港, 澳门, 台湾 brings proof of employment: full-time from the mainland unit, part-time from both units
 * (JX23-022). Such a leader is permitted: the proof itself is always for a person.
 */
export const foreignLeaderProof = defineRowCheck({
  id: 'foreign-leader-proof',
  /** `blank`: what an empty proof means; by default it is lacking. */
  options: z.strictObject({
    nationality: columnOption,
    employment: columnOption,
    proof: columnOption,
    blank: z.enum(['lacking', 'check']).default('lacking'),
  }),
  codes: { 'employment-proof-lacking': 'error', 'employment-proof-check': 'manual' },
  columns: ({ nationality }) => [nationality],
  prepare: ({ nationality, employment, proof, blank }, view) => {
    const others = [employment, proof].filter((column) => view.has(column));
    return (row) => {
      const cell = view.cell(row, nationality);
      if (cell === null || mentionsOf(cell).length === 0) return noProblems;
      const found = view.cell(row, proof);
      const isPartTime = partTime.test(fold(view.cell(row, employment)?.text ?? ''));
      if (found === null || (blank === 'check' && found.value.kind === 'blank'))
        return [cellProblem(view, nationality, cell, 'employment-proof-check', { isPartTime }, others)];
      const text = fold(found.text);
      const read = found.value.kind === 'answer' ? found.value : parseValue('answer', found.content);
      const denied = isEmpty(found) || (read.kind === 'answer' && (read.answer === 'no' || read.answer === 'mixed'));
      if (denied || (isPartTime && oneSide.test(text)))
        return [cellProblem(view, nationality, cell, 'employment-proof-lacking', { isPartTime }, others)];
      // “双方单位均出具” says it without a yes.
      const both = isPartTime && bothSides.test(text) && !/未|缺|无|不/u.test(text);
      const stated = read.kind === 'answer' && read.answer === 'yes' && (!isPartTime || bothSides.test(text));
      return both || stated || (!isPartTime && text !== '' && /材料|证明|合同|聘/u.test(text))
        ? noProblems
        : [cellProblem(view, nationality, cell, 'employment-proof-check', { isPartTime }, others)];
    };
  },
});
