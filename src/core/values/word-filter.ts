/** Characters are told apart by their last bits: enough to rule nearly all texts out. */
const places = 1024;
const first = 1;
const second = 2;
const alone = 4;

/**
 * Prepares the question whether a text may hold one of some words: one look at each character, whether it begins a word and the next one
 * goes on. Never false for a text that holds one.
 * @returns true: one of them may be in the text, look for it
 */
export const wordFilter = (words: readonly string[]): ((text: string) => boolean) => {
  const marks = new Uint8Array(places);
  const mark = (unit: number, as: number): void => {
    const place = unit & (places - 1);
    marks[place] = (marks[place] ?? 0) | as;
  };
  for (const word of words) {
    mark(word.charCodeAt(0), word.length < 2 ? first | alone : first);
    if (word.length >= 2) mark(word.charCodeAt(1), second);
  }
  const holdsEmpty = words.includes('');
  return (text) => {
    if (holdsEmpty) return true;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const here = marks[text.charCodeAt(at) & (places - 1)] ?? 0;
      if ((here & alone) !== 0 || ((before & first) !== 0 && (here & second) !== 0)) return true;
      before = here;
    }
    return false;
  };
};
