import fc from 'fast-check';
import { bigramSetsMaker } from '../../../src/core/audit/bigram-sets';

const bigramsOf = (text: string): ReadonlySet<string> => {
  const characters = Array.from(text);
  return new Set(characters.length === 1 ? characters : characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`));
};

const made = (texts: readonly string[]) => {
  const maker = bigramSetsMaker(texts.length);
  const hashes = texts.map(maker.add);
  const { tokens, starts, lengths, longest } = maker.sets();
  const sets = texts.map((_, text) => [...tokens.subarray(starts[text] ?? 0, starts[text + 1] ?? 0)]);
  return { hashes, sets, lengths, longest };
};

/** Numbers of bigrams in the order of their text, as strings by which they are known. */
const spelt = (texts: readonly string[]) => {
  const { sets } = made(texts);
  const names = new Map(texts.flatMap((text, at) => [...bigramsOf(text)].map((bigram, place) => [sets[at]?.[place], bigram] as const)));
  return sets.map((tokens) => tokens.map((token) => names.get(token)));
};

const character = fc.constantFrom('甲', '乙', '丙', 'a', '\u0000', '𠀀', '𠀁', '\ud840', '\udc00');
const text = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));

describe('bigram sets', () => {
  it('hold every bigram of a text once, in its order, under a number of its own', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        expect(spelt(texts)).toEqual(texts.map((one) => [...bigramsOf(one)]));
      }),
    );
  });

  it('tell more characters beyond the common ones apart than there are halves of such', () => {
    const rare = Array.from({ length: 5000 }, (_, at) => String.fromCodePoint(0x20000 + at));
    const { sets } = made([...rare, ...rare.map((one) => `甲${one}`)]);
    expect(new Set(sets.flat()).size).toBe(10_000);
  });

  it('give equal texts one number, and nearly always different ones to others', () => {
    const { hashes } = made(['甲乙丙', '甲丙乙', '甲乙丙', '𠀀乙', '𠀀乙', '', '']);
    expect([hashes[2], hashes[4], hashes[6]]).toEqual([hashes[0], hashes[3], hashes[5]]);
    expect(new Set(hashes).size).toBe(4);
  });

  it('tell lengths in characters', () => {
    const { lengths, longest } = made(['', '甲', '𠀀', '甲𠀀乙', '甲'.repeat(3000)]);
    expect([[...lengths], longest]).toEqual([[0, 1, 1, 3, 3000], 3000]);
  });

  it.each<[string, string, number]>([
    ['long texts of few bigrams', '甲乙'.repeat(5000), 2],
    [
      'long texts of many bigrams',
      Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x4e00 + at))
        .join('')
        .repeat(2),
      5000,
    ],
  ])('make room for %s', (_, long, size) => {
    expect(made([long, '甲乙', long]).sets.map(({ length }) => length)).toEqual([size, 1, size]);
  });
});
