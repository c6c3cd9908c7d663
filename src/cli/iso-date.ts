import type { PlainDate } from '../core/values/value';

/** “2024-03-29”; missing parts count as the first. */
export const isoDate = (date: PlainDate): string =>
  [String(date.year).padStart(4, '0'), String(date.month ?? 1).padStart(2, '0'), String(date.day ?? 1).padStart(2, '0')].join('-');
