import { parsePlainDate } from '../values';
import type { PlainDate } from '../values/value';

/** Reads an ISO day or moment of a pack. @throws Error when the text is no date: packs are checked before. */
export const packDate = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
};
