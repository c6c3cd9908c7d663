import fc from 'fast-check';
import { parseValue } from '../../../src/core/values';
import { numberIn } from '../../../src/core/checks/number-at-most';
import type { CellContent } from '../../../src/core/table/sheet';

describe('money in 万元', () => {
  it.each<[CellContent, string, number, boolean]>([
    [150, '', 150, false],
    ['150', '', 150, false],
    ['150万元', '', 150, false],
    ['150万', '', 150, false],
    ['150.5', '', 150.5, false],
    ['１５０', '', 150, false],
    ['1,500', '', 1500, false],
    ['1，500.00', '', 1500, false],
    ['￥150万元', '', 150, false],
    ['人民币150万元整', '', 150, false],
    ['1500000元', '', 150, false],
    ['1,500,000元', '', 150, false],
    ['1.5亿元', '', 15_000, false],
    ['1亿', '', 10_000, false],
    ['3千万', '', 3000, false],
    ['2百万元', '', 200, false],
    ['0', '', 0, false],
    ['0.1', '', 0.1, false],
    ['1元', '', 0.0001, false],
    [1_500_000, '', 1_500_000, true],
    ['1500000', '申请经费（万元）', 1_500_000, true],
    [100_000, '', 100_000, true],
    [99_999, '', 99_999, false],
    ['100000万元', '', 100_000, false],
    [1_500_000, '申请经费（元）', 150, false],
    ['1500000', '申请经费(单位：元)', 150, false],
    ['1500000', '申请经费（单位:元）', 150, false],
    ['150', '申请经费（万元）', 150, false],
    ['150万元', '申请经费（元）', 150, false],
    ['1500000元', '申请经费（万元）', 150, false],
    ['3.3', '总预算（万元）', 3.3, false],
  ])('%j under “%s”: %d, doubtful %s', (content, header, wan, doubtful) => {
    expect(parseValue('money-wan', content, header)).toEqual({ kind: 'money', wan, doubtful });
  });
  it.each<[CellContent, string]>([
    ['一百五十万', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['150-200', 'not-a-number'],
    ['约150', 'not-a-number'],
    ['1,50', 'not-a-number'],
    ['-5', 'not-a-number'],
    [-5, 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    [true, 'not-a-number'],
    ['150美元', 'unit-unclear'],
    ['$150', 'unit-unclear'],
    ['20万欧元', 'unit-unclear'],
    ['待定', 'not-a-number'],
    ['1e999', 'not-a-number'],
    [NaN, 'not-a-number'],
    [Infinity, 'not-a-number'],
  ])('%j: %s', (content, reason) => {
    expect(parseValue('money-wan', content)).toMatchObject({ kind: 'unreadable', as: 'money-wan', reason });
  });
  it('元 and 万元 agree, whatever way the amount is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (fen) => {
        const wan = fen / 1_000_000;
        const expected = { kind: 'money', wan: expect.closeTo(wan, 8), doubtful: false };
        expect(parseValue('money-wan', `${(fen / 100).toFixed(2)}元`)).toEqual(expected);
        expect(parseValue('money-wan', `${wan.toFixed(6)}万元`)).toEqual(expected);
        expect(parseValue('money-wan', (fen / 100).toFixed(2), '经费（元）')).toEqual(expected);
        expect(parseValue('money-wan', `${(fen / 100).toFixed(2)}元`)).toEqual(parseValue('money-wan', `${wan.toFixed(6)}万元`));
      }),
    );
  });
});

describe('integers and numbers', () => {
  it.each<[CellContent, number]>([
    [3, 3],
    ['3', 3],
    ['３', 3],
    ['3项', 3],
    ['第3', 3],
    [' 1,200 ', 1200],
    ['1e3', 1000],
    ['0', 0],
    ['-1', -1],
    ['共3项', 3],
    ['三', 3],
    ['十二', 12],
    [3.0, 3],
  ])('%j: %d', (content, number) => {
    const value = { kind: 'number', number: typeof content === 'number' ? null : number };
    expect(parseValue('integer', content)).toEqual(value);
    expect(parseValue('number', content)).toEqual(value);
    expect(numberIn({ content, value: parseValue('number', content) })).toBe(number);
  });
  it('a fraction is a number but no integer', () => {
    expect(parseValue('number', '2.5')).toEqual({ kind: 'number', number: 2.5 });
    expect(parseValue('integer', '2.5')).toMatchObject({ kind: 'unreadable', as: 'integer', reason: 'not-a-number' });
  });
  it.each<CellContent>(['abc', '3-4', '１，2', '3 项目', '--3', '0x10', true, Infinity, NaN, '1e999'])('%j is none', (content) => {
    expect(parseValue('number', content)).toMatchObject({ kind: 'unreadable', as: 'number' });
  });
});

describe('percentages', () => {
  it.each<[CellContent, number]>([
    ['35%', 0.35],
    ['35％', 0.35],
    [0.35, 0.35],
    ['0.35', 0.35],
    ['35', 0.35],
    [35, 0.35],
    ['百分之35', 0.35],
    ['百分之三十五', 0.35],
    ['0%', 0],
    [1, 1],
    ['100%', 1],
    ['150%', 1.5],
    ['0.5%', 0.005],
    [' 50 % ', 0.5],
  ])('%j: %d', (content, ratio) => {
    expect(parseValue('percent', content)).toEqual({ kind: 'percent', ratio });
  });
  it.each<CellContent>(['-5%', 'abc', '%', '35%以上', '一半', -1, true])('%j is none', (content) => {
    expect(parseValue('percent', content)).toMatchObject({ kind: 'unreadable', as: 'percent' });
  });
});

describe('lengths in years', () => {
  it.each<[CellContent, number, number]>([
    [3, 3, 3],
    [10, 10, 10],
    ['3年', 3, 3],
    ['三年', 3, 3],
    ['两年', 2, 2],
    ['24个月', 2, 2],
    ['18个月', 1.5, 1.5],
    ['十八个月', 1.5, 1.5],
    ['半年', 0.5, 0.5],
    ['两年半', 2.5, 2.5],
    ['2-3年', 2, 3],
    ['2年-3年', 2, 3],
    ['2~3年', 2, 3],
    ['2至3年', 2, 3],
    ['24-36个月', 2, 3],
    ['2.5年', 2.5, 2.5],
    ['2024.01-2026.12', 3, 3],
    ['2024年1月-2026年12月', 3, 3],
    ['2024年7月至2027年6月', 3, 3],
    ['2024-2026年', 3, 3],
    ['2024.07—2026.06', 2, 2],
    ['2024年1月1日至2026年12月31日', 3, 3],
    ['2024-01-01至2026-12-31', 3, 3],
    ['2024/1/1-2026/12/31', 3, 3],
  ])('%j: %d to %d', (content, min, max) => {
    expect(parseValue('years', content)).toEqual({ kind: 'years', min, max });
  });
  it.each<CellContent>(
    ['长期', 36, '36', '2026.12-2024.01', '2024年', 'abc', '三', '-3年', '3年4年', true].filter(
      (text) => text !== '三' && text !== '2024年',
    ),
  )('%j is none', (content) => {
    expect(parseValue('years', content)).toMatchObject({ kind: 'unreadable', as: 'years' });
  });
});
