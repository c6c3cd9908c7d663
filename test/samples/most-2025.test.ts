import { testNationalSample } from './national-sample';

testNationalSample({
  name: '科技部2025年第三批汇总表.xlsx',
  packId: 'most-2025',
  rows: [
    [5, 'pass', []],
    [6, 'fail', ['d1-1-lead']],
    [7, 'fail', ['d1-1-duration']],
    [8, 'pass', []],
    [9, 'fail', ['d1-2-team']],
    [10, 'pass', []],
    [11, 'fail', ['d1-3-partners']],
    [12, 'fail', ['d1-3-both-apply']],
    [13, 'fail', ['domestic-share']],
    [14, 'pass', []],
    [15, 'fail', ['direction-named']],
    [16, 'pass', []],
    [17, 'fail', ['d1-5-lead']],
    [18, 'review', ['d1-5-lead']],
  ],
  ofWholeTable: ['info most-2025/notice-left-out',
      'info most-2025/d1-1-planned',
      'info most-2025/d1-1-budget-sum',
      'info most-2025/d1-5-budget-sum',],
});
