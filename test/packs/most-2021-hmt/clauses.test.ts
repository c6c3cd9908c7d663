import { testDirections } from '../direction-suite';
import type { TableInput } from '../official-table';
import { suite } from './suite';
import { audit, told } from './tester';

testDirections(suite);

describe('HMT-N-42: no exemption of 4 million for this programme', () => {
  it('an ongoing task counts whatever the amount', () => {
    const around: Omit<TableInput, 'rows'> = {
      ledgers: {
        '台账-在研项目': [
          { 承担单位: '东南大学', 项目负责人: '张三', 计划类别: '国家重点研发计划', 承担角色: '课题负责人', 结束日期: '2022-12-31' },
        ],
      },
    };
    const said = told(audit({ direction: '1.1', rows: [{ 项目负责人: '张三', '申请中央财政经费（万元）': 160 }], ...around }));
    expect(said).toEqual(['error leader-ongoing ledger-hit 5 L5']);
  });
});
