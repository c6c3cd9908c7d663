const invisible = /[\s\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu;

/**
 * What a text consists of, told in one look over its characters: it is asked of nearly every cell, and most texts need nothing more.
 * `han`: common Chinese characters alone; `plain`: these, Latin letters, digits and “_”: nothing that folding or tidying would change.
 * An empty text is `han`.
 */
export type TextMake = 'han' | 'plain' | 'mixed';

/** Makes of a text (see `TextMake`). */
export const makeOf = (text: string): TextMake => {
  let make: TextMake = 'han';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) continue;
    const isWord = (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;
    if (!isWord) return 'mixed';
    make = 'plain';
  }
  return make;
};

/** True for a text of common Chinese characters alone: nothing in it separates, spaces out or has a small form. */
export const onlyHan = (text: string): boolean => makeOf(text) === 'han';

/** True for a text that neither folding nor tidying changes. */
export const isPlain = (text: string): boolean => makeOf(text) !== 'mixed';

/** Numbers and codes: nothing in them that capitals would change. */
const withoutSmall = /^[\dA-Z_\u4e00-\u9fff]*$/u;

/** In capitals. Most codes are, and asking is cheaper than the platform's way. */
export const raised = (text: string): string => (withoutSmall.test(text) ? text : text.toUpperCase());

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
export const fold = (text: string): string => (isPlain(text) ? text : foldMixed(text));

/** The form in which titles are compared: folded, in small letters. */
export const compared = (text: string): string => (onlyHan(text) ? text : lowered(fold(text)));

const tidyMixed = keepingLast((text) =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu, '')
    .replace(/\r\n?/gu, '\n')
    .trim(),
);

/** Trimmed, inner white space kept, invisible characters gone: the form in which a text is shown. */
export const tidy = (text: string): string => (isPlain(text) ? text : tidyMixed(text));

const visible = /[^\s\u200b-\u200f\u2060\ufeff\u00ad\u180e]/u;

/** True when the first character is a common one that is seen: most texts are told by it. */
export const beginsVisibly = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
};

/** True for a text without any visible character. */
export const isBlankText = (text: string): boolean => !(beginsVisibly(text) || visible.test(text));
