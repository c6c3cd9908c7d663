import { findTaxHaven } from '../../src/reference';

describe('findTaxHaven', () => {
  it.each([
    ['英属维尔京群岛', 'VG', 'A'],
    ['BVI', 'VG', 'A'],
    ['Some Holdings (BVI) Ltd', 'VG', 'A'],
    ['ＢＶＩ', 'VG', 'A'],
    ['托托拉岛罗德镇', 'VG', 'A'],
    ['开曼群岛乔治敦', 'KY', 'A'],
    ['Grand Cayman, Cayman Islands', 'KY', 'A'],
    ['百慕大', 'BM', 'A'],
    ['萨摩亚', 'WS', 'A'],
    ['Apia, Samoa', 'WS', 'A'],
    ['塞舌尔', 'SC', 'A'],
    ['注册于马绍尔群岛', 'MH', 'A'],
    ['Jersey', 'JE', 'A'],
    ['泽西岛', 'JE', 'A'],
    ['Isle of Man', 'IM', 'A'],
    ['美属维尔京群岛', 'VI', 'A'],
    ['美属萨摩亚', 'AS', 'B'],
    ['American Samoa', 'AS', 'B'],
    ['巴巴多斯', 'BB', 'B'],
    ['多米尼克', 'DM', 'B'],
    ['新加坡', 'SG', 'C'],
    ['中国香港', 'HK', 'C'],
    ['美国特拉华州', 'US-DE', 'C'],
    ['Wilmington, Delaware', 'US-DE', 'C'],
    ['荷兰', 'NL', 'C'],
  ])('%s: %s, tier %s', (text, code, tier) => {
    expect(findTaxHaven(text)).toMatchObject({ code, tier });
  });

  it.each([
    '',
    '德国慕尼黑',
    '美国新泽西州',
    'Newark, New Jersey, USA',
    'NewJersey',
    '多米尼加',
    'Dominican Republic',
    '某无人岛',
    '圣文森特医院',
    "St. Vincent's Hospital Sydney",
    'Samoan Studies',
    'abviolet',
    '日本东京',
    '南京市江宁区',
  ])('“%s” names none', (text) => {
    expect(findTaxHaven(text)).toBeNull();
  });
});
