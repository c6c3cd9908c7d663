import fc from 'fast-check';
import { findJiangsuCity, findJiangsuPlace, findJiangsuUniversity, startsWithOtherProvince } from '../../src/reference';
import { readName, startsAt } from '../../src/reference/name-start';
import { namesJiangsuPlace } from '../../src/reference/places';

describe('startsAt', () => {
  it.each<[string, number, readonly string[], readonly string[], readonly string[]]>([
    ['无锡市锡山区某某公司', 0, ['无锡市', '无锡'], [], []],
    ['江苏无锡某某公司', 2, ['无锡'], [], []],
    ['南京大学某某学院', 0, ['南京'], ['南京大学'], []],
    ['上海某某公司', 0, [], [], ['上海']],
    ['某某公司', 0, [], [], []],
    ['', 0, [], [], []],
  ])('%s at %d', (text, at, places, universities, elsewhere) => {
    const found = startsAt(text, at);
    expect(found.places.map(([name]) => name)).toEqual(places);
    expect(found.universities.map(([name]) => name)).toEqual(universities);
    expect(found.elsewhere).toEqual(elsewhere);
  });
});

describe('readName', () => {
  it('folds', () => {
    expect(readName('Ｎanjing· 大学').folded).toBe('nanjing大学');
    expect(readName('无锡 市').start.places.map(([name]) => name)).toEqual(['无锡市', '无锡']);
  });
});

describe('what names tell', () => {
  const names = ['无锡 市某某公司', '南京大学', '上海某某公司', '鼓楼区某某公司', '江苏省昆山某某公司', '东海某某公司', '某某公司', ''];
  const answers = (name: string) => ({
    place: findJiangsuPlace(name)?.name ?? null,
    city: findJiangsuCity(name),
    isPlaced: namesJiangsuPlace(name),
    university: findJiangsuUniversity(name)?.name ?? null,
    elsewhere: startsWithOtherProvince(name),
  });

  it.each([
    ['无锡 市某某公司', { place: '无锡市', city: '无锡市', isPlaced: true, university: null, elsewhere: null }],
    ['南京大学', { place: '南京市', city: '南京市', isPlaced: true, university: '南京大学', elsewhere: null }],
    ['上海某某公司', { place: null, city: null, isPlaced: false, university: null, elsewhere: '上海' }],
    ['鼓楼区某某公司', { place: '鼓楼区', city: null, isPlaced: true, university: null, elsewhere: null }],
    ['江苏省昆山某某公司', { place: '昆山市', city: '苏州市', isPlaced: true, university: null, elsewhere: null }],
    ['东海某某公司', { place: null, city: null, isPlaced: false, university: null, elsewhere: null }],
  ])('%s', (name, expected) => {
    expect(answers(name)).toEqual(expected);
  });

  it('is the same whatever was asked before', () => {
    const alone = new Map(names.map((name) => [name, answers(name)]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names)), (asked) => {
        for (const name of asked) expect(answers(name)).toEqual(alone.get(name));
      }),
    );
  });
});
