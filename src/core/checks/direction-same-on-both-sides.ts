import { z } from 'zod';
import type { Cell } from '../table/table';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

const key = ({ value, text }: Cell): string =>
  value.kind === 'years'
    ? `${String(Math.round(value.min * 12))}-${String(Math.round(value.max * 12))}`
    : fold(text)
        .replace(/[\p{P}\p{S}]/gu, '')
        .toLowerCase();

const latin = /[a-z]{3}/iu;
const chinese = /\p{Script=Han}/u;

/** Names in two scripts are two languages, which nobody can compare by letters. */
const isComparable = (own: Cell, foreign: Cell): boolean =>
  own.value.kind !== 'text' || latin.test(own.text) === latin.test(foreign.text) || chinese.test(own.text) === chinese.test(foreign.text);

/** What the Chinese and the foreign application say of the same thing agrees, white space, case and punctuation apart (readings E60). */
export const directionSameOnBothSides = defineRowCheck({
  id: 'direction-same-on-both-sides',
  options: z.strictObject({ own: columnOption, foreign: columnOption }),
  codes: { 'differs-from-unit': 'error', blank: 'manual', unreadable: 'manual', 'other-language': 'manual' },
  columns: ({ own, foreign }) => [own, foreign],
  prepare:
    ({ own, foreign }, view) =>
    (row) => {
      const [ours, theirs] = [view.cell(row, own), view.cell(row, foreign)];
      if (ours === null || theirs === null || isEmpty(ours)) return noProblems;
      if (isEmpty(theirs)) return [cellProblem(view, foreign, theirs, 'blank', {})];
      const broken = [ours, theirs].find(({ value }) => value.kind === 'unreadable');
      if (broken?.value.kind === 'unreadable') {
        return [cellProblem(view, broken === ours ? own : foreign, broken, 'unreadable', { reason: broken.value.reason })];
      }
      if (key(ours) === key(theirs)) return noProblems;
      const facts = { otherHeader: view.header(foreign), otherValue: theirs.text };
      return [cellProblem(view, own, ours, isComparable(ours, theirs) ? 'differs-from-unit' : 'other-language', facts, [foreign])];
    },
});
