import { z } from 'zod';
import { jiangxiTreatiesOf } from '../../reference';
import type { JiangxiTreaty } from '../../reference';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { mentionsOf } from './regions-of';

/** A name of fewer characters identifies no agreement. */
const shortest = 6;
const key = (text: string): string => fold(text).replace(/[《》“”"—–-]/gu, '');

const isNamed = (claimed: string, { agreement, via, partner }: JiangxiTreaty): boolean => {
  const name = key(agreement);
  if (claimed.length >= shortest && (name.includes(claimed) || claimed.includes(name))) return true;
  return via !== null && claimed.includes(partner.replace(/国家$/u, ''));
};

/**
 * Label of the first priority class (JX23-066): a partner country on the list of agreements may be preferred; whether the project stands under
 * one is the applicant's to show. Agreements with 欧盟 cover its members in the fields of `unionTopics` only. The list is marked （部分）: a
 * country that is not on it brings nothing; an agreement that is claimed and not on it is a question.
 */
export const priorityTreaty = defineRowCheck({
  id: 'priority-treaty',
  options: z.strictObject({
    column: columnOption,
    claimed: columnOption,
    topic: columnOption,
    unionTopics: z.array(z.int()).min(1),
  }),
  codes: { 'priority-treaty': 'info', 'agreement-not-listed': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, claimed, topic, unionTopics }, view) => {
    const inUnion = new Set(unionTopics);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const number = view.topicNamed(view.cell(row, topic)?.text ?? '')?.topic.number;
      const treaties = mentionsOf(cell)
        .flatMap(({ iso }) => jiangxiTreatiesOf(iso))
        .filter(({ via }) => via !== 'EU27' || (number !== undefined && inUnion.has(number)));
      const stated = view.cell(row, claimed);
      if (stated !== null && !isEmpty(stated)) {
        const named = treaties.filter((treaty) => isNamed(key(stated.text), treaty));
        if (named.length === 0) return [cellProblem(view, claimed, stated, 'agreement-not-listed', {}, [column])];
        return [
          cellProblem(view, column, cell, 'priority-treaty', { agreements: [...new Set(named.map(({ agreement }) => agreement))] }, [
            claimed,
          ]),
        ];
      }
      if (treaties.length === 0) return noProblems;
      return [cellProblem(view, column, cell, 'priority-treaty', { agreements: [...new Set(treaties.map(({ agreement }) => agreement))] })];
    };
  },
});
