import { beginsRegionName, findRegion, groupMembers, regionByIso, regionNamesWithSeparators } from '../../src/reference';

describe('findRegion', () => {
  it.each([
    ['美', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['u.s.', 'US'],
    ['英', 'GB'],
    ['UK', 'GB'],
    ['德', 'DE'],
    ['德意志联邦共和国', 'DE'],
    ['韩国', 'KR'],
    ['大韩民国', 'KR'],
    ['South Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['朝鲜', 'KP'],
    ['阿联酋', 'AE'],
    ['刚果(金)', 'CD'],
    ['刚果（金）', 'CD'],
    ['民主刚果', 'CD'],
    ['刚果（布）', 'CG'],
    ['马其顿', 'MK'],
    ['北马其顿', 'MK'],
    ['沙特', 'SA'],
    ['印尼', 'ID'],
    ['印度', 'IN'],
    ['波黑', 'BA'],
    ['波斯尼亚和黑塞哥维那', 'BA'],
    ['多米尼加', 'DO'],
    ['多米尼克', 'DM'],
    ['蒙古', 'MN'],
    ['南非', 'ZA'],
    ['奥地利', 'AT'],
    ['澳大利亚', 'AU'],
    ['澳洲', 'AU'],
    ['几内亚', 'GN'],
    ['几内亚比绍', 'GW'],
    ['赤道几内亚', 'GQ'],
    ['巴布亚新几内亚', 'PG'],
    ['安提瓜和巴布达', 'AG'],
    ['特立尼达和多巴哥', 'TT'],
    ['以色列国', 'IL'],
    ['俄罗斯联邦', 'RU'],
    ['新加坡共和国', 'SG'],
    ['新 加 坡', 'SG'],
    ['香港', 'HK'],
    ['中国香港', 'HK'],
    ['香港特别行政区', 'HK'],
    ['香港地区', 'HK'],
    ['港', 'HK'],
    ['澳门', 'MO'],
    ['中国澳门', 'MO'],
    ['澳门地区', 'MO'],
    ['台湾', 'TW'],
    ['中国台湾', 'TW'],
    ['台湾地区', 'TW'],
    ['中国', 'CN'],
    ['DE', 'DE'],
    ['fin', 'FI'],
    ['ＤＥ', 'DE'],
  ])('%s is %s', (text, iso) => {
    expect(findRegion(text)).toMatchObject({ kind: 'known', iso });
  });

  it.each([
    ['刚果', ['CG', 'CD']],
    ['Korea', ['KR', 'KP']],
    ['澳', ['AU', 'MO']],
    ['港澳台', ['HK', 'MO', 'TW']],
    ['港澳', ['HK', 'MO']],
    ['欧盟', []],
    ['东盟', []],
    ['非洲', []],
    ['EU', []],
  ])('%s may be %j', (text, candidates) => {
    expect(findRegion(text)).toEqual({ kind: 'ambiguous', candidates });
  });

  it.each(['', '德国慕尼黑', '火星', 'Germania', '中华民国', 'Republic of China', '印度尼', '奥地', '维尔京'])(
    '“%s” is unknown',
    (text) => {
      expect(findRegion(text)).toEqual({ kind: 'unknown' });
    },
  );
});

it('gives regions by code and groups by name', () => {
  expect(regionByIso('DE')).toEqual({ iso: 'DE', name: '德国', nameEn: 'Germany', continent: 'Europe', kind: 'country' });
  expect(regionByIso('HK')?.kind).toBe('region');
  expect(regionByIso('de')).toBeNull();
  expect(groupMembers('BRICS2023')).toEqual(expect.arrayContaining(['BR', 'RU', 'IN', 'CN', 'ZA']));
  expect(groupMembers('toString')).toEqual([]);
  expect(groupMembers('nothing')).toEqual([]);
});

it('lists names that hold a separator, longest first', () => {
  expect(regionNamesWithSeparators).toEqual(
    expect.arrayContaining(['安提瓜和巴布达', '特立尼达和多巴哥', '埃及', '阿尔及利亚', 'Korea, Republic of']),
  );
  expect(regionNamesWithSeparators.map(({ length }) => length)).toEqual(
    [...regionNamesWithSeparators.map(({ length }) => length)].sort((left, right) => right - left),
  );
});

it.each([
  ['印度尼', true],
  ['几内亚比', true],
  ['德意志联邦共和', true],
  ['印度尼西亚共和国', false],
  ['印度洋', false],
  ['', false],
])('“%s” begins a longer name: %s', (text, expected) => {
  expect(beginsRegionName(text)).toBe(expected);
});
