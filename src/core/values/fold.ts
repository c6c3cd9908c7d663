const invisible = /[\s\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu;

/** NFKC with every white space and invisible character taken out: the form in which texts are compared. */
export const fold = (text: string): string => text.normalize('NFKC').replace(invisible, '');

/** Trimmed, inner white space kept, invisible characters gone: the form in which a text is shown. */
export const tidy = (text: string): string => text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u180e]/gu, '').replace(/\r\n?/gu, '\n').trim();
