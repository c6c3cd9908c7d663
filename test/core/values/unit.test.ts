import { firstUnitKind, firstUnitName, unitsIn } from '../../../src/core/table/units-in';
import { cellText, normaliseUnitName, parseValue, unitKindOfName } from '../../../src/core/values';
import type { UnitKind, Value } from '../../../src/core/values/value';

describe('kind of a unit by its name (readings A11)', () => {
  const of = (kind: UnitKind, names: readonly string[]): readonly (readonly [string, UnitKind])[] => names.map((name) => [name, kind]);
  it.each([
    ...of('enterprise', [
      '无锡先导智能装备股份有限公司',
      '南京某某研究院有限公司',
      '江苏集萃有机光电技术研究所有限公司',
      '江苏省建筑设计研究院股份有限公司',
      '南京某某创业投资（有限合伙）',
      '南京某某创业投资(有限合伙)',
      '苏州某某合伙企业（有限合伙）',
      '中国石化集团有限公司南京分公司',
      '国家电网江苏省电力有限公司',
      '国网江苏省电力有限公司电力科学研究院',
      '徐工集团',
      '中国电子科技集团公司',
      '常州某某机械厂',
      '某某农民专业合作社',
      '江苏省农业科学院宜兴有限公司',
      '南京大学资产经营有限公司',
      '博世汽车部件（苏州）有限公司',
      '某某有限责任公司',
      '南京医院管理有限公司',
      '上海某某集团（苏州）有限公司',
      '某某股份有限公司（筹）',
      '扬子江药业集团',
      '江苏协会服务有限公司',
    ]),
    ...of('university', [
      '南京大学',
      '扬州大学',
      '江苏科技大学苏州理工学院',
      '无锡职业技术学院',
      '西交利物浦大学',
      '昆山杜克大学',
      '南京大学化学化工学院',
      '金陵科技学院',
      '南京大学金陵学院',
      '常州工程职业技术学院',
      '连云港师范高等专科学校',
      '浙江大学',
      '苏州市职业大学',
      '徐州医学院',
      '南京艺术学院',
      '南京 大学',
      '江苏大学京江学院',
      '中国药科大学',
      '河海大学（常州校区）',
      '北京大学深圳研究生院',
    ]),
    ...of('institute', [
      '南京大学苏州研究院',
      '江苏省农业科学院',
      '中国科学院南京土壤研究所',
      '中国科学院苏州纳米技术与纳米仿生研究所',
      '江苏省产业技术研究院',
      '中国气象局南京气象科技创新研究院',
      '水利部南京水文自动化研究所',
      '江苏省中国科学院植物研究所',
      '清华大学苏州汽车研究院（吴江）',
      '南京水利科学研究院',
      '中国电子科技集团公司第五十五研究所',
      '苏州系统医学研究所',
      '中国农业科学院南京农业机械化研究所',
      '江苏里下河地区农业科学研究所',
      '江苏省血吸虫病研究所',
      '南京某某研究中心',
      '江苏省农科院',
      '生态环境部南京环境科学研究所',
    ]),
    ...of('hospital', [
      '南京大学附属鼓楼医院',
      '南京大学医学院附属鼓楼医院',
      '苏州大学附属第一医院',
      '常州市人民医院',
      '江苏省疾控中心',
      '江苏省疾病预防控制中心',
      '无锡市妇幼保健院',
      '江苏省人民医院（南京医科大学第一附属医院）',
      '苏州市立医院',
      '昆山市中医医院',
      '某镇卫生院',
    ]),
    ...of('administration', [
      '苏州市科学技术局',
      '江苏省海洋局',
      '南通市海洋局',
      '江苏省人民政府',
      '江苏省科学技术厅',
      '南京市江宁区科技局',
      '南京市卫生健康委员会',
      '昆山市人民政府办公室',
      '江苏省发展和改革委员会',
      '无锡市医院管理局',
    ]),
    ...of('zone-administration', [
      '苏州工业园区管委会',
      '苏州工业园区管理委员会',
      '南京江北新区管委会',
      '昆山高新技术产业开发区管委会',
      '苏州工业园区管委会（科技局）',
    ]),
    ...of('party-school', ['中共江苏省委党校', '江苏省社会主义学院', '江苏行政学院', '南京市行政学院']),
    ...of('association', [
      '无锡市软件行业协会',
      '江苏省力学学会',
      '苏州市科技创新促进会',
      '江苏省生产力促进中心',
      '苏州纳米科技创新联盟',
      '南通市科学技术服务中心',
    ]),
    ...of('public-institution', [
      '江苏省跨国技术转移中心（事业单位）',
      '江苏省跨国技术转移中心(事业单位)',
      '江苏省某某院（公益二类）',
      '某某研究所（事业单位）',
    ]),
    ...of('other', ['南京市第一中学', '江宁实验小学', '苏州工业园区某某幼儿园', '南京大学附属中学']),
    ...of('unknown', ['', '某某', 'Siemens', '张三', '紫金山某某', '南京市产品质量监督检验院', '有限']),
  ])('%s: %s', (name, kind) => {
    expect(unitKindOfName(name)).toBe(kind);
  });
});

describe('a unit column', () => {
  const names = (text: string): readonly string[] => {
    return unitsIn({ value: parseValue('unit', text), text: cellText(text) }).map(({ name }) => name);
  };
  it.each([
    ['南京大学', ['南京大学']],
    [' 南京大学 ', ['南京大学']],
    ['南京大学、苏州大学', ['南京大学', '苏州大学']],
    ['南京大学；苏州某某有限公司', ['南京大学', '苏州某某有限公司']],
    ['南京大学\n苏州某某有限公司', ['南京大学', '苏州某某有限公司']],
    ['南京某某科技\n有限公司', ['南京某某科技有限公司']],
    ['南京甲光电装\n备有限公司', ['南京甲光电装备有限公司']],
    ['南京甲光电装\n备有限公司\n南京大学', ['南京甲光电装备有限公司', '南京大学']],
    ['江苏省跨国技术\n转移中心（事业单位）', ['江苏省跨国技术转移中心（事业单位）']],
    ['江苏省农业科学\n院', ['江苏省农业科学院']],
    ['江苏大学\n附属医院', ['江苏大学附属医院']],
    ['香港大学\n深圳研究院', ['香港大学深圳研究院']],
    ['南京大学\n江苏省产业技术研究院', ['南京大学', '江苏省产业技术研究院']],
    ['南京市科技馆\n南京大学', ['南京市科技馆', '南京大学']],
    ['KIT\n南京大学', ['KIT', '南京大学']],
    ['南京大学（化学、物理）', ['南京大学（化学、物理）']],
    ['南 京 大 学', ['南京大学']],
    ['Technical  University of Munich', ['Technical University of Munich']],
    ['某某有限公司(苏州)', ['某某有限公司(苏州)']],
  ])('%j holds %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each([
    ['境内合作单位', '苏州甲光装\n备有限公司', ['苏州甲光装备有限公司']],
    ['主要境外合作机构', '西门子\n慕尼黑工业大学', ['西门子', '慕尼黑工业大学']],
  ])('lines of several units under %s: %j holds %j', (header, text, expected) => {
    const units = unitsIn({ value: parseValue('units', text, header), text: cellText(text) });
    expect(units.map(({ name }) => name)).toEqual(expected);
  });
  it.each<[string, Value]>([
    ['南京大学', { kind: 'unit', sole: 'university' }],
    [' 南京大学 ', { kind: 'unit', sole: 'university' }],
    ['某某厂（苏州）', { kind: 'unit', sole: 'enterprise' }],
    ['南 京 大 学', { kind: 'unit', sole: null, units: [{ name: '南京大学', kind: 'university' }] }],
    ['1.南京大学', { kind: 'unit', sole: null, units: [{ name: '南京大学', kind: 'university' }] }],
    [
      '南京大学、某某厂',
      {
        kind: 'unit',
        sole: null,
        units: [
          { name: '南京大学', kind: 'university' },
          { name: '某某厂', kind: 'enterprise' },
        ],
      },
    ],
  ])('%j says the name only where it is not the text', (text, expected) => {
    expect(parseValue('unit', text)).toEqual(expected);
  });
  it.each<[string, Value, string, UnitKind | null]>([
    ['南京大学', parseValue('unit', '南京大学'), '南京大学', 'university'],
    ['南京大学、某某厂', parseValue('units', '南京大学、某某厂'), '南京大学', 'university'],
    ['', parseValue('unit', ''), '', null],
    ['南京大学', { kind: 'text' }, '', null],
  ])('%j: the first unit', (text, value, name, kind) => {
    expect(firstUnitName({ text, value })).toBe(name);
    expect(firstUnitKind({ text, value })).toBe(kind);
    expect(unitsIn({ text, value })[0]?.name ?? '').toBe(name);
  });
});

describe('a column that states the kind', () => {
  it.each<[string, readonly UnitKind[]]>([
    ['企业', ['enterprise']],
    ['国有企业', ['enterprise']],
    ['民营', ['enterprise']],
    ['高校', ['university']],
    ['高等院校', ['university']],
    ['科研机构', ['institute']],
    ['科研院所', ['institute']],
    ['事业单位', ['public-institution']],
    ['医院', ['hospital']],
    ['行政机关', ['administration']],
    ['政府部门', ['administration']],
    ['其他', ['other']],
    ['民办非企业单位', ['association']],
    ['社会团体', ['association']],
    ['企业、高校', ['enterprise', 'university']],
    ['企业\n高校', ['enterprise', 'university']],
    ['事业\n单位', ['public-institution']],
    ['企业\n未填', ['enterprise', 'unknown']],
    ['企业；企业；科研机构', ['enterprise', 'enterprise', 'institute']],
    ['未填', ['unknown']],
  ])('%s: %j', (text, kinds) => {
    expect(parseValue('unit-kinds', text)).toEqual({ kind: 'unit-kinds', kinds });
    expect(parseValue('unit-kind', text)).toEqual({ kind: 'unit-kinds', kinds });
  });
});

describe('normaliseUnitName', () => {
  it.each([
    ['南京某某（集团）有限公司', '南京某某(集团)有限公司'],
    ['南京某某〔集团〕有限公司', '南京某某(集团)有限公司'],
    ['ＡＢＣ公司', 'abc公司'],
    [' 南京 大学 ', '南京大学'],
    ['南京\u200b大学', '南京大学'],
  ])('%j equals %j', (left, right) => {
    expect(normaliseUnitName(left)).toBe(normaliseUnitName(right));
  });
  it.each([
    ['南京大学', '南京大学金陵学院'],
    ['某某有限公司', '某某公司'],
    ['某某（苏州）有限公司', '某某有限公司'],
  ])('%s is not %s', (left, right) => {
    expect(normaliseUnitName(left)).not.toBe(normaliseUnitName(right));
  });
});
