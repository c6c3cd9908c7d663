import { testNationalSample } from './national-sample';

testNationalSample({
  name: '科技部2023年第二批汇总表.xlsx',
  packId: 'most-2023',
  rows: [
    [5, 'pass', []],
    [6, 'pass', []],
    [7, 'fail', ['d1-2-funder']],
    [8, 'fail', ['d1-3-partner']],
    [9, 'fail', ['d1-4-both-apply']],
    [10, 'pass', []],
    [11, 'fail', ['one-route']],
    [12, 'fail', ['one-route', 'd1-7-recognition-issuer']],
    [13, 'fail', ['d1-7-title', 'd1-7-duration', 'd1-7-recognition']],
    [14, 'pass', []],
    [15, 'fail', ['d1-8-translation', 'd1-8-lead', 'd1-8-theme-1-budget']],
    [16, 'fail', ['d1-9-partners']],
    [17, 'pass', []],
    [18, 'fail', ['d2-0-title', 'd2-0-partners', 'd2-0-lab-agreement-signed']],
    [19, 'fail', ['d2-1-duration']],
    [20, 'pass', []],
    [21, 'fail', ['d2-2-partners']],
  ],
  ofWholeTable: ['info most-2023/notice-left-out',
      'info most-2023/d1-8-theme-1-budget-sum',],
});
