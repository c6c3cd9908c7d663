import fc from 'fast-check';
import type { CellContent } from '../../../src/core/table/sheet';
import { parseValue } from '../../../src/core/values';

describe('the header decides what a bare amount is in', () => {
  it.each<[CellContent, string, number]>([
    [120, '申请省资助经费（万元）', 120],
    [1_200_000, '经费（元）', 120],
    ['1200000', '申请经费 单位：元', 120],
    [1.2, '经费（亿元）', 12_000],
    [1200, '经费（千元）', 120],
    ['120万元', '经费（元）', 120],
    ['1200000元', '经费（万元）', 120],
  ])('%j under “%s”', (content, header, wan) => {
    expect(parseValue('money-wan', content, header)).toEqual({ kind: 'money', wan, doubtful: false });
  });

  it('a foreign currency is not taken for 万元', () => {
    expect(parseValue('money-wan', 120, '经费（万美元）')).toMatchObject({ kind: 'unreadable', reason: 'unit-unclear' });
  });
});

it('元 and 万元 of one amount are equal to the last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (yuan) => {
      expect(parseValue('money-wan', `${String(yuan)}元`)).toEqual(parseValue('money-wan', `${String(yuan / 10_000)}万元`));
    }),
  );
});
