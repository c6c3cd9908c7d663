const separator = /[、，,；;\n\r\t|]/u;

/** Splits a list of names at 、，；and line breaks, but not inside brackets. Empty parts fall away. */
export const splitOutsideBrackets = (text: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '（' || character === '(' || character === '“' || character === '《') depth++;
    else if ((character === '）' || character === ')' || character === '”' || character === '》') && depth > 0) depth--;
    else if (depth === 0 && separator.test(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};
