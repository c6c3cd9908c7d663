import type { PlainDate } from './value';

/** Day 1 is 1900-01-01; the 29 February 1900 that Excel invented shifts everything before March 1900. */
const firstTrueDay = 61;
const lastSerial = 2_958_466;
const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Calendar day and time of an Excel serial (1900 system); null outside Excel's range. Rounded to the minute. */
export const dateOfSerial = (serial: number): PlainDate | null => {
  if (!Number.isFinite(serial) || serial < 1 || serial >= lastSerial) return null;
  const minutes = Math.round((serial % 1) * 1440);
  const day = Math.floor(serial) + (serial < firstTrueDay - 1 ? 1 : 0);
  const moment = new Date(epoch + day * dayMs + minutes * 60_000);
  const hasTime = minutes !== 0;
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: hasTime ? moment.getUTCHours() : null,
    minute: hasTime ? moment.getUTCMinutes() : null,
  };
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** “2024-03-08” or “2024-03-08 17:30”; coarser dates lose their end. */
export const formatIso = ({ year, month, day, hour, minute }: PlainDate): string => {
  if (month === null) return String(year);
  if (day === null) return `${String(year)}-${pad(month)}`;
  const date = `${String(year)}-${pad(month)}-${pad(day)}`;
  return hour === null ? date : `${date} ${pad(hour)}:${pad(minute ?? 0)}`;
};
