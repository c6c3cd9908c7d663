import fc from 'fast-check';
import { similarTitlesByBruteForce } from '../../../bench/peers/brute-force-titles';
import { generateRows } from '../../../bench/generate-rows';
import { createRandom, pick } from '../../../bench/random';
import { editDistanceWithin, similarPairs } from '../../../src/core/audit/similar-text';
import { textListOf } from '../../../src/core/audit/text-list';

const limits = { jaccard: 0.75, edits: 0.1 };
const pairs = (texts: readonly string[]) => similarPairs(textListOf(texts), limits).map(({ left, right }) => [left, right]);
const bruteForce = (texts: readonly string[]) =>
  similarTitlesByBruteForce(texts, limits.jaccard, limits.edits).map(({ left, right }) => [left, right]);

describe('similar titles', () => {
  it.each<[string, string, string, boolean]>([
    ['one character of twenty', '面向北欧建筑的低碳供热调控技术合作研发平台', '面向北欧建筑的低碳供热调控工艺合作研发平台', true],
    ['a word added behind', '热带地区分布式光伏制氢系统适应性研究', '热带地区分布式光伏制氢系统适应性研究（二期）', true],
    ['one character of ten', '海上风电叶片检测装置', '海上风电叶片监测装置', true],
    ['two characters of ten', '海上风电叶片检测装置', '海上风机叶片监测装置', false],
    ['another subject', '海上风电叶片检测装置', '农田精准滴灌控制器研发', false],
    ['one character of nine', '风电叶片检测装置研', '风电叶片监测装置研', false],
  ])('%s', (_, left, right, similar) => {
    expect(pairs([left, right])).toEqual(similar ? [[0, 1]] : []);
  });

  it('leaves equal texts to the check for equal titles, and empty ones alone', () => {
    expect(pairs(['同一个项目名称', '同一个项目名称', '', '', '一'])).toEqual([]);
  });

  it('finds what brute force finds on lifelike titles', () => {
    const titles = generateRows(1500, 3).map(({ projectName }) => projectName);
    const found = pairs(titles);
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(bruteForce(titles));
  });

  it('finds what brute force finds where hardly any bigram is rare', () => {
    const random = createRandom(5);
    const characters = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉');
    const one = (length: number): string => Array.from({ length }, () => pick(random, characters)).join('');
    const texts = Array.from({ length: 1200 }, () => one(14 + Math.floor(random() * 14)));
    // Every second one comes again with a character changed or two exchanged.
    const changed = texts.flatMap((text, at) => {
      const place = Math.floor(random() * (text.length - 2));
      if (at % 4 === 0) return [text.slice(0, place) + one(1) + text.slice(place + 1)];
      return at % 4 === 1 ? [text.slice(0, place) + text.slice(place + 2) + text.slice(place, place + 2)] : [];
    });
    const found = pairs([...texts, ...changed]);
    expect(found.length).toBeGreaterThan(200);
    expect(found).toEqual(bruteForce([...texts, ...changed]));
  });

  it('finds what brute force finds on long texts', () => {
    const random = createRandom(6);
    const long = (): string =>
      Array.from({ length: 90 + Math.floor(random() * 60) }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 300))).join('');
    const texts = Array.from({ length: 30 }, long).flatMap((text) =>
      [0, 3, 9, 14, 30].map((count) =>
        Array.from({ length: count }).reduce<string>((one) => {
          const place = Math.floor(random() * one.length);
          return one.slice(0, place) + '新' + one.slice(place + 1);
        }, text),
      ),
    );
    const found = pairs(texts);
    expect(found.length).toBeGreaterThan(60);
    expect(found).toEqual(bruteForce(texts));
  });

  it('finds what brute force finds on any texts', () => {
    const character = fc.constantFrom('甲', '乙', '丙', 'a', '𠀀');
    const text = fc.array(character, { maxLength: 24 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        expect(pairs(texts)).toEqual(bruteForce(texts));
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, string, number, number | null]>([
    ['', '', 0, 0],
    ['abc', 'abc', 0, 0],
    ['abc', 'abd', 0, null],
    ['abc', 'abd', 1, 1],
    ['abc', 'bc', 1, 1],
    ['abc', 'xbcd', 2, 2],
    ['abc', '', 2, null],
  ])('edit distance of “%s” and “%s” within %i', (left, right, most, distance) => {
    expect(editDistanceWithin([...left], [...right], most)).toBe(distance);
  });
});
