import { testNationalSample } from './national-sample';

testNationalSample({
  name: '科技部2021年港澳台项目汇总表.xlsx',
  packId: 'most-2021-hmt',
  rows: [
    [5, 'pass', []],
    [6, 'fail', ['leader-born-from']],
    [7, 'fail', ['applicant-registered-by']],
    [8, 'fail', ['d1-1-duration', 'd1-1-both-apply']],
    [9, 'fail', ['leader-degree-or-title', 'materials']],
    [10, 'fail', ['one-per-leader', 'leader-months', 'd1-1-partners']],
    [11, 'fail', ['d1-1-fields']],
    [12, 'fail', ['applicant-mainland']],
    [13, 'fail', ['direction-named']],
    [14, 'fail', ['one-per-leader', 'd1-1-budget', 'genetic-resources']],
  ],
  ofWholeTable: ['info most-2021-hmt/d1-1-budget-sum'],
});
