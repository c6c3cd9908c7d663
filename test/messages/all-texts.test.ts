import type { Problem, RowName } from '../../src/core/checks/problems';
import { mostOthers } from '../../src/core/checks/problems';
import type { AuditErrorDetail, PackSuggestion } from '../../src/core/errors';
import { errorMessage, languages, messagesIn, packFaultMessage, problemSentence } from '../../src/messages';
import { packFaultCodes } from '../../src/messages/messages';
import { jsonSlips, packForms } from '../../src/core/errors';
import { cell, errorSamples, here, others, problemSamples } from './samples';

const hole = /undefined|null|NaN|\[object|\$\{|。。|；。|，，|\s{2}/u;
/** File formats, units and programs, and what a person types on the command line. */
const properNames =
  /\.(?:xlsx|xlsm|xls|et|ods|csv)\b|\bMB\b|\bExcel\b|\bJSON\b|\bUTF-8\b|\bJS24-001\b|--(?:in-place|pack)|(?<!\S)-o(?!\S)/gu;
const longest = 120;

const written: ReadonlySet<string> = new Set(Object.keys(messagesIn('zh-CN').problems));
const sampleProblems = Object.entries(problemSamples)
  .filter(([code]) => written.has(code))
  .map(([code, args]) => [code, { code, args } as unknown as Problem] as const); // code and args belong together by the type of `problemSamples`

describe('problems', () => {
  it.each([
    ['2024年3月8日', 'later than 2024-03-08'],
    ['2024年11月', 'later than 2024-11'],
    ['2024年3月8日17:00', 'later than 2024-03-08 17:00'],
  ])('show the day %s to English readers in figures', (limit, shown) => {
    const problem = { code: 'date-after', args: { header: '日期', value: '2024年4月1日', limit } } as const;
    expect(problemSentence(problem, 'en-US')).toContain(shown);
    expect(problemSentence(problem, 'zh-CN')).toContain(limit);
  });

  it('have a sample each, and a text in both languages', () => {
    expect(sampleProblems.map(([code]) => code).sort()).toEqual([...written].sort());
    expect(Object.keys(messagesIn('en-US').problems).sort()).toEqual([...written].sort());
  });

  it.each(sampleProblems)('%s reads well in both languages', (code, problem) => {
    const [chinese, english] = [problemSentence(problem, 'zh-CN'), problemSentence(problem, 'en-US')];
    for (const text of [chinese, english]) {
      expect(text).not.toMatch(hole);
      expect(text.length).toBeGreaterThan(5);
      if (code.includes('-')) expect(text).not.toContain(code);
    }
    expect(chinese.length).toBeLessThan(longest);
    expect(chinese).toMatch(/[\u4e00-\u9fff]/u);
    expect(chinese).not.toMatch(/[A-Za-z]/u);
    // The sentence is a part of a longer one: row before, advice and stop behind.
    expect(chinese).not.toMatch(/[。；]$/u);
    expect(english).not.toMatch(/[.;]$/u);
    expect(english.replace(/[\u4e00-\u9fff]/gu, '').length).toBeGreaterThan(10 - 5 * Number(code === 'attention'));
  });

  it.each(sampleProblems.filter(([, { args }]) => 'value' in args))('%s quotes the value', (_, problem) => {
    const value = 'value' in problem.args ? problem.args.value : '';
    for (const language of languages) {
      const text = problemSentence(problem, language);
      if (problem.code !== 'none-positive') expect(text).toContain(value);
    }
  });

  it('name other rows, at most a few of them, and say how many there are', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at): RowName => ({ ...here, row: at + 1 }));
    const duplicate = (count: number) => problemSentence({ code: 'duplicate', args: { ...cell, others: rows(count) } }, 'zh-CN');
    expect(duplicate(2)).toBe('“某栏”为“某值”，与第1行、第2行重复');
    expect(duplicate(9)).toContain('第8行等9行重复');
    expect(duplicate(mostOthers)).toContain('等100多行重复');
    expect(problemSentence({ code: 'duplicate', args: { ...cell, others: rows(mostOthers) } }, 'en-US')).toContain('over 100 in all');
    expect(problemSentence({ code: 'duplicate', args: others }, 'zh-CN')).toContain('第9行、乙市“汇总表”第12行');
  });

  it('keep a value with line breaks in one line', () => {
    for (const language of languages)
      expect(problemSentence({ code: 'answer-negative', args: { header: '某栏', value: '甲\n 乙' } }, language)).not.toMatch(/\n/u);
  });
});

describe('errors', () => {
  it.each(Object.entries(errorSamples))('%s reads well in both languages', (code, facts) => {
    const detail = { code, ...facts } as AuditErrorDetail; // code and facts belong together by the type of `errorSamples`
    for (const language of languages) {
      const text = errorMessage(detail, language);
      expect(text).not.toMatch(hole);
      expect(text).not.toContain(code.includes('-') ? code : '\u0000');
      expect(text).toMatch(language === 'zh-CN' ? /。$/u : /\.$/u);
    }
    const chinese = errorMessage(detail, 'zh-CN');
    expect(chinese.length).toBeLessThan(longest);
    expect(chinese.replace(properNames, '')).not.toMatch(/[A-Za-z]/u);
  });
});

describe('faults of a pack', () => {
  const args = {
    keys: '某项',
    problem: 'value',
    issued: '2024-02-04',
    found: '某检查',
    code: '某码',
    check: '某检查',
    id: '某号',
    quote: '某语',
    section: '某段',
    from: '2025-02-04',
    reference: '2024-02-04',
  };
  it.each(packFaultCodes)('%s reads well in both languages, behind its place', (code) => {
    const [chinese, english] = languages.map((language) => packFaultMessage({ code, path: ['规则', 3], args }, language));
    expect(chinese).toMatch(/^规则 › 第 4 项：.{4,}。$/u);
    expect(english).toMatch(/^规则 › item 4: .{4,}\.$/u);
    for (const text of [chinese, english]) expect(text).not.toMatch(hole);
    expect(chinese?.replace(properNames, '')).not.toMatch(/[A-Za-z]/u);
    expect(chinese?.length).toBeLessThan(longest);
  });

  const suggestions: readonly PackSuggestion[] = [
    { kind: 'nearest', names: ['某名'] },
    { kind: 'nearest', names: ['某名', '他名'] },
    { kind: 'known', names: ['某名', '他名'], total: 2 },
    { kind: 'known', names: ['某名', '他名'], total: 20 },
    ...packForms.map((form) => ({ kind: 'form', form }) as const),
    { kind: 'quote', clause: '某号', section: '某段', quote: '某语', isOther: true },
    { kind: 'quote', clause: '某号', section: '某段', quote: '某语', isOther: false },
    { kind: 'unused', name: '某名' },
    { kind: 'take-away' },
    { kind: 'account-for' },
    ...jsonSlips.map((slip) => ({ kind: 'json', slip }) as const),
    { kind: 'utf-8' },
  ];
  const keysAndForms = /\b(?:true|false|rules|checklist|information|UTF-8|JS24-001|general-cap)\b/gu;
  it.each(suggestions.map((suggestion) => [JSON.stringify(suggestion), suggestion] as const))('suggest %s', (_, suggestion) => {
    const fault = { code: 'wrong-shape', path: ['某项'], args, suggestion, place: { file: '某文件', line: 12 } };
    const [chinese, english] = languages.map((language) => packFaultMessage(fault, language));
    expect(chinese).toMatch(/^某文件 第 12 行，某项：.{4,}。建议：.{4,}。$/u);
    expect(english).toMatch(/^某文件, line 12, 某项: .{4,}\. Suggestion: .{4,}\.$/u);
    for (const text of [chinese, english]) expect(text).not.toMatch(hole);
    expect(chinese?.replace(keysAndForms, '')).not.toMatch(/[A-Za-z]/u);
    expect(chinese?.length).toBeLessThan(longest);
  });
});

describe('terms', () => {
  it.each(['unitKinds', 'authorityKinds', 'unreadable', 'ledgers', 'outcomes', 'verdicts'] as const)(
    '%s are there in both languages, all different in meaning',
    (list) => {
      const [chinese, english] = languages.map((language) => messagesIn(language)[list]);
      expect(Object.keys(chinese ?? {})).toEqual(Object.keys(english ?? {}));
      for (const text of Object.values(chinese ?? {})) expect(text).toMatch(/^[^A-Za-z]+$/u);
      for (const text of Object.values(english ?? {})) expect(text).toMatch(/\S/u);
    },
  );
});
