import type { ColumnId } from './column-vocabulary';
import type { KnownSpelling } from './header-index';
import { knownSpellings, lookupHeader } from './header-index';

/*
 * A Chinese header names the thing in its last characters (项目负责人·单位) and whose it is in its first ones (外方·项目名称).
 * A guess may therefore not touch either end of a short header: “项目负责人电话” is no leader, “原项目名称” no title.
 */

/** Headers of up to three characters are never guessed. */
const shortestGuess = 4;
/** Own thresholds: similarity of character bigrams (Dice), and the distance the best guess keeps from the next. */
const leastSimilarity = 0.75;
const leastLead = 0.08;
const longHeader = 12;
const longestHeader = 200;

const fillerWords = /请填写|主要|具体|的|或者|或|和|及其|及|与|等/g;
const squash = (folded: string): string => folded.replace(fillerWords, '');

/** The frame of a question says nothing about what is asked. */
const questionFrame = /^是否(?:涉及|存在|具有|通过|为|已)?/;

const bigrams = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

const commonBigrams = (left: string, right: string): number => {
  const unmatched = new Map<string, number>();
  for (const pair of bigrams(left)) unmatched.set(pair, (unmatched.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of bigrams(right)) {
    const count = unmatched.get(pair) ?? 0;
    if (count === 0) continue;
    unmatched.set(pair, count - 1);
    common += 1;
  }
  return common;
};

const similarity = (left: string, right: string): number => {
  const pairs = left.length + right.length - 2;
  return pairs <= 0 ? 0 : (2 * commonBigrams(left, right)) / pairs;
};

const sameEnds = (left: string, right: string): boolean => left.slice(0, 2) === right.slice(0, 2) && left.slice(-2) === right.slice(-2);

const resemblance = (folded: string, known: string): number => {
  const shorter = Math.min(folded.length, known.length);
  if (shorter < 6) return 0;
  if (shorter < longHeader && !sameEnds(folded, known)) return 0;
  const whole = similarity(folded, known);
  if (whole < leastSimilarity) return 0;
  const asked = similarity(folded.replace(questionFrame, ''), known.replace(questionFrame, ''));
  return Math.min(whole, asked) >= leastSimilarity ? whole : 0;
};

/** A long official header with something added counts, and so does a telling part of one. */
const containment = (folded: string, known: string): number => {
  if (known.length >= longHeader && folded.includes(known)) return 0.85 + (0.1 * known.length) / folded.length;
  if (known.length >= 8 && known.includes('是否') && folded.startsWith(known) && /是否|签字|材料|附/.test(folded.slice(known.length))) {
    return 0.85;
  }
  if (folded.length >= 8 && known.length >= longHeader && /是否|情况|名称|资源/.test(folded) && known.includes(folded)) {
    return 0.8 + (0.1 * folded.length) / known.length;
  }
  // A shortened official header: most of it stands in the long one.
  const isShortened = folded.length >= longHeader && known.length >= 1.3 * folded.length && folded.slice(-2) === known.slice(-2);
  return isShortened && commonBigrams(folded, known) >= 0.75 * (folded.length - 1) ? 0.8 : 0;
};

const scoreOf = (folded: string, squashed: string, known: KnownSpelling): number => {
  if (squashed.length >= shortestGuess && squash(known.folded) === squashed) return 0.95;
  return Math.max(containment(folded, known.folded), resemblance(folded, known.folded));
};

/** “申请经费（元）” is the column 申请经费（万元） with another unit, “项目名称2” the header with a lost footnote marker. */
const nearSpelling = (folded: string): ColumnId | null => {
  const inWan = /[^万]元$/.test(folded) ? lookupHeader(folded.replace(/元$/, '万元')) : undefined;
  if (inWan !== undefined) return inWan.id;
  const withoutDigits = folded.replace(/\d{1,2}$/, '');
  if (withoutDigits === folded || withoutDigits.length < shortestGuess) return null;
  return lookupHeader(withoutDigits)?.id ?? null;
};

/** A cautious guess at a folded header that no spelling equals. */
export interface HeaderGuess {
  readonly id: ColumnId;
  /** 0 to 1. */
  readonly score: number;
}

/** The one column a folded header most likely means, or null when there is none or the runner-up is too near. */
export const guessHeader = (folded: string): HeaderGuess | null => {
  if (folded.length < shortestGuess || folded.length > longestHeader) return null;
  const near = nearSpelling(folded);
  if (near !== null) return { id: near, score: 0.9 };
  const squashed = squash(folded);
  const best = new Map<ColumnId, number>();
  for (const known of knownSpellings) {
    const score = scoreOf(folded, squashed, known);
    if (score > (best.get(known.id) ?? 0)) best.set(known.id, score);
  }
  const [first, second] = [...best].sort(([, left], [, right]) => right - left);
  if (first === undefined || first[1] < leastSimilarity) return null;
  if (second !== undefined && first[1] - second[1] < leastLead) return null;
  return { id: first[0], score: first[1] };
};
