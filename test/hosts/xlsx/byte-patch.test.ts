import fc from 'fast-check';
import { createBytePatch } from '../../../src/hosts/xlsx/byte-patch';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);

it('writes what the same edits make of the text', () => {
  const piece = fc.record({ kept: fc.string({ unit: 'grapheme' }), removed: fc.string(), put: fc.string({ unit: 'grapheme' }) });
  const frame = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(frame, fc.array(piece), frame, frame, (head, pieces, before, behind) => {
      const source = bytesOf(head + pieces.map(({ kept, removed }) => kept + removed).join('') + behind);
      const from = bytesOf(head).length;
      const to = source.length - bytesOf(behind).length;
      const patch = createBytePatch(source, from, to);
      let at = from;
      for (const { kept, removed, put } of pieces) {
        const start = at + bytesOf(kept).length;
        at = start + bytesOf(removed).length;
        patch.edit(start, at, put);
      }
      const inner = pieces.map(({ kept, put }) => kept + put).join('');
      expect(patch.isEmpty()).toBe(pieces.length === 0);
      expect(patch.size()).toBe(bytesOf(inner).length);
      expect(textOf(patch.finish(bytesOf(before), bytesOf(behind)))).toBe(before + inner + behind);
    }),
  );
});

it.each([
  ['texts beyond the room that was expected', '推荐'.repeat(100_000), 20, ''],
  ['more before than was expected', '', 0, 'a'.repeat(200_000)],
  ['both', 'b'.repeat(70_000), 5, '前'.repeat(100_000)],
])('finds room for %s', (_name, put, times, before) => {
  const patch = createBytePatch(bytesOf('<>'), 0, 2);
  for (let turn = 0; turn < times; turn += 1) patch.edit(1, 1, put);
  expect(textOf(patch.finish(bytesOf(before), bytesOf('!'))) === `${before}<${put.repeat(times)}>!`).toBe(true);
});
