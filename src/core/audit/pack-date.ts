import { parsePlainDate } from '../values';
import type { PlainDate } from '../values/value';

/** The few days that packs name: rules ask for them in every table. */
const known = new Map<string, PlainDate>();

/** Reads an ISO day or moment of a pack. @throws Error when the text is no date: packs are checked before. */
export const packDate = (text: string): PlainDate => {
  const date = known.get(text) ?? parsePlainDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  known.set(text, date);
  return date;
};
