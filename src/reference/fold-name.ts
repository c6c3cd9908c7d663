const ignored = /[\s.·・\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/** Chinese characters and digits stay as they are. */
const otherThanPlain = /[^\d\u4e00-\u9fff]/;

/** Folding for names of places and units: width and compatibility forms, case, white space, dots and kinds of apostrophe do not matter. */
export const foldName = (text: string): string =>
  otherThanPlain.test(text)
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(ignored, '')
        .replace(/[’‘`´]/gu, "'")
    : text;
