import type { DirectionSuite } from '../direction-suite';
import type { ClauseCase } from '../direction-tester';
import { noticeCases } from '../most-2021-hmt/clause-cases';
import { laterCases } from '../most-2021-hmt/ledger-and-later-cases';
import { everyDirection } from './every-direction-cases';
import { firstDirections } from './first-cases';
import { generalCases } from './general-cases';
import { lastDirections } from './last-cases';
import { middleDirections } from './middle-cases';
import * as tester from './tester';

/** Programme, coverage of indicators, experts of the programme and titles are asked otherwise where there are several directions. */
const ofItsOwn: readonly string[] = ['HMT-N-01', 'HMT-N-03', 'HMT-N-48', 'HMT-F-03'];

/** Notice and formal review are one text for both programmes: the examples of the sister pack hold here, in any direction. */
const shared: readonly ClauseCase[] = [...noticeCases, ...laterCases]
  .filter(({ clause }) => /^HMT-[NF]-/u.test(clause) && !ofItsOwn.includes(clause))
  .map((found) => ({ ...found, clause: found.clause.replace('HMT', 'M21'), direction: '1.8' }));

export const suite: DirectionSuite = {
  packId: tester.packId,
  directions: Object.keys(tester.clean),
  tester,
  clauseCases: [...shared, ...generalCases, ...everyDirection, ...firstDirections, ...middleDirections, ...lastDirections],
  negativeControls: [
    { clause: 'M21-N-13', direction: '2.3', rows: [{ 项目名称: '中药饮片质量追溯' }, { 项目名称: '南非草药活性成分筛选' }] },
    { clause: 'M21-N-49', direction: '1.5', rows: [{ 国籍: '美国', 聘用方式: '全职', 聘用材料: '是' }] },
    {
      clause: 'M21-N-55',
      direction: '1.8',
      rows: [{ 是否涉及人类遗传资源: '是', 审批手续: '办理中' }],
      says: ['warning genetic-approval-pending keyword-found 5 L5', 'warning genetic-resources answer-affirmative 5 J5'],
    },
    { clause: 'M21-D1.1-06', direction: '1.1', rows: [{ '自有资金（万元）': 0 }] },
    { clause: 'M21-D1.3-04', direction: '1.3', rows: [{ 领域方向: '半导体装备' }] },
    { clause: 'M21-D1.5-07', direction: '1.5', rows: [{ 外方是否同步申报: '否' }] },
    { clause: 'M21-D2.5-01', direction: '2.5', rows: [{ 领域方向: '防灾减灾' }] },
    { clause: 'M21-D2.8-07', direction: '2.8', rows: [{ 参与单位: '扬州大学' }] },
    // Unlimited fields: anything passes.
    { clause: 'M21-D1.3-03', direction: '1.3', rows: [{ 领域方向: '任意领域' }] },
  ],
  // Two versions of a table.
  elsewhere: ['M21-N-52'],
};
