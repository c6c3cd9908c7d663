import fc from 'fast-check';
import { textListOf } from '../../../src/core/audit/text-list';

describe('first equal texts', () => {
  it.each<[string, readonly (string | null)[], readonly number[]]>([
    ['different ones', ['甲', '乙', '甲乙'], [0, 1, 2]],
    ['equal ones', ['甲', '乙', '甲', '乙', '甲'], [0, 1, 0, 1, 0]],
    ['empty ones', ['', '甲', ''], [0, 1, 0]],
    ['an odd and an even number of characters', ['SBZ20240001', 'SBZ2024001', 'SBZ20240001', 'SBZ2024001'], [0, 1, 0, 1]],
    ['different ones of one hash', ['甲乙技术', '一丌綫饞', '一丌綫饞', '甲乙技术'], [0, 1, 1, 0]],
    ['null, which is equal to nothing', [null, '甲', null], [-1, 1, -1]],
  ])('%s', (_, texts, firsts) => {
    expect([...textListOf(texts).firsts()]).toEqual(firsts);
  });

  it('is what looking through the list gives', () => {
    const text = fc.option(fc.string({ maxLength: 3, unit: fc.constantFrom('甲', '乙', '\u0000', 'a', '𠀀') }), { nil: null });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        expect([...textListOf(texts).firsts()]).toEqual(texts.map((one) => (one === null ? -1 : texts.indexOf(one))));
      }),
    );
  });
});
