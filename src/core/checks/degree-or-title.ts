import { z } from 'zod';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

type Answer = 'enough' | 'lacking' | 'unclear';

const studying = /在读|博士生|在职读博|候选|肄业|脱产|就读/u;
const doctor = /博士(?!后|研究生|生)|Ph\.?D|^(?:M|Sc|Eng)\.?D\b|Dr\.?$/iu;
const lowerDegree = /硕士|学士|本科|大专|专科|研究生|无学位|无$/u;

/** “博士在读” is no degree; “博士研究生” names a course of study and leaves open whether the degree was given (readings B3). */
const degreeAnswer = (cell: Cell | null, postdoctoral: boolean): Answer => {
  if (cell === null || isEmpty(cell)) return 'unclear';
  const text = cell.folded;
  if (postdoctoral && text.includes('博士后')) return 'enough';
  if (studying.test(text) && /博士|硕士|研究生/u.test(text)) return 'lacking';
  if (doctor.test(text)) return 'enough';
  if (text.includes('博士')) return 'unclear';
  return lowerDegree.test(text) ? 'lacking' : 'unclear';
};

/** Senior includes 副高. 助理研究员, 助理教授 and the middle and junior grades are none. */
const notSenior =
  /助理|助教|实习|讲师(?!团)|中级|初级|主治|^(?:.{0,4})工程师$|技师|技术员|^(?:经济|会计|农艺|统计|药|护|医|畜牧|兽医|实验)师$|^(?:无|未评|未定).*$/u;
const senior = /高级|正高|副高|教授|研究员|研究馆员|主任[医药护技]师|编审|译审|首席|一级|院士|推广研究员|高工/u;

const titleAnswer = (cell: Cell | null): Answer => {
  if (cell === null || isEmpty(cell)) return 'unclear';
  const text = cell.folded;
  if (/助理(?:教授|研究员)|助理研究|实习研究员/u.test(text)) return 'lacking';
  if (senior.test(text) && !/非高级|未获|拟评/u.test(text)) return 'enough';
  return notSenior.test(text) ? 'lacking' : 'unclear';
};

/** A doctor's degree or a senior title: either suffices (JX23-017, JX23-161). Both lacking breaks the clause; what is empty or unclear is for a person. */
export const degreeOrTitle = defineRowCheck({
  id: 'degree-or-title',
  /** `postdoctoral`: 博士后 shows the degree (readings of the national guidelines, D41). */
  options: z.strictObject({ degree: columnOption, title: columnOption, postdoctoral: z.boolean().default(false) }),
  codes: { 'degree-or-title-lacking': 'error', 'degree-or-title-unclear': 'manual' },
  columns: () => [],
  anyColumn: ({ degree, title }) => [degree, title],
  prepare: ({ degree, title, postdoctoral }, view) => {
    const [column, other] = view.has(degree) ? [degree, title] : [title, degree];
    const others = view.has(other) ? [other] : [];
    return (row) => {
      const answers = [degreeAnswer(view.cell(row, degree), postdoctoral), titleAnswer(view.cell(row, title))];
      const cell = view.cell(row, column);
      if (cell === null || answers.includes('enough')) return noProblems;
      const facts = { otherHeader: view.header(other), otherValue: view.cell(row, other)?.text ?? '' };
      const code = answers.includes('unclear') ? 'degree-or-title-unclear' : 'degree-or-title-lacking';
      return [cellProblem(view, column, cell, code, facts, others)];
    };
  },
});
