import { fold } from '../values';
import type { Category } from './pack';

const quotes = /["'`´“”„‟‘’‚‛〝〞〟「」『』﹁﹂﹃﹄«»‹›〈〉《》]/gu;
const suffix = /(?:类项目|项目)$/u;
const marker = /(?:\[\d+\]|［\d+］)$/u;

const key = (text: string): string => fold(text).replace(marker, '').replace(quotes, '').replace(suffix, '').toLowerCase();

/**
 * Makes a matcher of category texts. Quotes of any shape, a trailing 项目 or 类项目 and white space do not matter
 * (JS24-005…008, JS24-155); everything else must be a name or an alias: no guessing.
 * @returns the category, or null when the text names none.
 */
export const categoryMatcher = (categories: readonly Category[]): ((text: string) => Category | null) => {
  const byKey = new Map<string, Category>();
  for (const category of categories) {
    for (const name of [category.name, ...category.aliases]) byKey.set(key(name), category);
  }
  const memo = new Map<string, Category | null>();
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const found = byKey.get(key(text)) ?? null;
    if (memo.size < 10_000) memo.set(text, found);
    return found;
  };
};
