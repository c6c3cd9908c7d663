import type { AnswerWord } from './value';

/** Longer words first: “不符合” holds “符合”. */
const options: readonly (readonly [string, 'yes' | 'no'])[] = [
  ['不符合', 'no'],
  ['不齐全', 'no'],
  ['不完整', 'no'],
  ['不涉及', 'no'],
  ['未涉及', 'no'],
  ['未提供', 'no'],
  ['不良', 'no'],
  ['符合', 'yes'],
  ['齐全', 'yes'],
  ['完整', 'yes'],
  ['涉及', 'yes'],
  ['提供', 'yes'],
  ['良好', 'yes'],
  ['不是', 'no'],
  ['没有', 'no'],
  ['是', 'yes'],
  ['否', 'no'],
  ['有', 'yes'],
  ['无', 'no'],
  ['yes', 'yes'],
  ['no', 'no'],
];
const meaning = new Map(options);
const token = new RegExp(`${options.map(([word]) => word).join('|')}|[☑☐]`, 'gu');

/** Boxes of every kind as ☑ or ☐. A crossed box is the chosen one only where nothing is ticked. */
const plainBoxes = (text: string): string => {
  const boxed = text
    .replace(/[([【〔][√✓✔■☑v][)\]】〕]/gu, '☑')
    .replace(/[([【〔][)\]】〕]|[□○◯▢]/gu, '☐')
    .replace(/[√✓✔■☑●]/gu, '☑');
  return boxed.includes('☑') ? boxed.replace(/[☒×✗✘]/gu, '☐') : boxed.replace(/☒/gu, '☑');
};

/**
 * Reads a printed choice with its boxes: “■是□否”, “是√ 否”, “是（√）否（ ）”. Null when the text is no such choice.
 * No box or both boxes of one choice ticked is `unclear`; several choices that differ are `mixed`.
 * @param text folded (no white space, NFKC)
 */
export const readTicks = (text: string): AnswerWord | null => {
  const tokens: readonly string[] = plainBoxes(text).match(token) ?? [];
  const words = tokens.filter((part) => meaning.has(part));
  const boxes = tokens.length - words.length;
  const opposed = words.some((word) => meaning.get(word) === 'yes') && words.some((word) => meaning.get(word) === 'no');
  if (!opposed || boxes === 0 || (boxes === 1 && !tokens.includes('☑'))) return null;
  const boxFirst = !meaning.has(tokens[0] ?? '');
  const chosen = new Set<'yes' | 'no'>();
  tokens.forEach((part, at) => {
    const answer = part === '☑' ? meaning.get(tokens[boxFirst ? at + 1 : at - 1] ?? '') : undefined;
    if (answer !== undefined) chosen.add(answer);
  });
  const [only] = chosen;
  if (chosen.size === 2) return words.length > 2 ? 'mixed' : 'unclear';
  return only ?? 'unclear';
};
