import data from './reference.generated.json';

export type Membership = 'member' | 'not-member' | 'disputed' | 'unknown';

/** Day up to which the list was followed; asked later, it may be out of date. */
export const beltAndRoadEdition = '2026-11-21';

const byIso = new Map(data.beltAndRoad.map((entry) => [entry.iso, entry]));

const pad = (number: number): string => String(number).padStart(2, '0');

/** First day on which a signature of that precision is certain to count, and the first on which it may. */
const signedFrom = (signed: string): { readonly certain: string; readonly possible: string } => {
  const [year = '', month, day] = signed.split('-');
  if (day !== undefined) return { certain: signed, possible: signed };
  if (month === undefined) return { certain: `${String(Number(year) + 1)}-01-01`, possible: `${year}-01-01` };
  const next = Number(month) === 12 ? `${String(Number(year) + 1)}-01-01` : `${year}-${pad(Number(month) + 1)}-01`;
  return { certain: next, possible: `${year}-${month}-01` };
};

/**
 * Whether a state was a Belt and Road co-building country (“一带一路”共建国家) on a day. Windows in which membership was in dispute
 * (意大利, 瑙鲁) and days inside a signature known only to the month or year give no plain answer.
 */
export const beltAndRoadMembership = (
  iso: string,
  date: { readonly year: number; readonly month: number; readonly day: number },
): Membership => {
  const entry = byIso.get(iso);
  if (entry === undefined) return 'not-member';
  const day = `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`;
  const [from, to] = entry.disputed ?? [];
  if (from !== undefined && to !== undefined && day >= from && day <= to) return 'disputed';
  if (entry.left !== null && entry.left <= day) return 'not-member';
  const { certain, possible } = signedFrom(entry.signed);
  if (day >= certain) return 'member';
  return day >= possible ? 'unknown' : 'not-member';
};
