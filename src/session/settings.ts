import { z } from 'zod';
import { languages } from '../messages';
import type { Settings } from './state';

const part = z.int().nullable();
const schema = z.object({
  language: z.enum(languages),
  asOf: z.object({ year: z.int(), month: part, day: part, hour: part, minute: part }).nullable(),
  live: z.boolean(),
  mark: z.boolean(),
});

/** What a new user gets. */
export const standardSettings: Settings = { language: 'zh-CN', asOf: null, live: false, mark: true };

/** Settings from their stored text; the standard ones where that is absent or not ours. The day is asked anew every time: it belongs to a sheet. */
export const settingsFrom = (json: string | null, language: Settings['language']): Settings => {
  if (json === null) return { ...standardSettings, language };
  try {
    const found = schema.safeParse(JSON.parse(json));
    return found.success ? { ...found.data, asOf: null } : { ...standardSettings, language };
  } catch {
    return { ...standardSettings, language };
  }
};
