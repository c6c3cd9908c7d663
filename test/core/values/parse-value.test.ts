import fc from 'fast-check';
import { cellText, fold, isSettled, parseValue, tidy } from '../../../src/core/values';
import type { CellContent } from '../../../src/core/table/sheet';
import { valueKinds } from '../../../src/core/values/value';

const apartFromAnswers = valueKinds.filter((kind) => kind !== 'answer');

describe.each(valueKinds)('%s', (kind) => {
  it.each<CellContent>([null, '', ' ', '　', '\n', '\t \r\n', '\u200b', '\ufeff', '\u00a0'])('%j is blank', (content) => {
    expect(parseValue(kind, content)).toEqual({ kind: 'blank' });
  });
  it('keeps errors and formulas without a result apart', () => {
    expect(parseValue(kind, { kind: 'error', code: '#N/A' })).toEqual({
      kind: 'unreadable',
      as: kind,
      text: '#N/A',
      reason: 'error-value',
    });
    expect(parseValue(kind, { kind: 'uncached-formula', formula: 'A1' })).toEqual({
      kind: 'unreadable',
      as: kind,
      text: '',
      reason: 'uncached-formula',
    });
  });
  it('never throws', () => {
    const content = fc.oneof<fc.Arbitrary<CellContent>[]>(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom(...Array.from('是否无未不（）()、，。；;/12024年月日.-eE+%万元德国和及大学公司×√□☑\n ')))
        .map((characters) => characters.join('')),
      fc.double(),
      fc.boolean(),
      fc.double().map((serial): CellContent => ({ kind: 'date', serial })),
    );
    fc.assert(
      fc.property(content, fc.string({ maxLength: 10 }), (cell, header) => {
        const value = parseValue(kind, cell, header);
        if (value.kind === 'unreadable') expect(value.as).toBe(kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(apartFromAnswers)('%s: nothing to fill in', (kind) => {
  it.each([
    '/',
    '／',
    '\\',
    '-',
    '--',
    '—',
    '——',
    '－',
    '无',
    ' 无 ',
    '暂无',
    '没有',
    'N/A',
    'n/a',
    'NA',
    '不适用',
    '无需填写',
    '不涉及',
    '不填',
    '…',
    '……',
    '...',
  ])('%j', (text) => {
    expect(parseValue(kind, text)).toEqual({ kind: 'placeholder', text: text.trim() });
  });
});

it.each(['无锡某某有限公司', '无机材料', '-5', '/a', '无 锡', '不适用于本项目'])('“%s” is text, no placeholder', (text) => {
  expect(parseValue('text', text)).toEqual({ kind: 'text' });
});

describe('texts', () => {
  it.each<[string, readonly string[]]>([
    ['甲、乙', ['甲', '乙']],
    ['甲，乙；丙', ['甲', '乙', '丙']],
    ['甲\n乙', ['甲', '乙']],
    ['甲（一、二）、乙', ['甲（一、二）', '乙']],
    ['“甲、乙”计划、丙', ['“甲、乙”计划', '丙']],
    ['、甲、、', ['甲']],
    ['甲）、乙', ['甲）', '乙']],
    ['、', []],
  ])('%j: %j', (text, items) => {
    expect(parseValue('texts', text)).toEqual({ kind: 'texts', items });
  });
  it.each(['text', 'category'] as const)('a %s is read as it stands', (kind) => {
    expect(parseValue(kind, '“一带一路”创新合作')).toEqual({ kind: 'text' });
  });
});

describe('persons', () => {
  it.each<[string, readonly string[]]>([
    ['张三', ['张三']],
    ['张 三', ['张三']],
    ['张　三', ['张三']],
    ['张三、李四', ['张三', '李四']],
    ['张三，李四；王五', ['张三', '李四', '王五']],
    ['张三 李四', ['张三', '李四']],
    ['张三\n李四', ['张三', '李四']],
    ['张\n三', ['张三']],
    ['张\n三、李四', ['张三', '李四']],
    ['欧阳\n修', ['欧阳修']],
    ['John Smith', ['John Smith']],
    ['John  Smith, Jane Doe', ['John Smith', 'Jane Doe']],
    ['买买提·艾力', ['买买提·艾力']],
    ['欧阳 修文', ['欧阳', '修文']],
  ])('%j: %j', (text, names) => {
    expect(parseValue('persons', text)).toEqual({ kind: 'persons', names });
    expect(parseValue('person', text)).toEqual({ kind: 'persons', names });
  });
});

describe('what a person sees in a cell', () => {
  it.each<[CellContent, string]>([
    [null, ''],
    [' a ', 'a'],
    [3, '3'],
    [0.1 + 0.2, '0.3'],
    [1e15, '1000000000000000'],
    [123456789012345680000, '123456789012346000000'],
    [1e-7, '0.0000001'],
    [-0, '0'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ kind: 'error', code: '#REF!' }, '#REF!'],
    [{ kind: 'uncached-formula', formula: 'A1' }, ''],
    [{ kind: 'date', serial: 45359 }, '2024-03-08'],
    [{ kind: 'date', serial: 45359.5 }, '2024-03-08 12:00'],
    [{ kind: 'date', serial: 59 }, '1900-02-28'],
    [{ kind: 'date', serial: 61 }, '1900-03-01'],
  ])('%j: %s', (content, text) => {
    expect(cellText(content)).toBe(text);
  });
});

describe('fold and tidy', () => {
  it.each([
    ['Ａ Ｂ', 'AB', 'Ａ Ｂ'],
    ['甲 乙\n丙', '甲乙丙', '甲 乙\n丙'],
    ['\ufeff甲\u200b乙', '甲乙', '甲乙'],
    ['（甲）', '(甲)', '（甲）'],
    ['①', '1', '①'],
    [' 甲\r\n乙\r丙 ', '甲乙丙', '甲\n乙\n丙'],
    ['', '', ''],
  ])('%j folds to %j and tidies to %j', (text, folded, tidied) => {
    expect(fold(text)).toBe(folded);
    expect(tidy(text)).toBe(tidied);
  });
  it('leave alone what is told to be settled: every character by itself, and texts of them', () => {
    const characters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const settled = characters.filter((character) => isSettled(character));
    expect(settled).toEqual(expect.arrayContaining(['国', 'A', '7', '、', '。', '“', '·', '(', '—']));
    for (const character of ['　', ' ', '（', '，', '：', '…', 'Ａ', '①', '\u200b']) expect(settled).not.toContain(character);
    const text = settled.join('');
    expect(text.normalize('NFKC').replace(/\s/gu, '')).toBe(text);
    expect([fold(text), tidy(text)]).toEqual([text, text]);
  });
  it('are done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
