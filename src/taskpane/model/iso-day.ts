import type { PlainDate } from '../../core/values/value';

const two = (part: number | null): string => String(part ?? 1).padStart(2, '0');

/** “2024-03-29” for the date field of a form; missing parts count as the first. */
export const isoDay = ({ year, month, day }: PlainDate): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** A day from a date field; null when it is not a whole one. */
export const dayFrom = (text: string): PlainDate | null => {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = text.split('-').map(Number);
  return [year, month, day].every(Number.isInteger) ? { year, month, day, hour: null, minute: null } : null;
};
