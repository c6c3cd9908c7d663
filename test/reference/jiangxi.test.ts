import {
  findJiangxiCity,
  jiangxiBasesOf,
  jiangxiSisterCities,
  jiangxiTreatiesOf,
  placeOutsideProvince,
  sisterCitiesNamed,
} from '../../src/reference';
import { cell, readTable } from './tables';

const tally = (texts: readonly string[]): ReadonlyMap<string, number> =>
  texts.reduce((counts, text) => counts.set(text, (counts.get(text) ?? 0) + 1), new Map<string, number>());

describe('sister cities of Jiangxi', () => {
  it('are 108 pairs in 41 countries, 26 of them of the province, as the notice sums them up', () => {
    expect(jiangxiSisterCities).toHaveLength(108);
    expect(new Set(jiangxiSisterCities.map(({ iso }) => iso)).size).toBe(41);
    expect(jiangxiSisterCities.filter(({ iso }) => iso === '')).toEqual([]);
    expect(jiangxiSisterCities.filter(({ city }) => city === '江西省')).toHaveLength(26);
    expect(tally(jiangxiSisterCities.map(({ city }) => city)).get('南昌市')).toBe(16);
  });

  it.each([
    ['冈山县冈山市', ['冈山县']],
    ['德国黑森州法兰克福', ['黑森州']],
    ['高松', ['高松市']],
    ['东京', []],
    ['冈山大学', []],
    ['', []],
  ])('“%s”', (text, names) => {
    expect(sisterCitiesNamed(text).map(({ foreign }) => foreign)).toEqual(names);
  });

  it('tell apart the two pairs of one name', () => {
    expect(sisterCitiesNamed('南海郡').map(({ city }) => city)).toEqual(['井冈山市', '丰城市']);
  });
});

describe('bases of Jiangxi', () => {
  it('are 15 with 13 hosts, each with its source', () => {
    const rows = readTable('jiangxi-bases');
    expect(rows).toHaveLength(15);
    expect(new Set(rows.map((row) => cell(row, 'host_unit'))).size).toBe(13);
    for (const table of ['jiangxi-bases', 'jiangxi-sister-cities', 'jiangxi-treaties']) {
      expect(readTable(table).filter((row) => cell(row, 'source') === '')).toEqual([]);
    }
  });

  it.each([
    ['江西师范大学', 2],
    ['景德镇陶瓷学院', 1],
    ['景德镇陶瓷大学', 1],
    ['昌河飞机工业(集团)有限责任公司', 1],
    ['江西理工大学', 0],
  ])('%s hosts %i', (unit, count) => {
    expect(jiangxiBasesOf(unit)).toHaveLength(count);
  });
});

describe('agreements with Jiangxi’s partners', () => {
  it.each<[string, readonly (string | null)[]]>([
    ['GB', [null]],
    ['NL', ['EU27']],
    ['TH', ['ASEAN']],
    ['BR', ['BRICS2023']],
    ['SA', []],
    ['AU', []],
  ])('%s', (iso, via) => {
    expect([...new Set(jiangxiTreatiesOf(iso).map((treaty) => treaty.via))]).toEqual(via);
  });
});

describe('places', () => {
  it.each([
    ['九江甲光有限公司', '九江市'],
    ['江西省丰城市科技局', '宜春市'],
    ['江西农业大学', null],
    ['南昌路商会', null],
  ])('%s: %s', (text, city) => {
    expect(findJiangxiCity(text)).toBe(city);
  });

  it.each([
    ['湖南大学', '江西省', '湖南'],
    ['南京大学', '江西省', '南京市'],
    ['江苏大学', '江西省', '江苏'],
    ['南昌大学', '江西省', null],
    ['东华理工大学', '江西省', null],
    ['清华大学', '江西省', null],
    ['南昌大学', '江苏省', '南昌'],
    ['南京大学', '江苏省', null],
  ])('%s seen from %s: %s', (text, province, place) => {
    expect(placeOutsideProvince(text, province)).toBe(place);
  });
});
