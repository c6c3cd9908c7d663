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

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Enough for 53 bits to the base of 36. */
const length = 11;

/** As `toString(36)` writes a number, with noughts in front: many findings are named, and the platform takes several times as long. */
const written = (number: number): string => {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / digits.length)) text = digits.charAt(rest % digits.length) + text;
  return text;
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
  const known = ofRule.get(code) ?? goOn(start, `${JSON.stringify([rule, code]).slice(0, -1)},`);
  beginnings.set(rule, ofRule.set(code, known));
  return known;
};

/**
 * Names a finding by rule, problem, row key and the values judged, not by the row number: a resolution survives sorting and
 * dies when a value changes. It is the hash of all these as one JSON list.
 * @param group from `groupKeyOf` for findings between rows; '' otherwise
 */
export const fingerprintOf = (rule: string, code: string, rowKey: string, values: readonly string[], group: string): string => {
  const rest = JSON.stringify(group === '' ? [rowKey, ...values] : [rowKey, ...values, group]).slice(1);
  return finish(goOn(beginningOf(rule, code), rest));
};

/** Names the rows that a finding is between, in whatever order: one more row with the same title is another finding. */
export const groupKeyOf = (rowKeys: readonly string[]): string => hash(JSON.stringify([...rowKeys].sort()));
