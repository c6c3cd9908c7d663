import type { DirectionSuite } from '../direction-suite';
import type { RowByHeader } from '../official-table';
import { noticeCases } from './clause-cases';
import { laterCases } from './ledger-and-later-cases';
import * as tester from './tester';

/** More rows than planned, each another project. */
const elevenRows: readonly RowByHeader[] = Array.from({ length: 11 }, (_, at) => ({
  项目名称: `${'甲乙丙丁戊己庚辛壬癸子'.charAt(at)}${'海陆空天地日月星辰山川'.charAt(at)}装备`.repeat(2),
}));

export const suite: DirectionSuite = {
  packId: tester.packId,
  directions: Object.keys(tester.clean),
  tester,
  clauseCases: [...noticeCases, ...laterCases],
  negativeControls: [
    { clause: 'HMT-N-13', direction: '1.1', rows: elevenRows },
    { clause: 'HMT-N-49', direction: '1.1', rows: [{ 国籍: '美国', 聘用方式: '全职', 聘用材料: '是' }] },
    {
      clause: 'HMT-N-55',
      direction: '1.1',
      rows: [{ 是否涉及人类遗传资源: '是', 审批手续: '办理中' }],
      says: ['warning genetic-approval-pending keyword-found 5 L5', 'warning genetic-resources answer-affirmative 5 J5'],
    },
    { clause: 'HMT-G-04', direction: '1.1', rows: elevenRows },
    { clause: 'HMT-D1.1-04', direction: '1.1', rows: elevenRows },
  ],
  // Two versions of a table.
  elsewhere: ['HMT-N-52'],
};
