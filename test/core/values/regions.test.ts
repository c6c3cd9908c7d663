import fc from 'fast-check';
import { parseValue } from '../../../src/core/values';
import type { Value } from '../../../src/core/values/value';

type Regions = Extract<Value, { readonly kind: 'regions' }>;

const read = (text: string): Regions => {
  const value = parseValue('regions', text);
  if (value.kind !== 'regions') throw new Error(value.kind);
  return value;
};
const codes = (text: string): string =>
  read(text)
    .regions.map(({ iso }) => iso)
    .join(' ');
const nothingElse = { unknown: [], ambiguous: [], improper: [] };

describe('plain lists', () => {
  it.each([
    ['德国', 'DE'],
    [' 德国 ', 'DE'],
    ['德国、芬兰', 'DE FI'],
    ['美国/英国', 'US GB'],
    ['英国和法国', 'GB FR'],
    ['英国与法国', 'GB FR'],
    ['英国及法国', 'GB FR'],
    ['英国以及法国', 'GB FR'],
    ['英国，法国,德国', 'GB FR DE'],
    ['英国；法国;德国', 'GB FR DE'],
    ['韩国 日本', 'KR JP'],
    ['韩国　日本', 'KR JP'],
    ['德国\n芬兰', 'DE FI'],
    ['德国\r\n芬兰', 'DE FI'],
    ['德国|芬兰', 'DE FI'],
    ['德国&芬兰', 'DE FI'],
    ['德国+芬兰', 'DE FI'],
    ['德国、德国', 'DE'],
    ['德国、德意志联邦共和国、Germany', 'DE'],
    ['新 加 坡', 'SG'],
    ['美\n国、英国', 'US GB'],
    ['哈萨克\n斯坦\n德国', 'KZ DE'],
    ['Germany and Finland', 'DE FI'],
    ['Germany, Finland', 'DE FI'],
    ['United States of America', 'US'],
    ['U.S.A.', 'US'],
    ['South Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['DE', 'DE'],
    ['de/fi', 'DE FI'],
    ['德、法', 'DE FR'],
    ['俄罗斯联邦', 'RU'],
    ['新加坡共和国', 'SG'],
    ['以色列国', 'IL'],
    ['中国', 'CN'],
    ['沙特阿拉伯', 'SA'],
    ['德国。', 'DE'],
    ['1.德国 2.芬兰', 'DE FI'],
    ['1、德国；2、芬兰', 'DE FI'],
    ['①德国②芬兰', 'DE FI'],
    ['（1）德国（2）芬兰', 'DE FI'],
    ['德国等', 'DE'],
    ['德国、法国等国', 'DE FR'],
    ['德国法国', 'DE FR'],
  ])('%j: %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
    expect(read(text)).toMatchObject(nothingElse);
  });
});

describe('names with a separator inside', () => {
  it.each([
    ['安提瓜和巴布达', 'AG'],
    ['特立尼达和多巴哥', 'TT'],
    ['波斯尼亚和黑塞哥维那', 'BA'],
    ['圣基茨和尼维斯', 'KN'],
    ['圣多美和普林西比', 'ST'],
    ['埃及', 'EG'],
    ['阿尔及利亚', 'DZ'],
    ['埃及和阿尔及利亚', 'EG DZ'],
    ['埃及及约旦', 'EG JO'],
    ['德国、安提瓜和巴布达和法国', 'DE AG FR'],
    ['德意志联邦共和国和法兰西共和国', 'DE FR'],
    ['Antigua and Barbuda', 'AG'],
    ['Trinidad and Tobago, Germany', 'TT DE'],
    ['文莱和平之国', 'BN'],
  ])('%s: %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
    expect(read(text)).toMatchObject(nothingElse);
  });
});

describe('brackets, cities, labels', () => {
  it.each([
    ['德国（Germany）', 'DE'],
    ['德国(Germany)', 'DE'],
    ['Germany（德国）', 'DE'],
    ['德国（慕尼黑工业大学）', 'DE'],
    ['德国（慕尼黑、柏林）', 'DE'],
    ['德国\n（慕尼黑）', 'DE'],
    ['德国 (慕尼黑)', 'DE'],
    ['德国\n（慕尼黑）\n法国', 'DE FR'],
    ['慕尼黑工业大学（德国）', 'DE'],
    ['德国（慕尼黑', 'DE'],
    ['德国慕尼黑', 'DE'],
    ['美国加州', 'US'],
    ['德国-慕尼黑', 'DE'],
    ['德国（慕尼黑）、芬兰（赫尔辛基）', 'DE FI'],
    ['刚果（金）', 'CD'],
    ['刚果(布)', 'CG'],
    ['刚果（金）、南非', 'CD ZA'],
    ['英国剑桥、美国波士顿', 'GB US'],
    ['国别：德国', 'DE'],
    ['几内亚科纳克里', 'GN'],
    ['中国香港（香港大学）', 'HK'],
    ['德国（含法国）', 'DE'],
    ['美国（英国公司）', 'US'],
  ])('%s: %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
    expect(read(text)).toMatchObject({ unknown: [], improper: [] });
  });
});

describe('香港、澳门、台湾 (readings A8)', () => {
  it.each([
    ['香港', 'HK'],
    ['中国香港', 'HK'],
    ['香港特别行政区', 'HK'],
    ['中华人民共和国香港特别行政区', 'HK'],
    ['香港地区', 'HK'],
    ['中国香港特别行政区', 'HK'],
    ['中国（香港）', 'HK'],
    ['China (Taiwan)', 'TW'],
    ['Taiwan (China)', 'TW'],
    ['德国、China（Hong Kong）', 'DE HK'],
    ['中国、香港', 'CN HK'],
    ['Taiwan, China', 'TW'],
    ['香港（中国）', 'HK'],
    ['Hong Kong', 'HK'],
    ['Hong Kong, China', 'HK'],
    ['澳门', 'MO'],
    ['中国澳门', 'MO'],
    ['澳门特别行政区', 'MO'],
    ['台湾', 'TW'],
    ['中国台湾', 'TW'],
    ['台湾地区', 'TW'],
    ['中国台湾地区', 'TW'],
    ['台湾省', 'TW'],
    ['香港、澳门', 'HK MO'],
    ['香港、英国', 'HK GB'],
    ['香港、澳门、台湾', 'HK MO TW'],
  ])('%s: %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
    expect(read(text)).toMatchObject(nothingElse);
  });
  it.each(['中华民国', '中華民國', '中华民国（台湾）', 'Republic of China', 'ROC', 'R.O.C.', 'Taiwan, R.O.C.', '台湾国'])(
    '%s is improper wording',
    (text) => {
      expect(read(text).improper).toMatchObject([{ iso: 'TW' }]);
      expect(read(text).unknown).toEqual([]);
    },
  );
  it('improper wording among others', () => {
    expect(read('德国、中华民国')).toMatchObject({ regions: [{ iso: 'DE' }], improper: [{ text: '中华民国', iso: 'TW' }] });
  });
  it.each(['中国台湾', '中华人民共和国', "People's Republic of China", 'PRC', 'Rochester'])('%s is not', (text) => {
    expect(read(text).improper).toEqual([]);
  });
});

describe('ambiguous', () => {
  it.each([
    ['刚果', ['CG', 'CD']],
    ['港澳台', ['HK', 'MO', 'TW']],
    ['港澳', ['HK', 'MO']],
    ['欧盟', []],
    ['东盟', []],
    ['Korea', ['KR', 'KP']],
    ['澳', ['AU', 'MO']],
  ])('%s: %j', (text, candidates) => {
    expect(read(text)).toMatchObject({ regions: [], unknown: [], ambiguous: [{ text, candidates }] });
  });
  it('stands beside known ones', () => {
    expect(read('德国、欧盟')).toMatchObject({ regions: [{ iso: 'DE' }], ambiguous: [{ text: '欧盟' }], unknown: [] });
  });
  it('what stands in brackets resolves a sum', () => {
    expect(codes('欧盟（德国、法国）')).toBe('DE FR');
  });
});

describe('unknown, never guessed', () => {
  it.each([
    '火星',
    '慕尼黑工业大学',
    'Atlantis',
    '印度尼西业',
    '印度尼西压',
    '奥地力',
    '澳大利',
    '几内亚比',
    '阿塞拜',
    '多米尼',
    'University of Oxford',
    '待定',
    '123',
    '马来',
    '斯洛',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ regions: [], unknown: [text] });
  });
  it.each([
    ['德国、火星', 'DE', ['火星']],
    ['韩国 曰本', 'KR', ['曰本']],
    ['德国和慕尼黑工业大学', 'DE', ['慕尼黑工业大学']],
  ])('%s: the unknown part is kept', (text, expected, unknown) => {
    expect(codes(text)).toBe(expected);
    expect(read(text).unknown).toEqual(unknown);
  });
});

describe('false friends', () => {
  it.each([
    ['印尼', 'ID'],
    ['印度尼西亚', 'ID'],
    ['印度', 'IN'],
    ['印度、印尼', 'IN ID'],
    ['奥地利', 'AT'],
    ['澳大利亚', 'AU'],
    ['奥地利、澳大利亚', 'AT AU'],
    ['几内亚', 'GN'],
    ['几内亚比绍', 'GW'],
    ['赤道几内亚', 'GQ'],
    ['巴布亚新几内亚', 'PG'],
    ['多米尼加', 'DO'],
    ['多米尼克', 'DM'],
    ['尼日尔', 'NE'],
    ['尼日利亚', 'NG'],
    ['斯洛伐克', 'SK'],
    ['斯洛文尼亚', 'SI'],
    ['南苏丹', 'SS'],
    ['苏丹', 'SD'],
    ['朝鲜', 'KP'],
    ['韩国', 'KR'],
    ['爱尔兰', 'IE'],
    ['北爱尔兰', 'GB'],
    ['冰岛', 'IS'],
    ['瑞士', 'CH'],
    ['瑞典', 'SE'],
    ['立陶宛', 'LT'],
    ['拉脱维亚', 'LV'],
    ['利比亚', 'LY'],
    ['利比里亚', 'LR'],
    ['南非', 'ZA'],
    ['中非共和国', 'CF'],
    ['蒙古', 'MN'],
    ['巴拉圭', 'PY'],
    ['乌拉圭', 'UY'],
  ])('%s is %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
  });
});

it('keeps the text as written beside the official name', () => {
  expect(read('Germany').regions).toEqual([{ iso: 'DE', text: 'Germany', name: '德国' }]);
  expect(read('中国\n澳门').regions).toEqual([{ iso: 'MO', text: '中国澳门', name: '中国澳门' }]);
});

it('the order of a list does not change the set', () => {
  const names = ['德国', '芬兰', '安提瓜和巴布达', '埃及', '刚果（金）', 'South Korea', '香港', '新西兰（奥克兰）'];
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 1 }), fc.constantFrom('、', '，', ',', ';', '\n', '/'), (list, separator) => {
      const forwards = codes(list.join(separator)).split(' ').sort();
      const backwards = codes([...list].reverse().join(separator))
        .split(' ')
        .sort();
      expect(forwards).toEqual(backwards);
      expect(forwards).toHaveLength(list.length);
    }),
  );
});
