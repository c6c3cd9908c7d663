import fc from 'fast-check';
import { holdsWord } from '../../../src/core/values/word-search';

const genetic = ['基因组', '种质', '遗传资源'];
const secret = ['绝密', '涉密', '★'];

describe('holdsWord', () => {
  const [isAboutGenes, isSecret] = [holdsWord(genetic), holdsWord(secret)];

  it.each([
    ['水稻基因组编辑技术', true, false],
    ['涉密信息系统', false, true],
    ['种质资源与涉密数据', true, true],
    ['★号项目', false, true],
    ['C++基因组（二期）', true, false],
    ['高性能纳米材料在储能中的应用研究', false, false],
    ['', false, false],
  ])('%s', (text, genes, secrets) => {
    expect(isAboutGenes(text)).toBe(genes);
    expect(isSecret(text)).toBe(secrets);
    expect(isAboutGenes(text)).toBe(genes);
  });

  it('tells what looking for each word tells', () => {
    const characters = ['基', '因', '组', '★', 'A', '(', ')', '|', '.', '+', '\\', '-', ']'];
    const text = fc.string({ unit: fc.constantFrom(...characters) });
    const words = fc.array(fc.string({ unit: fc.constantFrom(...characters), maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(text, words, (folded, list) => {
        expect(holdsWord(list)(folded)).toBe(list.some((word) => folded.includes(word)));
      }),
    );
  });
});
