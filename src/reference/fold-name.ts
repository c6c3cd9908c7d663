const ignored = /[\s.·・\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/** Chinese characters and digits stay as they are. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39))) return false;
  }
  return true;
};

/** Folding for names of places and units: width and compatibility forms, case, white space, dots and kinds of apostrophe do not matter. */
export const foldName = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(ignored, '')
        .replace(/[’‘`´]/gu, "'");
