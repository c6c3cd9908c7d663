import { detectPack } from '../../../src/core/audit/detect-pack';
import { readTables } from '../../../src/core/table';
import { bundledPack, packIds } from '../../../src/packs';
import { officialWorkbook } from '../official-table';
import { jiangxiWorkbook, other } from './table';
import type { RowByHeader } from './table';
import { auditCase, told } from './tester';

const region = '合作国别（地区）';
const partner = '国（境）外合作单位';

describe('readings of the notice', () => {
  it('finds nothing in a clean table', () => {
    expect(told(auditCase({ rows: [{}, {}, {}, {}, {}] }))).toEqual([]);
  });

  // Traps: each of these rows is fine, whatever a hasty program says of it.
  it.each<[string, readonly RowByHeader[]]>([
    ['B5: 俄罗斯 lies in Europe', [{ [region]: '白俄罗斯', [partner]: '白俄罗斯国立大学' }].map((row) => row)],
    [
      'B6: 香港 under the other category',
      [{ 项目类别: other, 选题方向: '十五', 项目名称: '天然小分子药理', [region]: '中国香港', [partner]: '香港科技大学' }],
    ],
    [
      'B6: 澳门 under the other category',
      [{ 项目类别: other, 选题方向: '十七', 项目名称: '放射性废水处理材料', [region]: '澳门', [partner]: '澳门大学' }],
    ],
    ['B4: a university has no business registration', [{ 申报单位注册日期: '1905年' }]],
    ['B9: both ends of the band', [{ '申请省财政经费（万元）': 80 }, { '申请省财政经费（万元）': 120 }]],
    ['B10: ratios are for enterprises', [{ '上年度研发经费支出（万元）': 0, '自有资金（万元）': 0, 是否高新技术企业: '否' }]],
    ['B11: a country that is not on the partial list', [{ [region]: '挪威', [partner]: '挪威科技大学' }]],
    [
      'B12: the country of a sister city is not the city',
      [
        {
          项目类别: other,
          选题方向: '十二',
          项目名称: '汽车悬架减振器',
          [region]: '新西兰',
          [partner]: '奥克兰大学',
          外方合作单位所在城市: '奥克兰',
        },
      ],
    ],
    ['B13: not a host', [{ 申报单位: '江西理工大学' }]],
    ['B17: one foreign unit alone', [{ 参与单位: '瑞士苏黎世联邦理工学院' }]],
    ['B20: one running project', [{ 主持在研项目数: 1 }]],
    ['B25: three countries on another topic', [{ 选题方向: '四', 项目名称: '竹材碳足迹', [region]: '瑞士、挪威、加拿大' }]],
  ])('%s', (_, rows) => {
    const errors = told(auditCase({ rows })).filter((line) => !line.includes(': info '));
    expect(errors).toEqual([]);
  });

  it('B8: planned numbers are never a quota', () => {
    const rows = Array.from({ length: 6 }, (_, at) => ({
      选题方向: '五',
      项目名称: `${'甲乙丙丁戊己'.charAt(at)}系油菜${'稻麦豆薯棉麻'.charAt(at)}抗旱`,
      申报单位: `江西省${'甲乙丙丁戊己'.charAt(at)}研究院`,
    }));
    const outcomes = auditCase({ rows }).findings.map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['info']));
  });

  it('B13: a base host that is an administrative body gets the label and the warning', () => {
    const lines = told(auditCase({ rows: [{ 申报单位: '南昌高新技术产业开发区管理委员会', 推荐单位: '南昌高新区管委会' }] }));
    expect(lines).toEqual(['base-host-zone: warning administration-doubtful 4 D4', 'priority-base: info priority-base 4 D4']);
  });

  it('B15: no rule asks for the foreign side’s seal', () => {
    const { pack } = bundledPack('jiangxi-2023');
    expect(pack.rules.filter(({ clauses }) => clauses.includes('JX23-174'))).toEqual([]);
  });

  it('B19: a row with the United States is never silent', () => {
    for (const row of [{ [region]: '美国' }, { [region]: 'USA' }, { [region]: '加拿大、美国' }]) {
      expect(auditCase({ rows: [row] }).findings.map(({ problem }) => problem.code)).toContain('us-consent-open');
    }
  });

  it('what the table cannot tell of category or topic waits for these, one cause one finding', () => {
    expect(told(auditCase({ rows: [{ 项目类别: '欧美', 选题方向: '选题方向二十' }] }))).toEqual([
      'category: error category-unknown 4 B4',
      'topic: error topic-unknown 4 C4',
    ]);
  });
});

describe('which programme', () => {
  const packs = packIds.map((id) => bundledPack(id).pack);
  const best = (workbook: Parameters<typeof readTables>[0]) => detectPack(packs, readTables(workbook).tables)[0]?.pack.id;

  it.each([
    ['the official title', { rows: [{}] }],
    ['another title', { rows: [{}], title: '国际科技合作项目推荐汇总表' }],
    ['no title', { rows: [{}], title: null }],
    ['topics by name, no category', { rows: [{ 选题方向: '森林火灾预警和防控关键技术合作研究与示范应用' }], without: ['项目类别'] }],
    ['a title of the other plan’s words', { rows: [{}], title: '推荐项目汇总表' }],
  ])('Jiangxi by %s', (_, input) => {
    expect(best(jiangxiWorkbook(input))).toBe('jiangxi-2023');
  });

  it.each([
    ['the official title', { rows: [{}] }],
    ['no title', { rows: [{}], fields: { title: null } }],
  ])('Jiangsu by %s', (_, input) => {
    expect(best(officialWorkbook(input))).toBe('jiangsu-2024');
  });
});
