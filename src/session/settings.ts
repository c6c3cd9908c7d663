import { languages } from '../messages';
import type { Settings } from './state';

/** What a new user gets. */
const standardSettings: Settings = { language: 'zh-CN', asOf: null, live: false, mark: true };

const stored = (json: string | null): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/**
 * Settings from their stored text; the standard ones where that is absent or not ours. The day is asked anew every time: it belongs to a
 * sheet. Three fields, read by hand: a library for schemas would have to be there before the pane can be drawn.
 */
export const settingsFrom = (json: string | null, language: Settings['language']): Settings => {
  const { language: chosen, live, mark } = stored(json);
  return {
    language: languages.find((known) => known === chosen) ?? language,
    asOf: null,
    live: typeof live === 'boolean' ? live : standardSettings.live,
    mark: typeof mark === 'boolean' ? mark : standardSettings.mark,
  };
};
