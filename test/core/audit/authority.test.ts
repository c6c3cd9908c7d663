import { readAuthority } from '../../../src/core/audit/authority';
import type { AuthorityKind } from '../../../src/core/audit/authority';

describe('who recommends', () => {
  it.each<[string, AuthorityKind, string | null]>([
    ['南京市科学技术局', 'city', '南京市'],
    ['苏州市科技局', 'city', '苏州市'],
    ['南通市科技局（盖章）', 'city', '南通市'],
    ['南通市科技局(章)', 'city', '南通市'],
    [' 徐 州 市 科 学 技 术 局 ', 'city', '徐州市'],
    ['连云港市科学技术局', 'city', '连云港市'],
    ['泰州市科学技术局', 'city', '泰州市'],
    ['盐城市科技局', 'city', '盐城市'],
    ['宿迁市科技局、财政局', 'city', '宿迁市'],
    ['昆山市科技局', 'county', '苏州市'],
    ['江阴市科学技术局', 'county', '无锡市'],
    ['沭阳县科学技术局', 'county', '宿迁市'],
    ['如皋市科技局', 'county', '南通市'],
    ['海安市科学技术局', 'county', '南通市'],
    ['江宁区科学技术局', 'county', '南京市'],
    ['南京市江宁区科学技术局', 'county', '南京市'],
    ['南京市雨花台区科技局', 'county', '南京市'],
    ['常州市武进区科学技术局', 'county', '常州市'],
    ['盱眙县科技局', 'county', '淮安市'],
    ['苏州工业园区科技和信息化局', 'zone', '苏州市'],
    ['苏州工业园区管委会', 'zone', '苏州市'],
    ['常熟高新区', 'zone', '苏州市'],
    ['苏州工业园区', 'zone', '苏州市'],
    ['江苏常熟高新技术产业开发区', 'zone', '苏州市'],
    ['无锡国家高新技术产业开发区管委会', 'zone', '无锡市'],
    ['昆山高新技术产业开发区管理委员会', 'zone', '苏州市'],
    ['南京江北新区科技创新局', 'zone', '南京市'],
    ['江苏省教育厅', 'province', null],
    ['江苏省卫生健康委员会', 'province', null],
    ['江苏省农业农村厅', 'province', null],
    ['省交通运输厅', 'province', null],
    ['江苏省农业科学院', 'province', null],
    ['扬州大学', 'university', '扬州市'],
    ['南京大学', 'university', '南京市'],
    ['江苏大学科学技术处', 'university', '镇江市'],
    ['上海市科学技术委员会', 'outside', null],
    ['浙江省科学技术厅', 'outside', null],
    ['合肥市科学技术局', 'outside', null],
    ['××有限公司', 'enterprise', null],
    ['南京某某科技有限公司', 'enterprise', '南京市'],
    ['', 'blank', null],
    ['  \u3000', 'blank', null],
    ['科技局', 'unknown', null],
    ['张三', 'unknown', null],
  ])('“%s” is %s of %s', (text, kind, city) => {
    const authority = readAuthority(text);
    expect([authority.kind, authority.city]).toEqual([kind, city]);
  });

  it('names the university, and what lies outside', () => {
    expect(readAuthority('扬州大学').university?.name).toBe('扬州大学');
    expect(readAuthority('上海市科学技术委员会').outside).toMatch(/^上海/u);
    expect(readAuthority('南京市科学技术局')).toMatchObject({ university: null, outside: null, text: '南京市科学技术局' });
  });
});
