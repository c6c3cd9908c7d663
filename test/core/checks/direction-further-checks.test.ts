import type { CellContent } from '../../../src/core/table/sheet';
import { saysOf } from './check-tester';

type Row = Readonly<Record<string, CellContent>>;
const says = (id: string, options: unknown, row: Row, parameters: Readonly<Record<string, number>> = {}): readonly string[] =>
  saysOf(id, options, { rows: [row] }, null, parameters);

describe('direction-foreign-units', () => {
  const research = { who: 'every', kinds: [['university', 'institute']] };
  const firms = { who: 'every', kinds: [['enterprise']] };
  const leadFirm = { who: 'lead', kinds: [['enterprise']] };
  const pair = { who: 'some', kinds: [['university', 'institute'], ['enterprise']] };
  it.each<[unknown, CellContent, CellContent, readonly string[]]>([
    [research, '东京大学', null, []],
    [research, '日本理化学研究所；RIKEN', null, []],
    [research, '丰田汽车株式会社', null, ['foreign-kind-not-allowed 5']],
    [research, 'Ｓｉｅｍｅｎｓ　ＡＧ', null, ['foreign-kind-not-allowed 5']],
    [research, '京都大学；丰田汽车株式会社', null, ['foreign-kind-not-allowed 5']],
    [research, 'NTT', null, ['foreign-kind-unclear 5']],
    [research, 'NTT', '企业', ['foreign-kind-not-allowed 5']],
    [research, null, null, ['blank 5']],
    [firms, '株式会社日立制作所', null, []],
    [firms, '京都大学', null, ['foreign-kind-not-allowed 5']],
    [leadFirm, 'LG Display Co., Ltd.', null, []],
    [leadFirm, '首尔大学', null, ['foreign-kind-not-allowed 5']],
    [leadFirm, 'Wärtsilä Oyj；阿尔托大学', null, []],
    [leadFirm, '阿尔托大学；Wärtsilä Oyj', null, ['foreign-kind-not-allowed 5']],
    [pair, 'KIT；Siemens AG', null, []],
    [pair, '弗劳恩霍夫协会', null, ['foreign-kind-lacking 5']],
    [pair, '慕尼黑工业大学；柏林自由大学', null, ['foreign-kind-lacking 5']],
    [pair, '慕尼黑工业大学；西门子', null, ['foreign-kind-unclear 5']],
    [{ who: 'some', kinds: [['enterprise']] }, 'Acme Energía S.A.；马德里理工大学', null, []],
    [{ who: 'some', kinds: [['enterprise']] }, '马德里理工大学', null, ['foreign-kind-lacking 5']],
  ])('%j %s %s', (options, foreignPartner, kind, found) => {
    const row = { 外方合作单位: foreignPartner, ...(kind === null ? {} : { 外方单位性质: kind }) };
    expect(says('direction-foreign-units', options, row)).toEqual(found);
  });
});

describe('direction-foreign-countries', () => {
  const both = { countries: ['BE', 'ZA'] };
  it.each<[Row, readonly string[]]>([
    [{ 外方合作单位: '根特大学；开普敦大学' }, []],
    [{ 外方合作单位: '根特大学' }, ['foreign-units-few 5']],
    [{ 外方合作单位: null }, ['blank 5']],
    [{ 外方合作单位: '根特大学；开普敦大学', 外方单位国别: '比利时、南非' }, []],
    [{ 外方合作单位: '根特大学；鲁汶大学', 外方单位国别: '比利时' }, ['foreign-country-lacking 5']],
    [{ 外方合作单位: '根特大学；鲁汶大学', 外方单位国别: '欧洲' }, []],
  ])('%j', (row, found) => {
    expect(says('direction-foreign-countries', both, row)).toEqual(found);
  });
});

describe('direction-window', () => {
  const window = { from: '2021-01-01', until: '2023-12-31' };
  it.each<[Row, readonly string[]]>([
    [{ 起始日期: '2021-01-01', 结束日期: '2023-12-31' }, []],
    [{ 起始日期: '2021-01', 结束日期: '2023-12' }, []],
    [{ 起始日期: '2021年', 结束日期: '2023年' }, []],
    [{ 起始日期: '2020-12-31', 结束日期: '2023-12-31' }, ['period-outside 5']],
    [{ 起始日期: '2021-07', 结束日期: '2024-06' }, ['period-outside 5']],
    [{ '执行期（年）': '2021-07至2024-06' }, ['period-outside 5']],
    [{ '执行期（年）': '２０２１－０７至２０２４－０６' }, ['period-outside 5']],
    [{ '执行期（年）': '２０２１年１月\n至 ２０２３年１２月' }, []],
    [{ '执行期（年）': '2021-01至2023-12' }, []],
    [{ '执行期（年）': 3 }, []],
    [{ '执行期（年）': null }, []],
  ])('%j', (row, found) => {
    expect(says('direction-window', window, row)).toEqual(found);
  });
});

describe('direction-matching', () => {
  const money = (granted: CellContent, own: CellContent): Row => ({ '企业获得财政经费（万元）': granted, '企业配套经费（万元）': own });
  const university = { 申报单位: '东南大学', 参与单位: '扬州大学' };
  it.each<['lead' | 'team', Row, readonly string[]]>([
    ['team', money(50, 50), []],
    ['team', money(50, 40), ['under-ratio 5']],
    ['team', money(30, 0), ['under-ratio 5']],
    ['team', money(30, '无'), ['under-ratio 5']],
    ['team', money(30, null), ['blank 5']],
    ['team', money(null, 30), ['blank 5']],
    ['team', money('约五十', 30), ['unreadable 5']],
    ['team', { ...money(null, null), ...university }, []],
    ['team', { ...money(null, null), ...university, 参与单位: '无锡甲光有限公司' }, ['blank 5']],
    ['lead', { ...money(50, 40), ...university, 参与单位: '无锡甲光有限公司' }, []],
    ['lead', money(400, 200), ['under-ratio 5']],
  ])('%s %j', (who, row, found) => {
    expect(says('direction-matching', { who }, row)).toEqual(found);
  });
});

describe('direction-attachments', () => {
  const needs = {
    needs: [
      { name: '申请书英文版', words: ['英文申请书', '申请书英文版'] },
      { name: '预算中译', words: ['预算中译', '预算的中文翻译'] },
    ],
  };
  it.each<[CellContent, readonly string[]]>([
    ['英文申请书、预算中译', []],
    ['英文申请书；项目预算的中文翻译；其他', []],
    ['只有英文申请书，无预算中译', ['attachments-lacking 5']],
    ['无', ['attachments-lacking 5']],
    ['齐全', []],
    [null, ['blank 5']],
  ])('%s', (attachments, found) => {
    expect(says('direction-attachments', needs, { 附件清单: attachments })).toEqual(found);
  });
});

describe('sub-direction', () => {
  const names = ['遥感数据服务', '十米级卫星数据', '2020年影像云服务', '在线分析平台', '数据枢纽', '太平洋岛屿监测'];
  const options = { column: 'subDirection', items: names.map((name, at) => ({ number: at + 1, name })) };
  it.each<[CellContent, readonly string[]]>([
    ['6. 太平洋岛屿监测', []],
    ['太平洋岛屿监测', []],
    ['2020年影像云服务', []],
    ['子方向5', []],
    [5, []],
    ['5、6', ['sub-directions-several 5']],
    ['数据枢纽、在线分析平台', ['sub-directions-several 5']],
    ['（二）亚洲大洋洲区域综合地球观测', ['sub-direction-unknown 5']],
    ['16', ['sub-direction-unknown 5']],
    [null, ['blank 5']],
  ])('%s', (text, found) => {
    expect(says('sub-direction', options, { 子方向: text })).toEqual(found);
  });
});

describe('effort-balanced', () => {
  const options = { own: 'effortChinese', foreign: 'effortForeign', limit: { parameter: 'limit' } };
  it.each<[CellContent, CellContent, readonly string[]]>([
    [48, 40, []],
    [80, 40, []],
    [60, 3, ['effort-unbalanced 5']],
    [3, 60, ['effort-unbalanced 5']],
    [null, 60, ['blank 5']],
    [3, '若干', ['unreadable 5']],
  ])('%s : %s', (own, foreign, found) => {
    expect(says('effort-balanced', options, { 中方投入人月: own, 外方投入人月: foreign }, { limit: 2 })).toEqual(found);
  });
});

describe('within-foreign-budget', () => {
  const options = { column: 'requestedFunding', limit: 'h2020Budget', rate: { parameter: 'rate' } };
  it.each<[CellContent, CellContent, readonly string[]]>([
    [300, '50万欧元', []],
    [400, '20万欧元', ['above-foreign-budget 5']],
    [395, '500,000欧元', ['near-foreign-budget 5']],
    [400, 400, []],
    [401, 400, ['above-foreign-budget 5']],
    [400, null, ['base-unreadable 5']],
    [400, '50万美元', ['base-unreadable 5']],
  ])('%s %s', (asked, budget, found) => {
    const row = { '申请中央财政经费（万元）': asked, 地平线2020中方预算: budget };
    expect(says('within-foreign-budget', options, row, { rate: 7.87 })).toEqual(found);
  });
});

describe('direction-fields-least', () => {
  const options = { fields: ['生物多样性', '气候变化', '卫生'], least: 2, whole: '生物多样性、气候变化和卫生的相互影响' };
  it.each<[CellContent, readonly string[]]>([
    ['气候变化；卫生', []],
    ['气候变化', ['fields-too-few 5']],
    ['生物多样性、气候变化和卫生的相互影响。', ['field-unclear 5']],
    [null, ['field-unclear 5']],
  ])('%s', (field, found) => {
    expect(says('direction-fields-least', options, { 领域方向: field })).toEqual(found);
  });
});

describe('direction-words', () => {
  const options = { columns: ['projectName', 'field'], allowed: ['抗生素耐药性'], accept: ['耐药', 'AMR'] };
  it.each<[Row, readonly string[]]>([
    [{ 项目名称: '废水中耐药基因传播机制研究' }, []],
    [{ 项目名称: 'amr监测' }, []],
    [{ 项目名称: '肿瘤靶向药物研究' }, ['text-not-in 5']],
    [{ 项目名称: '废水基因研究', 领域方向: '抗生素耐药' }, []],
  ])('%j', (row, found) => {
    expect(says('direction-words', options, row)).toEqual(found);
  });
});

describe('direction-both-apply with several parties', () => {
  const options = { parties: [['比'], ['南非']] };
  it.each<[CellContent, readonly string[]]>([
    ['比方、南非方均已申报', []],
    ['是', []],
    ['仅比方已申报', ['one-side-only 5']],
    ['南非方已申报', ['one-side-only 5']],
    ['否', ['one-side-only 5']],
    [null, ['blank 5']],
  ])('%s', (applied, found) => {
    expect(says('direction-both-apply', options, { 外方是否同步申报: applied })).toEqual(found);
  });
});

describe('direction-partners with a body of states', () => {
  const options = { any: ['DE', 'FR'], accept: ['欧盟'] };
  it.each<[CellContent, readonly string[]]>([
    ['欧盟', []],
    ['欧盟（德国、法国）', []],
    ['欧盟、美国', ['partner-beyond 5', 'region-ambiguous 5']],
    ['美国', ['region-not-listed 5']],
    ['德国', []],
  ])('%s', (regions, found) => {
    expect(says('direction-partners', options, { 合作国别地区: regions })).toEqual(found);
  });
});

describe('numbers and money of a part', () => {
  const part = { name: '能源领域', columns: ['field'], words: ['能源', '智能电网'] };
  const rows = [{ 领域方向: '能源领域' }, { 领域方向: '智能电网' }, { 领域方向: '健康领域' }].map((row) => ({
    ...row,
    '申请中央财政经费（万元）': 100,
  }));
  it.each<[string, unknown, readonly string[]]>([
    ['direction-planned', { number: 1, part }, ['more-than-planned null']],
    ['direction-planned', { number: 2, part }, []],
    ['direction-budget-sum', { total: 199, part }, ['sum-above-envelope null']],
    ['direction-budget-sum', { total: 200, part }, []],
  ])('%s %j', (id, options, found) => {
    expect(saysOf(id, options, { rows })).toEqual(found);
  });
});
