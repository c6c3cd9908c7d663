import fc from 'fast-check';
import { byStart } from '../../src/reference/by-start';

describe('byStart', () => {
  const namesAt = byStart([
    ['无锡', 1],
    ['无锡市', 2],
    ['无锡市锡山区', 3],
    ['南通', 4],
    ['无锡', 5],
  ]);

  it.each<[string, number, readonly number[]]>([
    ['无锡市锡山区某某公司', 0, [3, 2, 1, 5]],
    ['无锡市锡', 0, [2, 1, 5]],
    ['无锡某某公司', 0, [1, 5]],
    ['某某（无锡）公司', 3, [1, 5]],
    ['某某（无锡）公司', 0, []],
    ['无', 0, []],
    ['', 0, []],
    ['南通', 2, []],
  ])('%s at %d', (text, at, expected) => {
    expect(namesAt(text, at).map(([, number]) => number)).toEqual(expected);
  });

  it('finds the names that asking each of them finds, the longest first', () => {
    const text = fc.string({ unit: fc.constantFrom('江', '苏', '省', 'A'), maxLength: 8 });
    const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('江', '苏', '省', 'A'), minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(text, names, fc.nat(8), (folded, all, at) => {
        const found = byStart(all.map((name) => [name, name] as const))(folded, at).map(([name]) => name);
        const expected = all.filter((name) => folded.startsWith(name, Math.min(at, folded.length)) && at < folded.length);
        expect(found).toEqual(expected.sort((left, right) => right.length - left.length));
      }),
    );
  });
});
