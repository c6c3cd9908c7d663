/** 53-bit string hash (cyrb53 construction): stable across hosts and runs, not cryptographic. */
const hash = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
};

/**
 * Names a finding by rule, problem, row key and the values judged, not by the row number: a resolution survives sorting and
 * dies when a value changes.
 * @param group from `groupKeyOf` for findings between rows; '' otherwise
 */
export const fingerprintOf = (rule: string, code: string, rowKey: string, values: readonly string[], group: string): string =>
  hash(JSON.stringify([rule, code, rowKey, ...values, ...(group === '' ? [] : [group])]));

/** Names the rows that a finding is between, in whatever order: one more row with the same title is another finding. */
export const groupKeyOf = (rowKeys: readonly string[]): string => hash(JSON.stringify([...rowKeys].sort()));
