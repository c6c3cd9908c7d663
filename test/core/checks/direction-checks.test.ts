import type { CellContent } from '../../../src/core/table/sheet';
import { saysOf } from './check-tester';

const arab = { any: ['EG', 'SA', 'AE', 'DZ'], others: 'forbidden' };
const asean = { any: ['TH', 'VN', 'SG', 'ID', 'MY'], least: 2, others: 'free' };

describe('direction-partners', () => {
  it.each<[string, unknown, CellContent, readonly string[]]>([
    ['all of', { all: ['KR'] }, '韩国', []],
    ['all of', { all: ['KR'] }, 'Republic of Korea', []],
    ['all of', { all: ['KR'] }, '朝鲜', ['partner-lacking 5']],
    ['all of', { all: ['KR'] }, '韩国、日本', ['partner-beyond 5']],
    ['all of', { all: ['KR'] }, '/', ['blank 5']],
    ['all of', { all: ['ID'] }, '印度', ['partner-lacking 5']],
    ['all of', { all: ['CD'] }, '刚果', ['region-ambiguous 5']],
    ['all of three', { all: ['BE', 'ZA'] }, '比利时', ['partner-lacking 5']],
    ['all of three', { all: ['BE', 'ZA'] }, '比利时、南非', []],
    ['closed any of', arab, '埃及', []],
    ['closed any of', arab, '伊朗', ['region-not-listed 5']],
    ['closed any of', arab, '埃及、伊朗', ['region-not-listed 5']],
    ['closed any of', arab, '阿盟', ['region-unknown 5']],
    ['at least two', asean, '泰国、越南', []],
    ['at least two', asean, '泰国、越南、澳大利亚', []],
    ['at least two', asean, '泰国、Thailand', ['partners-too-few 5']],
    ['at least two', asean, '澳大利亚', ['region-not-listed 5']],
  ])('%s %j “%s”', (_, options, partnerRegion, says) => {
    expect(saysOf('direction-partners', options, { rows: [{ 合作国别地区: partnerRegion }] })).toEqual(says);
  });
});

describe('direction-lead', () => {
  const enterprise = { allowed: ['enterprise'], doubtful: ['association'] };
  const research = { allowed: ['university', 'institute'], doubtful: ['hospital', 'association'] };
  const barred = { barred: ['enterprise'] };
  it.each<[unknown, Readonly<Record<string, string | null>>, readonly string[]]>([
    [enterprise, { 申报单位: '中国建材研究总院有限公司' }, []],
    [enterprise, { 申报单位: '东南大学' }, ['unit-kind-not-allowed 5']],
    [enterprise, { 申报单位: '甲光技术中心' }, ['unit-kind-unclear 5']],
    [enterprise, { 申报单位: null }, ['blank 5']],
    [research, { 申报单位: '江苏省农业科学院' }, []],
    [research, { 申报单位: '中国建材研究总院有限公司' }, ['unit-kind-unclear 5']],
    [research, { 申报单位: '南京甲光有限公司' }, ['unit-kind-not-allowed 5']],
    [research, { 申报单位: '江苏省人民医院' }, ['unit-kind-unclear 5']],
    [research, { 申报单位: '盐城市科学技术局' }, ['unit-kind-not-allowed 5']],
    [barred, { 申报单位: '江苏省人民医院' }, []],
    [barred, { 申报单位: '南京甲光有限公司' }, ['unit-kind-barred 5']],
    [barred, { 申报单位: '甲辰' }, ['unit-kind-barred-unclear 5']],
    [barred, { 申报单位: '南京甲光有限公司', 申报单位性质: '科研机构' }, []],
  ])('%j %j', (options, row, says) => {
    expect(saysOf('direction-lead', options, { rows: [row] })).toEqual(says);
  });
});

describe('direction-team', () => {
  const pair = { each: [['university', 'institute'], ['enterprise']] };
  const enterprise = { each: [['enterprise']] };
  it.each<[unknown, string, CellContent, CellContent, readonly string[]]>([
    [enterprise, '东南大学', '南京乙辰有限公司', null, []],
    [enterprise, '东南大学', '扬州大学', null, ['team-lacks-kind 5']],
    [enterprise, '东南大学', '无', null, ['team-lacks-kind 5']],
    [enterprise, '东南大学', null, null, ['team-unclear 5']],
    [enterprise, '东南大学', '甲辰', null, ['team-unclear 5']],
    [enterprise, '东南大学', '甲辰', '企业', []],
    [enterprise, '南京甲光有限公司', null, null, []],
    [pair, '东南大学', '南京乙辰有限公司', null, []],
    [pair, '南京甲光有限公司', '南京乙辰有限公司', null, ['team-lacks-kind 5']],
  ])('%j %s + %s (%s)', (options, lead, others, kinds, says) => {
    const row = { 申报单位: lead, 参与单位: others, ...(kinds === null ? {} : { 参与单位性质: kinds }) };
    expect(saysOf('direction-team', options, { rows: [row] })).toEqual(says);
  });
});

describe('direction-duration', () => {
  const three = { least: 3, most: 3 };
  const atMost = { most: 3 };
  const between = { least: 2, most: 3 };
  it.each<[unknown, Readonly<Record<string, CellContent>>, readonly string[]]>([
    [three, { '执行期（年）': '36个月' }, []],
    [three, { '执行期（年）': '2-3年' }, ['duration-range 5']],
    [three, { '执行期（年）': '37个月' }, ['duration-near 5']],
    [three, { '执行期（年）': 2 }, ['duration-outside 5']],
    [three, { '执行期（年）': '长期' }, ['unreadable 5']],
    [three, { '执行期（年）': null }, ['blank 5']],
    [three, { 起始日期: '2026-01-01', 结束日期: '2028-12-31' }, []],
    [three, { 起始日期: '2026.01', 结束日期: '2028.12' }, []],
    [three, { 起始日期: '2026.01', 结束日期: '2029.01' }, ['duration-near 5']],
    [three, { 起始日期: '2026-01-01', 结束日期: '2027-12-31' }, ['duration-outside 5']],
    [three, { '执行期（年）': null, 起始日期: '2026-01-01', 结束日期: '2028-12-31' }, []],
    [three, { 起始日期: '2026-02-30', 结束日期: '2028-12-31' }, ['unreadable 5']],
    [atMost, { '执行期（年）': 1 }, []],
    [atMost, { '执行期（年）': '2-3年' }, []],
    [atMost, { '执行期（年）': 4 }, ['duration-outside 5']],
    [between, { '执行期（年）': '2~3年' }, []],
    [between, { '执行期（年）': 1 }, ['duration-outside 5']],
  ])('%j %j', (options, row, says) => {
    expect(saysOf('direction-duration', options, { rows: [row] })).toEqual(says);
  });
});

describe('direction-fields', () => {
  const nested = { list: [{ name: '食品和农业', topics: ['食品生物技术', '乳制品'] }] };
  const restricted = { list: [{ name: '卫生健康', topics: ['传染病', '老龄化'], restricted: true }] };
  const open = { list: [{ name: '氢能' }], open: true };
  it.each<[unknown, string, string, readonly string[]]>([
    [nested, '领域方向', '（1）食品和农业：乳制品', []],
    [nested, '领域方向', '乳制品', []],
    [nested, '领域方向', '食品和农业：水稻育种', ['field-too-broad 5']],
    [nested, '领域方向', '航天', ['field-not-listed 5']],
    [nested, '*领域\n方向（必填）', '航天', ['field-not-listed 5']],
    [nested, '技术领域', '航天', ['field-unclear 5']],
    [nested, '领域方向', '面向深空探测的小型化离子推进系统关键部件研制与验证', ['field-unclear 5']],
    [nested, '领域方向', '食品生物', ['field-unclear 5']],
    [nested, '领域方向', '农', ['field-not-listed 5']],
    [{ list: [{ name: '新材料科学' }] }, '领域方向', '新材料', ['field-unclear 5']],
    [{ list: [{ name: '水资源', exact: true }] }, '领域方向', '资源', ['field-not-listed 5']],
    [restricted, '领域方向', '卫生健康（传染病）', []],
    [restricted, '领域方向', '卫生健康', []],
    [restricted, '领域方向', '卫生健康（肿瘤）', ['field-not-listed 5']],
    [open, '领域方向', '光伏', ['field-outside-open-list 5']],
    [open, '领域方向', '/', []],
  ])('%j %s “%s”', (options, header, field, says) => {
    expect(saysOf('direction-fields', options, { rows: [{ [header]: field }] })).toEqual(says);
  });
});

describe('direction-budget', () => {
  it.each<[string, CellContent, readonly string[]]>([
    ['申请中央财政经费（万元）', 750, []],
    ['申请中央财政经费（万元）', 751, ['above-average 5']],
    ['申请中央财政经费（万元）', 1500, ['above-average 5']],
    ['申请中央财政经费（万元）', '1501万元', ['above-envelope 5']],
    ['申请中央财政经费（万元）', '0.16亿元', ['above-envelope 5']],
    ['申请中央财政经费（万元）', 7_500_000, ['amount-doubtful 5']],
    ['申请中央财政经费（万元）', null, []],
    ['申请中央财政经费（万元）', '约七百', ['unreadable 5']],
  ])('%s %s', (header, amount, says) => {
    expect(saysOf('direction-budget', { total: 1500, projects: 2 }, { rows: [{ [header]: amount }] })).toEqual(says);
  });
});

describe('direction-both-apply', () => {
  it.each<[CellContent, readonly string[]]>([
    ['是', []],
    ['已申报', []],
    ['否', ['one-side-only 5']],
    ['单方申报', ['one-side-only 5']],
    [null, ['blank 5']],
    ['待定', ['answer-unclear 5']],
  ])('“%s”', (answer, says) => {
    expect(saysOf('direction-both-apply', {}, { rows: [{ 外方是否同步申报: answer }] })).toEqual(says);
  });
});

describe('direction-share', () => {
  it.each<[CellContent, CellContent, readonly string[]]>([
    [2, 1, []],
    [1, 0, ['under-ratio 5']],
    [3, 2, []],
    [3, 1, ['under-ratio 5']],
    [0, 0, []],
    ['无', null, []],
    [null, null, []],
    [2, null, ['blank 5']],
    [null, 1, ['blank 5']],
    ['若干', 1, ['unreadable 5']],
  ])('of %s, %s', (whole, part, says) => {
    const options = { part: 'jointPapersDomestic', whole: 'jointPapers', limit: { parameter: 'grant-ratio' } };
    expect(saysOf('direction-share', options, { rows: [{ 合著论文数: whole, 我国期刊合著论文数: part }] })).toEqual(says);
  });
});

describe('direction-same-on-both-sides', () => {
  const names = { own: 'projectNameEn', foreign: 'foreignProjectName' };
  it.each<[CellContent, CellContent, readonly string[]]>([
    ['Solar  Cells', 'SOLAR-CELLS', []],
    ['Solar Cells', 'Solar Cell Stacks', ['differs-from-unit 5']],
    ['Solar Cells', 'solar cells.', []],
    ['Solar Cells', '太阳能电池', ['other-language 5']],
    ['Solar Cells', null, ['blank 5']],
    [null, 'Solar Cells', []],
  ])('“%s” and “%s”', (own, foreign, says) => {
    expect(saysOf('direction-same-on-both-sides', names, { rows: [{ 项目英文名称: own, 外方项目名称: foreign }] })).toEqual(says);
  });
});

describe('direction-signed', () => {
  it.each<[CellContent, CellContent, readonly string[]]>([
    ['2025-06-20', '2025-06-20 09:00', []],
    ['2025-06-21', '2025-06-20 09:00', ['date-after 5']],
    ['2025年6月', '2025-06-20', ['date-vague 5']],
    ['2025-06-21', null, []],
    [null, '2025-06-20', []],
    ['2025-06-31', '2025-06-20', ['unreadable 5']],
  ])('signed %s, filed %s', (signed, filed, says) => {
    const input = { rows: [{ 合作协议签署日期: signed, 提交时间: filed }], fields: { date: null } };
    expect(saysOf('direction-signed', {}, input)).toEqual(says);
  });

  it('is compared with the date of the table where no filing time is given', () => {
    const rows = [{ 合作协议签署日期: '2025-06-21' }];
    expect(saysOf('direction-signed', {}, { rows, fields: { date: '2025年6月20日' } })).toEqual(['date-after 5']);
    expect(saysOf('direction-signed', {}, { rows, fields: { date: '2025年6月21日' } })).toEqual([]);
  });
});
