import { cellsOf, generateRows, headers, workbookOf } from '../../bench/generate-rows';
import { median } from '../../bench/measurement';
import { similarTitlesByBruteForce } from '../../bench/peers/brute-force-titles';
import { createRandom } from '../../bench/random';

describe('generateRows', () => {
  it('gives the same rows for the same seed, and other rows for another', () => {
    expect(generateRows(50)).toEqual(generateRows(50));
    expect(generateRows(50)).not.toEqual(generateRows(50, 1));
  });

  it('begins a longer table with the shorter one', () => {
    expect(generateRows(80).slice(0, 30)).toEqual(generateRows(30));
  });

  it('fills the eleven columns and names no enterprise twice', () => {
    const rows = generateRows(3000);
    expect(rows.map((row) => cellsOf(row).length)).toEqual(rows.map(() => headers.length));
    expect(new Set(rows.map((row) => row.applicant)).size).toBe(rows.length);
  });

  it('rewords about one title in a hundred', () => {
    const titles = generateRows(3000).map((row) => row.projectName);
    const pairs = similarTitlesByBruteForce(titles, 0.75, 0.1).length;
    expect(pairs).toBeGreaterThan(10);
    expect(pairs).toBeLessThan(90);
  });

  it('lays the table out with title, form lines and header', () => {
    const [sheet] = workbookOf(generateRows(2)).sheets;
    expect(sheet?.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sheet?.rows[3]?.cells).toEqual(headers);
  });
});

describe('createRandom', () => {
  it('stays in [0, 1) and spreads evenly', () => {
    const random = createRandom(42);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
  });
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 100], 3],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});

describe('similarTitlesByBruteForce', () => {
  it.each([
    ['one character of ten differs', ['智能灌溉控制系统研发', '智能灌溉控制系统研制'], 1],
    ['two characters of ten differ', ['智能灌溉控制系统研发', '智能滴灌控制系统研制'], 0],
    ['equal texts are no pair', ['智能灌溉控制系统研发', '智能灌溉控制系统研发'], 0],
    ['an empty text matches nothing', ['', ''], 0],
  ])('%s', (_, texts, count) => {
    expect(similarTitlesByBruteForce(texts, 0.75, 0.1)).toHaveLength(count);
  });
});
