import fc from 'fast-check';
import { categoryMatcher } from '../../../src/core/audit/match-category';
import { bundledPack } from '../../../src/packs';

const { categories } = bundledPack('jiangsu-2024').pack;
const match = categoryMatcher(categories);
const idOf = (text: string): string | null => match(text)?.id ?? null;

const quotes: readonly (readonly [string, string])[] = [
  ['', ''],
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['＂', '＂'],
  ['＇', '＇'],
  ['〝', '〞'],
  ['”', '“'],
  ['“', ''],
  ['``', "''"],
  ['«', '»'],
];

describe('project types as people write them', () => {
  const spellings = quotes.flatMap(([open, close]) =>
    ['创新合作', '创新合作项目', '创新合作类项目', ' 创新合作 ', '\n创新合作项目', '创新合作［1］', ''].map(
      (rest) => `${open}一带一路${close}${rest}`,
    ),
  );
  it.each(spellings)('“%s” is a Belt and Road project', (text) => {
    expect(idOf(text)).toBe('belt-and-road');
  });

  it.each([
    ['双边创新合作项目', 'bilateral'],
    ['双边 创新 合作', 'bilateral'],
    ['双边创新合作\r\n项目', 'bilateral'],
    ['双边创新合作类项目', 'bilateral'],
    ['“双边创新合作”', 'bilateral'],
    ['双边创新合作\u200b', 'bilateral'],
    ['重点国别产业技术研发合作类项目', 'key-country'],
    ['重点国别\n产业技术研发合作', 'key-country'],
    ['重点国别', 'key-country'],
    ['港澳台科技合作', 'hong-kong-macao-taiwan'],
    ['港澳台　科技合作项目', 'hong-kong-macao-taiwan'],
    ['对外创新合作服务载体建设项目', 'carrier'],
    ['对外创新合作服务载体', 'carrier'],
    ['（二）重点国别产业技术研发合作项目', 'key-country'],
    ['2.重点国别产业技术研发合作', 'key-country'],
    ['②重点国别产业技术研发合作', 'key-country'],
    ['二、重点国别产业技术研发合作', 'key-country'],
    ['（三）“一带一路”创新合作项目', 'belt-and-road'],
    ['重点国别产业技术研发合作（企业）', 'key-country'],
    ['重点国别产业技术研发合作(高校、科研机构)', 'key-country'],
    ['重点国别产业技术研发合作项目；', 'key-country'],
    ['对外创新合作服务载体建设项目（境外离岸创新机构）', 'carrier'],
    ['对外创新合作服务载体建设项目-专业化国际技术转移服务机构', 'carrier'],
    ['专业化国际技术转移服务机构建设项目', 'carrier'],
    ['境外离岸创新机构', 'carrier'],
  ])('“%s” is %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    '国际科技合作',
    '国际科技合作/港澳台科技合作',
    '国际科技合作/港澳台科技合作计划',
    '双边创新合作、重点国别产业技术研发合作',
    '双边创新合作项目项目',
    '双边创新合作；重点国别产业技术研发合作',
    '（二）',
    '2',
    '②',
    '（企业）',
    '一路一带创新合作',
    '产业前瞻与关键核心技术',
    '项目',
    '类项目',
    '“”',
    '创新合作',
    '/',
    '',
  ])('“%s” is none', (text) => {
    expect(idOf(text)).toBeNull();
  });

  it('gives the same answer when asked again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('双边', '创新合作', '“', '”', '一带一路', '项目', ' ', '类', '［1］'), { maxLength: 6 }),
        (parts) => {
          const text = parts.join('');
          expect(idOf(text)).toBe(idOf(text));
          expect(idOf(text)).toBe(categoryMatcher(categories)(text)?.id ?? null);
        },
      ),
    );
  });
});
