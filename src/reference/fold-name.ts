const ignored = /[\s.·・\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/** Chinese characters and digits stay as they are. */
const plain = /^[\u4e00-\u9fff\d]*$/u;

/** Folding for names of places and units: width and compatibility forms, case, white space, dots and kinds of apostrophe do not matter. */
export const foldName = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(ignored, '')
        .replace(/[’‘`´]/gu, "'");
