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
