import fc from 'fast-check';
import { parseValue } from '../../../src/core/values';
import { creditCheckCharacter } from '../../../src/core/values/credit-code';
import { idCheckCharacter } from '../../../src/core/values/id-number';
import type { CellContent } from '../../../src/core/table/sheet';

describe('identity numbers (GB 11643-1999)', () => {
  it.each<[CellContent, readonly string[]]>([
    // The number that the standard itself prints.
    ['11010519491231002X', ['11010519491231002X']],
    ['11010519491231002x', ['11010519491231002X']],
    [' 110105 19491231 002X ', ['11010519491231002X']],
    ["'11010519491231002X", ['11010519491231002X']],
    ['１１０１０５１９４９１２３１００２Ｘ', ['11010519491231002X']],
    ['440524188001010014', []],
    ['110105491231002', ['110105491231002']],
    ['E12345678', ['E12345678']],
    ['G12345678', ['G12345678']],
    ['H12345678', ['H12345678']],
    ['C01X00T47', ['C01X00T47']],
    ['12AB34567', ['12AB34567']],
    ['11010519491231002X、E12345678', ['11010519491231002X', 'E12345678']],
  ])('%j: %j', (content, ids) => {
    // Born in 1880: nobody who applies.
    if (ids.length === 0) expect(parseValue('id-number', content)).toMatchObject({ kind: 'unreadable', reason: 'bad-date' });
    else expect(parseValue('id-numbers', content)).toEqual({ kind: 'ids', ids });
  });
  it.each<[CellContent, string]>([
    ['110105194912310021', 'bad-check-digit'],
    ['110105194912310000', 'digits-lost'],
    [110105194912310000, 'digits-lost'],
    ['1.10105E+17', 'digits-lost'],
    ['11010519491331002X', 'bad-date'],
    ['11010519490231002X', 'bad-date'],
    ['110105491331002', 'bad-date'],
    ['1101051949123100', 'bad-length'],
    ['12345', 'bad-length'],
    ['1101051949123100XX', 'bad-characters'],
    ['X1010519491231002X', 'bad-characters'],
    ['张三', 'bad-characters'],
    ['11010519491231002X、12345', 'bad-length'],
    ['11010519491231002O', 'bad-characters'],
  ])('%j: %s', (content, reason) => {
    expect(parseValue('id-number', content)).toMatchObject({ kind: 'unreadable', as: 'id-number', reason });
  });

  const area = fc.integer({ min: 110_000, max: 659_999 }).map(String);
  const birth = fc
    .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2010-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).replace(/-/gu, ''));
  const first17 = fc
    .tuple(area, birth, fc.integer({ min: 1, max: 999 }))
    .map(([region, born, order]) => `${region}${born}${String(order).padStart(3, '0')}`);
  it('every number with its check character is read as it was', () => {
    fc.assert(
      fc.property(first17, (digits) => {
        const id = `${digits}${idCheckCharacter(digits)}`;
        expect(parseValue('id-number', id)).toEqual({ kind: 'ids', ids: [id] });
      }),
    );
  });
  it('one wrong digit in the order number is noticed', () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 14, max: 16 }), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const wrong = `${digits.slice(0, at)}${String((Number(digits[at]) + by) % 10)}${digits.slice(at + 1)}`;
        expect(parseValue('id-number', `${wrong}${idCheckCharacter(digits)}`).kind).toBe('unreadable');
      }),
    );
  });
});

describe('unified social credit codes (GB 32100-2015)', () => {
  it.each([
    '91350100M000100Y43',
    ' 91350100m000100y43 ',
    "'91350100M000100Y43",
    '９１３５０１００Ｍ０００１００Ｙ４３',
    '9135 0100 M000 100Y43',
  ])('%j', (text) => {
    expect(parseValue('credit-code', text)).toEqual({ kind: 'credit-code', code: '91350100M000100Y43' });
  });
  it.each<[CellContent, string]>([
    ['91350100M000100Y44', 'bad-check-digit'],
    ['19350100M000100Y43', 'bad-check-digit'],
    ['91350100M000100Y4', 'bad-length'],
    ['91350100M000100Y430', 'bad-length'],
    ['91350100I000100Y43', 'bad-characters'],
    ['91350100MO00100Y43', 'bad-characters'],
    [913501000000000000, 'digits-lost'],
    ['9.135E+17', 'digits-lost'],
    ['南京大学', 'bad-length'],
  ])('%j: %s', (content, reason) => {
    expect(parseValue('credit-code', content)).toMatchObject({ kind: 'unreadable', as: 'credit-code', reason });
  });

  const first17 = fc
    .array(fc.constantFrom(...Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')), { minLength: 17, maxLength: 17 })
    .map((characters) => characters.join(''));
  it('every code with its check character is read as it was', () => {
    fc.assert(
      fc.property(first17, (characters) => {
        const code = `${characters}${creditCheckCharacter(characters)}`;
        expect(parseValue('credit-code', code)).toEqual({ kind: 'credit-code', code });
      }),
    );
  });
});

describe('directions', () => {
  it.each<[CellContent, string | null, string]>([
    ['2.0', '2.0', ''],
    [2, '2.0', ''],
    [2.1, '2.1', ''],
    [1.1, '1.1', ''],
    [2.0999999999999996, '2.1', ''],
    ['1.10', '1.10', ''],
    ['2', '2.0', ''],
    ['1.1 新能源', '1.1', '新能源'],
    ['1.1、新能源', '1.1', '新能源'],
    ['1．1新能源', '1.1', '新能源'],
    ['方向1.2', '1.2', ''],
    ['指南方向 3.1：生物医药', '3.1', '生物医药'],
    ['02.1', '2.1', ''],
    ['2 新材料', '2.0', '新材料'],
    ['新能源', null, '新能源'],
    ['2024年重点', null, '2024年重点'],
    ['1.1.2', null, '1.1.2'],
    ['1.1.', '1.1', ''],
    ['1.1。新能源', '1.1', '新能源'],
    [-1, null, '-1'],
  ])('%j: code %s, name “%s”', (content, code, name) => {
    expect(parseValue('direction', content)).toEqual({ kind: 'direction', code, name });
  });
});
