import { foldName } from '../../src/reference/fold-name';
import { cell, clashes, countBy, listIn, readTable, repeated } from './tables';
import type { Row } from './tables';

const countries = readTable('countries');
const isoCodes = new Set(countries.map((row) => cell(row, 'iso2')));
const nameOf = new Map(countries.map((row) => [cell(row, 'iso2'), cell(row, 'name_zh')]));
const namesOf = (row: Row): readonly string[] => [
  ...['iso2', 'iso3', 'name_zh', 'name_en'].map((column) => cell(row, column)),
  ...listIn(row, 'aliases'),
];
const countryNames = countries.flatMap((row) => namesOf(row).map((name): [string, string] => [foldName(name), cell(row, 'iso2')]));

describe('countries', () => {
  it('are the 193 members of the UN, two observers, two associated states and three regions', () => {
    expect(countBy(countries, 'kind')).toEqual({ country: 193, observer: 2, associated: 2, region: 3 });
    expect(repeated(countries.map((row) => cell(row, 'iso2')))).toEqual([]);
  });
  it('lie on the continents of UN M49', () => {
    expect(countBy(countries, 'continent')).toEqual({ Asia: 51, Africa: 54, Europe: 44, Americas: 35, Oceania: 16 });
  });
  it('share no name or alias', () => {
    expect(clashes(countryNames)).toEqual([]);
  });
  it('have Chinese names and no alias twice', () => {
    expect(countries.filter((row) => !/\p{Script=Han}/u.test(cell(row, 'name_zh')))).toEqual([]);
    expect(countries.filter((row) => repeated(listIn(row, 'aliases')).length > 0)).toEqual([]);
  });
  it('accept no wording of the old republic', () => {
    expect(countryNames.filter(([name]) => /中华民国|republicofchina|^roc$/u.test(name) && !name.includes('people'))).toEqual([]);
  });
});

describe('ambiguous names', () => {
  const rows = readTable('ambiguous-names');
  it('are no aliases of a country', () => {
    const known = new Set(countryNames.map(([name]) => name));
    expect(rows.map((row) => cell(row, 'name')).filter((name) => known.has(foldName(name)))).toEqual([]);
  });
  it('have known codes as candidates', () => {
    const beyond = new Set(['VG', 'VI', 'SX', 'MF']);
    expect(rows.flatMap((row) => listIn(row, 'candidates')).filter((code) => !isoCodes.has(code) && !beyond.has(code))).toEqual([]);
  });
});

describe('Belt and Road', () => {
  const rows = readTable('belt-and-road');
  it('names each state once, by the name of the country table', () => {
    expect(repeated(rows.map((row) => cell(row, 'iso2')))).toEqual([]);
    expect(rows.filter((row) => nameOf.get(cell(row, 'iso2')) !== cell(row, 'name_zh'))).toEqual([]);
  });
  it('has well-formed dates and a source for each', () => {
    expect(rows.filter((row) => !/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/u.test(cell(row, 'signed')))).toEqual([]);
    expect(rows.filter((row) => !/^(?:20\d\d-\d\d-\d\d)?$/u.test(cell(row, 'left')))).toEqual([]);
    expect(rows.filter((row) => cell(row, 'signed_exact') !== '' && !cell(row, 'signed_exact').startsWith(cell(row, 'signed')))).toEqual(
      [],
    );
    expect(rows.filter((row) => cell(row, 'source') === '' || cell(row, 'signed_source') === '')).toEqual([]);
  });
  it('knows windows of dispute for Italy and Nauru only', () => {
    const windows = rows.filter((row) => cell(row, 'disputed_from') !== '');
    expect(windows.map((row) => cell(row, 'iso2')).sort()).toEqual(['IT', 'NR']);
    expect(windows.every((row) => cell(row, 'disputed_from') < cell(row, 'disputed_to'))).toBe(true);
  });
});

describe('groups', () => {
  const groups = new Map<string, string[]>();
  for (const row of readTable('groups')) groups.set(cell(row, 'group'), [...(groups.get(cell(row, 'group')) ?? []), cell(row, 'iso2')]);
  const on = (...continents: readonly string[]): readonly string[] =>
    countries.filter((row) => continents.includes(cell(row, 'continent'))).map((row) => cell(row, 'iso2'));

  it('have their sizes', () => {
    expect(Object.fromEntries([...groups].map(([name, codes]) => [name, codes.length]))).toEqual({
      ASEAN: 10,
      EU27: 27,
      EuropeAmericas: 79,
      ArabLeague22: 22,
      Africa: 54,
      BRICS2023: 5,
    });
  });
  it('hold known codes, each once', () => {
    for (const codes of groups.values()) {
      expect(repeated(codes)).toEqual([]);
      expect(codes.filter((code) => !isoCodes.has(code))).toEqual([]);
    }
  });
  it('of continents are exactly those continents', () => {
    expect([...(groups.get('EuropeAmericas') ?? [])].sort()).toEqual([...on('Europe', 'Americas')].sort());
    expect([...(groups.get('Africa') ?? [])].sort()).toEqual([...on('Africa')].sort());
  });
});

describe('tax havens', () => {
  const rows = readTable('tax-havens');
  it('have a code of their own, a tier and a source', () => {
    expect(repeated(rows.map((row) => cell(row, 'code')))).toEqual([]);
    expect(rows.filter((row) => !/^[ABC]$/u.test(cell(row, 'tier')) || cell(row, 'source') === '')).toEqual([]);
  });
  it('share no alias among them nor with another country', () => {
    const claims = rows.flatMap((row) =>
      [cell(row, 'name_zh'), cell(row, 'name_en'), ...listIn(row, 'aliases')].map((name): [string, string] => [
        foldName(name),
        cell(row, 'code'),
      ]),
    );
    expect(clashes([...countryNames, ...claims])).toEqual([]);
  });
});

describe('Jiangsu divisions', () => {
  const rows = readTable('jiangsu-divisions');
  it('are 13 cities, 95 counties and the zones', () => {
    expect(countBy(rows, 'level')).toEqual({ 设区市: 13, 区: 55, 县级市: 21, 县: 19, 功能区: 10, 国家级高新区: 17, 省级高新区: 31 });
  });
  it('hang on a parent of the table; only 鼓楼区 occurs twice', () => {
    const names = rows.map((row) => cell(row, 'name'));
    expect(rows.filter((row) => cell(row, 'parent') !== '江苏省' && !names.includes(cell(row, 'parent')))).toEqual([]);
    expect(repeated(names)).toEqual(['鼓楼区']);
  });
  it('share no alias and have sources', () => {
    expect(
      clashes(
        rows.flatMap((row) => [cell(row, 'name'), ...listIn(row, 'aliases')].map((name): [string, string] => [name, cell(row, 'name')])),
      ),
    ).toEqual([]);
    expect(rows.filter((row) => cell(row, 'source') === '')).toEqual([]);
  });
});

describe('Jiangsu universities', () => {
  const rows = readTable('jiangsu-universities');
  it('are 84, of which 78 were of undergraduate level in 2024', () => {
    expect(rows).toHaveLength(84);
    expect(countBy(rows, 'undergraduate_2024')['yes']).toBe(78);
    expect(countBy(rows, 'kind')).toEqual({ 部属: 10, 省属: 41, 市属: 5, 民办: 4, 独立学院: 22, 中外合作办学: 2 });
  });
  it('share no name or alias and have sources', () => {
    expect(
      clashes(
        rows.flatMap((row) => [cell(row, 'name'), ...listIn(row, 'aliases')].map((name): [string, string] => [name, cell(row, 'name')])),
      ),
    ).toEqual([]);
    expect(rows.filter((row) => cell(row, 'source') === '')).toEqual([]);
  });
});
