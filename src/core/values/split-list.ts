const separator = /[、，,；;\n\r\t|]/u;
const opening = /[（(“《【[〔]/u;
const closing = /[）)”》】\]〕]/u;
/** “1.南京大学 2.东南大学”, “①…②…”: numbers begin a new part. Kept apart from “1.5”. */
const numbering = /(?:^|(?<=[\s、，,；;\n]))[（(]?\d{1,2}(?:[.．、)）](?!\d))\s*|[①-⑳]/gu;
/** “Co., Ltd.”, “Munich, Germany” do not part names: what follows the comma belongs to the name before. */
const latinTail = /^\s*(?:ltd|inc|llc|llp|limited|gmbh|corp|co|s\.?a|b\.?v|plc|pte|pty)\b/iu;

/** Splits a list of names at 、，；and line breaks, but not inside brackets. Numbering and empty parts fall away. */
export const splitOutsideBrackets = (text: string): readonly string[] => {
  const plain = /\d|[①-⑳]/u.test(text) ? text.replace(numbering, '\n') : text;
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (opening.test(character)) depth++;
    else if (closing.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(character)) {
      if (character === ',' && latinTail.test(plain.slice(at + 1, at + 12))) continue;
      parts.push(plain.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(plain.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};
