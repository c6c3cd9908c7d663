import fc from 'fast-check';
import { similarTitlesByBruteForce } from '../../../bench/peers/brute-force-titles';
import { similarPairs } from '../../../src/core/audit/similar-text';
import { textListOf } from '../../../src/core/audit/text-list';

const keys = (pairs: readonly { readonly left: number; readonly right: number }[]) =>
  pairs.map(({ left, right }) => `${String(left)} ${String(right)}`);

/** Words that lifelike titles are put together from; few, so that near repetitions are common. */
const words = [
  '高温合金',
  '叶片',
  '检测',
  '监测',
  '关键技术',
  '联合研发',
  '装置',
  '系统',
  '面向',
  '一带一路',
  '的',
  '（二期）',
  'AI',
  '𠮷',
];
const title = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(''));

describe('similar texts for any limits', () => {
  it('are what brute force finds, whatever the limits', () => {
    const limits = fc.record({
      jaccard: fc.constantFrom(0.3, 0.5, 0.75, 0.9, 1),
      edits: fc.constantFrom(0, 0.05, 0.1, 0.2, 0.33, 0.4, 0.6),
    });
    fc.assert(
      fc.property(fc.array(title, { maxLength: 25 }), limits, (texts, chosen) => {
        const expected = similarTitlesByBruteForce(texts, chosen.jaccard, chosen.edits);
        expect(keys(similarPairs(textListOf(texts), chosen))).toEqual(keys(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('come with their similarity, by left, then right', () => {
    const texts = ['海上风电叶片监测装置', '无关', '海上风电叶片检测装置', '海上风电叶片监测装置'];
    expect(similarPairs(textListOf(texts), { jaccard: 0.75, edits: 0.1 })).toEqual([
      { left: 0, right: 2, jaccard: 7 / 11 },
      { left: 2, right: 3, jaccard: 7 / 11 },
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['no text', [], []],
    ['one text', ['甲乙'], []],
    ['empty texts', ['', ''], []],
    ['equal texts', ['甲乙丙', '甲乙丙', '甲乙丙'], []],
    ['single characters', ['甲', '乙', '甲'], []],
    ['a character and a text that begins with it', ['甲', '甲乙'], []],
    ['exactly three quarters of the pairs', ['甲乙丙丁', '甲乙丙丁戊'], ['0 1']],
    ['the same pairs in another order', ['甲乙甲丙甲', '甲丙甲乙甲'], ['0 1']],
    ['one character written with a surrogate pair of ten', ['𠮷一二三四五六七八九', '𠮸一二三四五六七八九'], ['0 1']],
    ['half a surrogate pair', ['\ud842一二三四五六七八九', '\ud843一二三四五六七八九'], ['0 1']],
    ['one character more than ten', ['一二三四五六七八九', '一二三四五六七八九十'], ['0 1']],
    ['a repeated character', ['甲甲甲甲甲甲甲甲甲甲', '甲甲甲甲甲甲甲甲甲甲甲'], ['0 1']],
  ])('%s', (_, texts, expected) => {
    expect(keys(similarPairs(textListOf(texts), { jaccard: 0.75, edits: 0.1 }))).toEqual(expected);
  });

  it('stay quick when one title fills the column', () => {
    const texts = [...new Array<string>(50_000).fill('待定项目名称'), '待定项目名称一'];
    expect(similarPairs(textListOf(texts), { jaccard: 0.75, edits: 0.1 })).toHaveLength(50_000);
  });
});
