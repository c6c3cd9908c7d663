/** Writes a copy of some bytes of UTF-8 with edits in it. Nothing of the copy is ever a text. */
export interface BytePatch {
  /**
   * Puts a text in place of the bytes from `start` to before `end`; an insertion when both are equal. Edits come in the order of the
   * bytes and do not overlap; everything between them is copied as it is.
   */
  readonly edit: (start: number, end: number, text: string) => void;
  readonly isEmpty: () => boolean;
  /** How many bytes the copy would have as it stands, without what is put around it. */
  readonly size: () => number;
  /** The copy, with other bytes put around it. Nothing can be edited any more. */
  readonly finish: (before: Uint8Array, behind: Uint8Array) => Uint8Array;
}

const encoder = new TextEncoder();
const spare = 65_536;
/** Bytes that a UTF-16 unit takes at most. */
const widest = 3;

/**
 * Begins a copy of the bytes from `from` to before `to`.
 * @param growth about how many bytes the edits add: more is found by copying once again
 */
export const createBytePatch = (bytes: Uint8Array, from: number, to: number, growth = 0): BytePatch => {
  // Room for what comes before, so that it need not be known now. What is left over is never touched, and so takes no memory.
  const front = from * 2 + spare;
  let patched = new Uint8Array();
  let length = front;
  let copied = from;

  const makeRoom = (size: number): void => {
    if (length + size <= patched.length) return;
    // At least half as much again as there is, so that the whole is not copied for every edit.
    const rest = to - copied + (patched.length === 0 ? growth : (length - front) / 2);
    const larger = new Uint8Array(length + size + rest + spare);
    larger.set(patched);
    patched = larger;
  };
  const copyTo = (position: number): void => {
    makeRoom(position - copied);
    patched.set(bytes.subarray(copied, position), length);
    length += position - copied;
    copied = position;
  };
  let isEmpty = true;
  return {
    edit: (start, end, text) => {
      isEmpty = false;
      copyTo(start);
      copied = end;
      if (text === '') return;
      makeRoom(text.length * widest);
      length += encoder.encodeInto(text, patched.subarray(length)).written;
    },
    isEmpty: () => isEmpty,
    size: () => length - front + to - copied,
    finish: (before, behind) => {
      copyTo(to);
      makeRoom(behind.length);
      patched.set(behind, length);
      length += behind.length;
      if (before.length <= front) {
        patched.set(before, front - before.length);
        return patched.subarray(front - before.length, length);
      }
      const whole = new Uint8Array(before.length + length - front);
      whole.set(before);
      whole.set(patched.subarray(front, length), before.length);
      return whole;
    },
  };
};
