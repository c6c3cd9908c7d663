import fc from 'fast-check';
import { sharedWordSearch } from '../../../src/core/values/word-search';

const genetic = ['基因组', '种质', '遗传资源'];
const secret = ['绝密', '涉密', '★'];

describe('sharedWordSearch', () => {
  const searches = sharedWordSearch();
  const [isAboutGenes, isSecret] = [searches(genetic), searches(secret)];

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

  it('serves lists that are added later', () => {
    const shared = sharedWordSearch();
    const early = shared(['基因组']);
    expect(early('涉密信息系统')).toBe(false);
    const late = shared(['涉密']);
    expect(late('涉密信息系统')).toBe(true);
    expect(early('涉密信息系统')).toBe(false);
  });

  it('tells what looking for each word tells', () => {
    const characters = ['基', '因', '组', '★', 'A', '(', ')', '|', '.', '+', '\\', '-', ']'];
    const text = fc.string({ unit: fc.constantFrom(...characters) });
    const words = fc.array(fc.string({ unit: fc.constantFrom(...characters), maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(text, words, words, (folded, one, other) => {
        const shared = sharedWordSearch();
        const lists = [one, other].map((list) => ({ list, holds: shared(list) }));
        for (const { list, holds } of lists) expect(holds(folded)).toBe(list.some((word) => folded.includes(word)));
      }),
    );
  });
});
