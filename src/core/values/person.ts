import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { splitOutsideBrackets } from './split-list';
import type { Value } from './value';

const chineseName = /^[\p{Script=Han}·]{2,}$/u;

/** “张三 李四” are two persons, “张 三” is one, “John Smith” keeps its blank. */
const namesOf = (part: string): readonly string[] => {
  const words = part.split(/\s+/u);
  if (words.length > 1 && words.every((word) => chineseName.test(word))) return words;
  return [/\p{Script=Han}/u.test(part) ? words.join('') : words.join(' ')];
};

/** No name is one character: “王↵芳” and “欧阳↵修” were wrapped by hand. */
const wrapped =
  /(?<=(?:^|[\s、，,；;])\p{Script=Han})\s*\n\s*(?=\p{Script=Han})|(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han}(?:$|[\s、，,；;]))/gu;

/** Names of persons in order: separated by 、，； and line breaks, Chinese ones also by blanks. */
export const parsePersons = (content: CellContent): Value => ({
  kind: 'persons',
  names: splitOutsideBrackets(cellText(content).replace(wrapped, '')).flatMap(namesOf),
});
