import type { LedgerEntry } from '../audit/ledger';
import { compareDates, fold, normaliseUnitName } from '../values';
import type { PlainDate } from '../values/value';

/** A line still counts on a day unless it had ended before it; a line without an end is running. */
export const isRunning = (entry: LedgerEntry, asOf: PlainDate): boolean => entry.endsOn === null || compareDates(entry.endsOn, asOf) !== -1;

/** How a line is shown to the user: number, title, programme, as far as given. */
export const describe = (entry: LedgerEntry): string =>
  [entry.number, entry.title, entry.programme, entry.platform, entry.reason].filter((part) => part !== '').join(' ');

/** Lines by folded key; lines with an empty key are left out. */
export const indexBy = (
  entries: readonly LedgerEntry[],
  key: (entry: LedgerEntry) => string,
): ReadonlyMap<string, readonly LedgerEntry[]> => {
  const index = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const found = key(entry);
    if (found === '') continue;
    const list = index.get(found);
    if (list === undefined) index.set(found, [entry]);
    else list.push(entry);
  }
  return index;
};

export const unitKey = (name: string): string => normaliseUnitName(name);
export const personKey = (name: string): string => fold(name);
export const titleKey = (title: string): string => fold(title).toLowerCase();
export const platformNameKey = (name: string): string => fold(name).replace('全国重点实验室', '国家重点实验室');
