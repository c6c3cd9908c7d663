/** A hash of the characters so far. */
interface HashState {
  readonly high: number;
  readonly low: number;
}

const start: HashState = { high: 0xdeadbeef, low: 0x41c6ce57 };

const goOn = (state: HashState, text: string): HashState => {
  let { high, low } = state;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return { high, low };
};

const base = 36;
/** Every two digits to the base of 36. */
const pairs: readonly string[] = Array.from({ length: base ** 2 }, (_, number) => number.toString(base).padStart(2, '0'));
const pairAt = (number: number): string => pairs[number] ?? '';
/** The lower five of eleven digits, which is enough for 53 bits; both parts are then small numbers, which are divided quickly. */
const lowerDigits = base ** 5;

/** As `toString(36)` writes a number, with noughts in front: many findings are named, and the platform takes several times as long. */
const written = (number: number): string => {
  const lower = (number % lowerDigits) | 0;
  const upper = ((number - lower) / lowerDigits) | 0;
  const high = (upper / pairs.length) | 0;
  const low = (lower / pairs.length) | 0;
  const first = pairAt((high / pairs.length) | 0) + pairAt(high % pairs.length) + pairAt(upper % pairs.length);
  return first + ((low / pairs.length) | 0).toString(base) + pairAt(low % pairs.length) + pairAt(lower % pairs.length);
};

const finish = (state: HashState): string => {
  let { high, low } = state;
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return written(4294967296 * (2097151 & low) + (high >>> 0));
};

/** 53-bit string hash (cyrb53 construction): stable across hosts and runs, not cryptographic. */
const hash = (text: string): string => finish(goOn(start, text));

/** What the fingerprints of a rule's problems begin with, by rule and code: hashed once. */
const beginnings = new Map<string, Map<string, HashState>>();

const beginningOf = (rule: string, code: string): HashState => {
  const ofRule = beginnings.get(rule) ?? new Map<string, HashState>();
  const known = ofRule.get(code);
  if (known !== undefined) return known;
  const beginning = goOn(start, JSON.stringify([rule, code]).slice(0, -1));
  beginnings.set(rule, ofRule.set(code, beginning));
  return beginning;
};

/** Quotes, backslashes, control characters and halves of characters: JSON spells them in another way. */
const spelledOtherwise = /["\\\u0000-\u001f\ud800-\udfff]/;

/** One more text of a JSON list. */
const goOnWith = (state: HashState, text: string): HashState =>
  spelledOtherwise.test(text) ? goOn(state, `,${JSON.stringify(text)}`) : goOn(goOn(goOn(state, ',"'), text), '"');

/**
 * Names a finding by rule, problem, row key and the values judged, not by the row number: a resolution survives sorting and
 * dies when a value changes. It is the hash of all these as one JSON list.
 * @param group from `groupKeyOf` for findings between rows; '' otherwise
 */
export const fingerprintOf = (rule: string, code: string, rowKey: string, values: readonly string[], group: string): string => {
  let state = goOnWith(beginningOf(rule, code), rowKey);
  for (const value of values) state = goOnWith(state, value);
  if (group !== '') state = goOnWith(state, group);
  return finish(goOn(state, ']'));
};

/** Names the rows that a finding is between, in whatever order: one more row with the same title is another finding. */
export const groupKeyOf = (rowKeys: readonly string[]): string => hash(JSON.stringify([...rowKeys].sort()));
