import { auditBatch } from '../../../src/core/audit/audit-batch';
import { plainContext } from '../../../src/core/audit/audit-context';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../official-table';
import type { RowByHeader, TableInput } from '../official-table';
import { auditCase, packId, told } from '../rule-tester';

const road = { 项目类型: '“一带一路”创新合作' };
const special = { 项目类型: '港澳台科技合作' };
const carrier = { 项目类型: '对外创新合作服务载体建设项目' };
const own = (row: RowByHeader): RowByHeader => ({ 申报单位: '扬州大学', ...row });

const university: TableInput = {
  fields: { authority: '扬州大学', phone: '0514-87550166' },
  rows: [
    own({ ...road, 合作国别地区: '越南', 依托平台: '江苏省滨海盐土农业重点实验室' }),
    own({ ...road, 合作国别地区: '匈牙利', 依托平台: '江苏省麦类病害防控重点实验室' }),
    own({ ...road, 合作国别地区: '塞尔维亚', 依托平台: '乳业生物技术国际联合研究中心' }),
    own({ 合作国别地区: '以色列' }),
    own({ 合作国别地区: '荷兰', 依托平台: '/' }),
    own({ ...special, 合作国别地区: '香港' }),
    own({ ...special, 合作国别地区: '中国澳门' }),
  ],
};

const city: TableInput = {
  fields: { authority: '无锡市科学技术局', phone: '0510-81821890' },
  rows: [
    { 申报单位: '无锡甲光装备股份有限公司', 合作国别地区: '德国' },
    { ...road, 申报单位: '江阴乙光新材料有限公司', 合作国别地区: '新加坡' },
    { ...road, 申报单位: '宜兴丙光环保集团有限公司', 合作国别地区: '泰国、老挝', 依托平台: '无' },
    { ...special, 申报单位: '无锡市丁光生物技术研究院有限公司', 合作国别地区: '台湾地区' },
    { 申报单位: '无锡太湖学院', 合作国别地区: '日本' },
    { ...carrier, 申报单位: '无锡国际技术转移有限公司', 合作国别地区: '芬兰', 项目合作文件是否符合要求: '是，已提供佐证材料' },
  ],
};

describe('clean tables', () => {
  it('a university’s own table is told nothing', () => {
    const audit = auditCase(university);
    expect(told(audit)).toEqual([]);
    expect(audit.rows.map(({ verdict }) => verdict)).toEqual(university.rows.map(() => 'pass'));
  });

  it('a city’s table is told nothing but that a carrier without sub-type stays open on the checklist', () => {
    const audit = auditCase(city);
    expect(told(audit)).toEqual([]);
    expect(audit.checklist.find(({ rule }) => rule === `${packId}/carrier-kind`)?.rows).toEqual([10]);
  });

  it('a bilateral row brings the one announced warning', () => {
    const audit = auditCase({
      ...city,
      rows: [...city.rows, { 项目类型: '双边创新合作', 申报单位: '无锡戊光科技有限公司', 合作国别地区: '以色列' }],
    });
    expect(told(audit)).toEqual(['warning bilateral-own-notice attention C11']);
  });

  it('every wording of a finding’s rows is independent of the order of the rows', () => {
    const rows = [
      ...city.rows,
      { 申报单位: '无锡戊光科技有限公司', 合作国别地区: '以色列' },
      { 申报单位: '无锡戊光科技有限公司', 合作国别地区: '德国' },
    ];
    const rulesOf = (input: TableInput) =>
      auditCase(input)
        .findings.map(({ rule, outcome }) => `${rule} ${outcome}`)
        .sort();
    expect(rulesOf({ ...city, rows: [...rows].reverse() })).toEqual(rulesOf({ ...city, rows }));
  });
});

describe('several tables together', () => {
  const file = (path: string, input: TableInput) => ({ path, tables: readTables(officialWorkbook(input)).tables });
  const withLeader = (row: RowByHeader): TableInput => ({ rows: [row], fields: { authority: '江苏省教育厅' } });

  it.each([
    [
      'acceptance-no-unique',
      { 项目受理号: 'SBZ1', 申报单位: '南京大学', 项目名称: '甲' },
      { 项目受理号: 'SBZ1', 申报单位: '东南大学', 项目名称: '乙' },
    ],
    ['one-per-enterprise', { 项目受理号: 'SBZ1', 项目名称: '甲' }, { 项目受理号: 'SBZ2', 项目名称: '乙' }],
    [
      'one-per-leader',
      { 项目受理号: 'SBZ1', 项目名称: '甲', 申报单位: '南京大学', 项目负责人: '张一' },
      { 项目受理号: 'SBZ2', 项目名称: '乙', 申报单位: '南京大学', 项目负责人: '张一' },
    ],
    [
      'one-per-platform',
      { ...road, 项目受理号: 'SBZ1', 项目名称: '甲', 申报单位: '扬州大学', 合作国别地区: '泰国', 依托平台: '江苏省作物遗传重点实验室' },
      { ...road, 项目受理号: 'SBZ2', 项目名称: '乙', 申报单位: '江苏大学', 合作国别地区: '泰国', 依托平台: '江苏省作物遗传重点实验室' },
    ],
    ['same-title', { 项目受理号: 'SBZ1', 申报单位: '南京大学' }, { 项目受理号: 'SBZ2', 申报单位: '东南大学' }],
    [
      'similar-title',
      { 项目受理号: 'SBZ1', 申报单位: '南京大学', 项目名称: '耐盐水稻高产栽培模式研究' },
      { 项目受理号: 'SBZ2', 申报单位: '东南大学', 项目名称: '耐盐水稻高效栽培模式研究' },
    ],
  ])('%s is seen across files, once, and counts in both verdicts', (rule, left, right) => {
    const files = [file('甲市.xlsx', withLeader(left)), file('乙市.xlsx', withLeader(right))];
    const { acrossFiles, files: audited } = auditBatch(bundledPack(packId), files, plainContext);
    expect(acrossFiles.map((finding) => finding.rule)).toEqual([`${packId}/${rule}`]);
    expect(acrossFiles[0]?.places.map(({ path, row }) => [path, row])).toEqual([
      ['甲市.xlsx', 5],
      ['乙市.xlsx', 5],
    ]);
    const verdict = acrossFiles[0]?.outcome === 'error' ? 'fail' : 'review';
    expect(audited.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => row.verdict)))).toEqual([verdict, verdict]);
  });

  it('running numbers start anew in every table', () => {
    const files = [
      file('甲市.xlsx', withLeader({ 申报单位: '南京大学', 项目名称: '甲' })),
      file('乙市.xlsx', withLeader({ 申报单位: '东南大学', 项目名称: '乙', 项目受理号: 'SBZ9' })),
    ];
    expect(auditBatch(bundledPack(packId), files, plainContext).acrossFiles).toEqual([]);
  });
});
