import { oncePer } from '../once-per';
import { fold } from '../values';
import type { Category } from './pack';

const quotes = /["'`´“”„‟‘’‚‛〝〞〟「」『』﹁﹂﹃﹄«»‹›〈〉《》]/gu;
const suffix = /(?:类项目|项目)$/u;
const marker = /(?:\[\d+\]|［\d+］)$/u;
/** The heading of the notice copied whole: “（二）……”, “2.……”, “②……”. */
const heading = /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.．,]|[①-⑳])/u;
/** A remark behind the name: “（企业）”, “——专业化国际技术转移服务机构”. A list of types is none. */
const remark = /(?:\([^()]*\)|[-—–:：].*|[;；,，、.。]+)$/u;

const bare = (text: string): string => fold(text).replace(marker, '').replace(quotes, '').toLowerCase();
const key = (text: string): string => bare(text).replace(suffix, '');
/** The text without the heading's number in front and the remark behind. */
const core = (text: string): string =>
  key(
    bare(text.trim().replace(/^[①-⑳]/u, ''))
      .replace(heading, '')
      .replace(remark, ''),
  );

/** Categories by the keys of their names; of equal keys the last counts. */
const namesOf = oncePer((categories: readonly Category[]): ReadonlyMap<string, Category> => {
  const byKey = new Map<string, Category>();
  for (const category of categories) {
    for (const name of [category.name, ...category.aliases]) byKey.set(key(name), category);
  }
  return byKey;
});

/**
 * Makes a matcher of category texts. Quotes of any shape, a trailing 项目 or 类项目, white space, the notice's number in front and a remark
 * in brackets or behind a dash do not matter (JS24-005…008, JS24-155); everything else must be a name or an alias: no guessing.
 * @returns the category, or null when the text names none.
 */
export const categoryMatcher = (categories: readonly Category[]): ((text: string) => Category | null) => {
  const byKey = namesOf(categories);
  const memo = new Map<string, Category | null>();
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const found = byKey.get(key(text)) ?? byKey.get(core(text)) ?? null;
    if (memo.size < 10_000) memo.set(text, found);
    return found;
  };
};
