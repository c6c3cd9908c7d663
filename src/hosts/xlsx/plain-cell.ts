/** A cell of the shape that nearly all of a large sheet have, read without looking at tags and attributes one by one. */
export interface PlainCell {
  column: number;
  /** The `s` attribute; -1 when there is none. */
  style: number;
  /** The value is the place of a shared string, not a number. */
  isShared: boolean;
  /** What `<v>` holds; -1 when the cell is empty. */
  value: number;
}

export const createPlainCell = (): PlainCell => ({ column: 0, style: -1, isShared: false, value: -1 });

// Bytes.
const space = 32;
const doubleQuote = 34;
const slash = 47;
const zero = 48;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;
const upperA = 65;
const lowerC = 99;
const lowerN = 110;
const lowerR = 114;
const lowerS = 115;
const lowerT = 116;
const lowerV = 118;

/** So many letters and digits at most: more is left to whoever reads every cell. */
const mostLetters = 3;
const mostDigits = 9;

/**
 * Reads `<c r="B5" s="1" t="s"><v>14</v></c>`; `s`, `t` (`s` or `n`) and the value may be missing.
 * @param from where the cell should begin
 * @returns where it ends, or -1 when it is not written exactly like this: then nothing is said of it
 */
export const readPlainCell = (bytes: Uint8Array, from: number, cell: PlainCell): number => {
  if (bytes[from] !== lessThan || bytes[from + 1] !== lowerC || !isAttribute(bytes, from + 2, lowerR)) return -1;
  const reference = from + attributeHead + 2;
  let at = reference;
  let column = 0;
  for (let letter = (bytes[at] ?? 0) - upperA; letter >= 0 && letter < 26; letter = (bytes[at] ?? 0) - upperA) {
    column = column * 26 + letter + 1;
    at += 1;
  }
  if (at === reference || at > reference + mostLetters) return -1;
  at = behindDigits(bytes, at);
  if (bytes[at] !== doubleQuote) return -1;
  at += 1;
  cell.column = column;

  cell.style = -1;
  if (isAttribute(bytes, at, lowerS)) {
    const start = at + attributeHead;
    at = behindDigits(bytes, start);
    if (at === start || bytes[at] !== doubleQuote) return -1;
    cell.style = numberOf(bytes, start, at);
    at += 1;
  }
  cell.isShared = false;
  if (isAttribute(bytes, at, lowerT)) {
    const type = bytes[at + attributeHead];
    if ((type !== lowerS && type !== lowerN) || bytes[at + attributeHead + 1] !== doubleQuote) return -1;
    cell.isShared = type === lowerS;
    at += attributeHead + 2;
  }

  cell.value = -1;
  if (bytes[at] === slash) return bytes[at + 1] === greaterThan ? at + 2 : -1;
  if (bytes[at] !== greaterThan || bytes[at + 1] !== lessThan || bytes[at + 2] !== lowerV || bytes[at + 3] !== greaterThan) return -1;
  const start = at + 4;
  at = behindDigits(bytes, start);
  if (at === start || !endsCell(bytes, at)) return -1;
  cell.value = numberOf(bytes, start, at);
  return at + endLength;
};

/** Length of ` r="`. */
const attributeHead = 4;
const isAttribute = (bytes: Uint8Array, at: number, name: number): boolean =>
  bytes[at] === space && bytes[at + 1] === name && bytes[at + 2] === equals && bytes[at + 3] === doubleQuote;

/** Length of `</v></c>`. */
const endLength = 8;
const endsCell = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === lessThan &&
  bytes[at + 1] === slash &&
  bytes[at + 2] === lowerV &&
  bytes[at + 3] === greaterThan &&
  bytes[at + 4] === lessThan &&
  bytes[at + 5] === slash &&
  bytes[at + 6] === lowerC &&
  bytes[at + 7] === greaterThan;

const behindDigits = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < from + mostDigits) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) break;
    at += 1;
  }
  return at;
};

const numberOf = (bytes: Uint8Array, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (bytes[at] ?? 0) - zero;
  return number;
};
