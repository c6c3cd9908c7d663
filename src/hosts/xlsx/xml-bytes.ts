const encoder = new TextEncoder();
// A byte order mark inside a part is a character like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** Up to this many bytes are made a text one by one: calling the decoder takes longer. */
const fewBytes = 12;

/** The text of some bytes of UTF-8. */
export const textOfBytes = (bytes: Uint8Array, from: number, to: number): string => {
  if (to - from > fewBytes) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
};

/** Replaces the bytes from `start` to before `end` by a text; an insertion when both are equal. */
export interface ByteEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const none = new Uint8Array();

/**
 * The bytes from `from` to before `to` with edits in them that do not overlap and stand in the order of the part; everything else is
 * copied as it is. `before` and `behind` are put around the result.
 */
export const patchBytes = (
  bytes: Uint8Array,
  from: number,
  to: number,
  edits: readonly ByteEdit[],
  { before, behind }: { readonly before: Uint8Array; readonly behind: Uint8Array } = { before: none, behind: none },
): Uint8Array => {
  // A UTF-16 unit takes at most three bytes. What is left over is never touched, and so takes no memory.
  const room = edits.reduce((sum, { text }) => sum + text.length * 3, before.length + to - from + behind.length);
  const patched = new Uint8Array(room);
  let length = 0;
  const put = (piece: Uint8Array): void => {
    patched.set(piece, length);
    length += piece.length;
  };
  put(before);
  let copied = from;
  for (const { start, end, text } of edits) {
    put(bytes.subarray(copied, start));
    if (text !== '') length += encoder.encodeInto(text, patched.subarray(length)).written;
    copied = end;
  }
  put(bytes.subarray(copied, to));
  put(behind);
  return patched.subarray(0, length);
};
