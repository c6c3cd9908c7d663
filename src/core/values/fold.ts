const invisible = /[\s\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu;

/** One search for what is not there is asked of nearly every cell: a look at each character by itself would take twice as long. */
const otherThanHan = /[^\u4e00-\u9fff]/;
const otherThanPlain = /[^\w\u4e00-\u9fff]/;
const otherThanSettled = /[^!-~\u4e00-\u9fff、。“”‘’《》·—]/;

/** True for a text of common Chinese characters alone: nothing in it separates, spaces out or has a small form. */
export const onlyHan = (text: string): boolean => !otherThanHan.test(text);

/** True for common Chinese characters, Latin letters, digits and “_” alone: a text that neither folding nor tidying changes, and in which nothing parts a list. */
export const isPlain = (text: string): boolean => !otherThanPlain.test(text);

/** True for a text of these and common punctuation, without blanks: neither folding nor tidying changes it either. */
export const isSettled = (text: string): boolean => !otherThanSettled.test(text);

/** Anything but numbers, codes and the like: capitals might change it. */
const perhapsSmall = /[^\dA-Z_\u4e00-\u9fff]/;

/** In capitals. Most codes are, and asking is cheaper than the platform's way. */
export const raised = (text: string): string => (perhapsSmall.test(text) ? text.toUpperCase() : text);

/** In small letters. Most texts have none, and asking is cheaper than the platform's way for texts beyond Latin. */
export const lowered = (text: string): string => (onlyHan(text) ? text : text.toLowerCase());

/** Brackets of every shape as round ones. */
export const withRoundBrackets = (text: string): string =>
  onlyHan(text) ? text : text.replace(/[〔［【[]/gu, '(').replace(/[〕］】\]]/gu, ')');

/** Keeps the last result: the same text is often changed several times in a row, for one question after the other. */
const keepingLast = (change: (text: string) => string): ((text: string) => string) => {
  let last = '';
  let changed = '';
  return (text) => {
    if (text !== last) {
      changed = change(text);
      last = text;
    }
    return changed;
  };
};

const foldMixed = keepingLast((text) => text.normalize('NFKC').replace(invisible, ''));

/** NFKC with every white space and invisible character taken out: the form in which texts are compared. */
export const fold = (text: string): string => (isSettled(text) ? text : foldMixed(text));

const tidyMixed = keepingLast((text) =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu, '')
    .replace(/\r\n?/gu, '\n')
    .trim(),
);

/** Trimmed, inner white space kept, invisible characters gone: the form in which a text is shown. */
export const tidy = (text: string): string => (isSettled(text) ? text : tidyMixed(text));

const visible = /[^\s\u200b-\u200f\u2060\ufeff\u00ad\u180e]/u;

/** True when the first character is a common one that is seen: most texts are told by it. */
export const beginsVisibly = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
};

/** True for a text without any visible character. */
export const isBlankText = (text: string): boolean => !(beginsVisibly(text) || visible.test(text));
