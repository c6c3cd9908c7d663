const invisible = /[\s\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu;

/** Most cells: nothing in them that folding or tidying would change. Asked first, it saves the normalisation. */
const plain = /^[\u4e00-\u9fff\w]*$/u;

/** NFKC with every white space and invisible character taken out: the form in which texts are compared. */
export const fold = (text: string): string => (plain.test(text) ? text : text.normalize('NFKC').replace(invisible, ''));

/** Trimmed, inner white space kept, invisible characters gone: the form in which a text is shown. */
export const tidy = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu, '')
        .replace(/\r\n?/gu, '\n')
        .trim();

const visible = /[^\s\u200b-\u200f\u2060\ufeff\u00ad\u180e]/u;

/** True for a text without any visible character. */
export const isBlankText = (text: string): boolean => !visible.test(text);
