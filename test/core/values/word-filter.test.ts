import fc from 'fast-check';
import { fold } from '../../../src/core/values';
import { sharedWordFilter } from '../../../src/core/values/word-filter';

const genetic = ['基因组', '种质', '遗传资源'];
const secret = ['绝密', '涉密', '★'];

describe('sharedWordFilter', () => {
  const filters = sharedWordFilter();
  const [mayBeGenetic, mayBeSecret] = [filters(genetic), filters(secret)];

  it.each([
    ['水稻基因组编辑技术', true, false],
    ['涉密信息系统', false, true],
    ['种质资源与涉密数据', true, true],
    ['★号项目', false, true],
    // Folded only where it must be: white space inside a word does not hide it.
    ['水稻基 因 组（二期）', true, false],
    ['高性能纳米材料在储能中的应用研究', false, false],
    ['', false, false],
  ])('%s', (text, isGenetic, isSecret) => {
    expect(mayBeGenetic(text)).toBe(isGenetic);
    expect(mayBeSecret(text)).toBe(isSecret);
    expect(mayBeGenetic(text)).toBe(isGenetic);
  });

  it('serves lists that are added later', () => {
    const shared = sharedWordFilter();
    const early = shared(['基因组']);
    expect(early('涉密信息系统')).toBe(false);
    const late = shared(['涉密']);
    expect(late('涉密信息系统')).toBe(true);
    expect(early('涉密信息系统')).toBe(false);
  });

  it('never rules out a text that holds a word', () => {
    const text = fc.string({ unit: fc.constantFrom('基', '因', '组', '种', '质', '★', 'Ａ', ' ', '（', '術', 'ﬁ') });
    const word = fc.string({ unit: fc.constantFrom('基', '因', '组', '种', '★', 'A', 'f', 'i'), maxLength: 3 });
    fc.assert(
      fc.property(text, fc.array(word), fc.array(word), (shown, one, other) => {
        const shared = sharedWordFilter();
        for (const [words, mayHold] of [one, other].map((list) => [list, shared(list)] as const)) {
          if (words.some((found) => fold(shown).includes(found))) expect(mayHold(shown)).toBe(true);
        }
      }),
    );
  });
});
