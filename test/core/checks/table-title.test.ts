import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import { bundledPack } from '../../../src/packs';
import { tableOf } from '../audit/small-pack';

const standard = '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表';

/** The certain title of a table with this one; undefined when there is no such finding. */
const fixOf = (title: string | null): unknown =>
  auditTable(bundledPack('jiangsu-2024'), tableOf([{}], { fields: { title } }), plainContext).findings.find(({ rule }) =>
    rule.endsWith('/table-title'),
  )?.fix;

describe('the title of the notice', () => {
  it.each(['宜兴市2024年省国际科技合作/港澳台科技合作计划推荐项目汇总表', '国际科技合作／港澳台科技合作计划 推荐项目汇总表（2024年度）'])(
    'is certain for %s',
    (title) => {
      expect(fixOf(title)).toEqual({ cells: { A1: standard } });
    },
  );

  it.each([
    ['another list', '国际合作项目清单'],
    ['another sheet of the same plan', '国际科技合作/港澳台科技合作计划承诺书'],
    ['another year', '2023年度国际科技合作/港澳台科技合作计划推荐项目汇总表'],
    ['no title', null],
  ])('is not put on %s', (_, title) => {
    expect(fixOf(title)).toBeNull();
  });

  it('is not asked of a table that has it', () => {
    expect(fixOf(standard)).toBeUndefined();
  });
});
