import { problemsText } from '../../../src/core/plans/problems-text';
import { finding, texts } from './fixtures';

const long = (length: number) => ({ ...texts, problemLine: () => '长'.repeat(length) });
const findings = (count: number) => Array.from({ length: count }, () => finding('error', 6, ['E6']));

describe('problemsText', () => {
  it('is empty without findings', () => {
    expect(problemsText([], texts)).toBe('');
  });

  it.each([
    { name: 'what fits is whole', count: 3, length: 10_918, lines: 3, last: /^3\. 长/ },
    { name: 'one character more is cut', count: 3, length: 10_919, lines: 3, last: /^……另有1条$/ },
    { name: 'many', count: 1000, length: 200, lines: 160, last: /^……另有841条$/ },
    { name: 'a single sentence longer than a cell', count: 1, length: 40_000, lines: 1, last: /^1\. 长+$/ },
    { name: 'the first sentence longer than a cell', count: 4, length: 40_000, lines: 2, last: /^……另有3条$/ },
  ])('$name', ({ count, length, lines, last }) => {
    const text = problemsText(findings(count), long(length));
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.split('\n')).toHaveLength(lines);
    expect(text.split('\n').at(-1)).toMatch(last);
  });

  it('never splits a character of two units', () => {
    const text = problemsText(findings(1), { ...texts, problemLine: () => '𠮷'.repeat(20_000) });
    expect(text).not.toMatch(/[\ud800-\udbff]$/);
    expect(text.length).toBeGreaterThan(32_700);
  });
});
