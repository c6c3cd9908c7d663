import { saysOf } from './check-tester';

const options = {
  pairs: [
    { word: '中蒙', countries: ['MN'] },
    { word: '中新', countries: ['SG', 'NZ'] },
  ],
  except: ['中新药业'],
};

describe('title-other-country', () => {
  it.each<[string, string | null, readonly string[]]>([
    ['中蒙草原监测', '埃及', ['keyword-found 5']],
    ['面向中蒙边境的草原监测', '埃及', ['keyword-found 5']],
    ['中蒙草原监测', '蒙古', []],
    ['中蒙草原监测', '蒙古、俄罗斯', []],
    ['中新健康技术', '新西兰', []],
    ['中新健康技术', '韩国', ['keyword-found 5']],
    ['中新药业制剂研究', '韩国', []],
    ['空中新型平台', '韩国', []],
    ['中蒙草原监测', null, []],
  ])('%s with %s', (title, region, says) => {
    expect(saysOf('title-other-country', options, { rows: [{ 项目名称: title, 合作国别地区: region }] })).toEqual(says);
  });
});

describe('ledger-partners', () => {
  const partners = { column: 'partnerRegion', body: ['GEO', '地球观测组织'] };
  const members = { '台账-业务指导和会员单位': [{ 推荐单位: '地球观测组织', 单位名称: '南非' }] };
  const others = { '台账-业务指导和会员单位': [{ 推荐单位: '教育部', 单位名称: '东南大学' }] };
  it.each([
    ['南非', members, []],
    ['GEO（南非）', members, []],
    ['老挝', members, ['ledger-absent 5']],
    ['南非、老挝', members, ['ledger-absent 5']],
    ['老挝', others, []],
    [null, members, []],
  ])('%s', (region, ledgers, says) => {
    expect(saysOf('ledger-partners', partners, { rows: [{ 合作国别地区: region }], ledgers })).toEqual(says);
  });
});
