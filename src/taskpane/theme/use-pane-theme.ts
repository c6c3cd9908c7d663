import { useEffect, useState } from 'react';
import type { OfficeColours, PaneThemeName } from './pane-theme';
import { themeFor } from './pane-theme';

/** Where Office's colours come from. */
export interface ThemeSource {
  readonly current: () => OfficeColours | null;
  /** @returns stops listening */
  readonly subscribe: (listener: () => void) => () => void;
}

const forcedColours = '(forced-colors: active)';

/** The theme that goes with Office and the system, now and after every change. */
export const usePaneTheme = (source: ThemeSource): PaneThemeName => {
  const read = () => themeFor(source.current(), matchMedia(forcedColours).matches);
  const [name, setName] = useState(read);
  useEffect(() => {
    const update = () => {
      setName(themeFor(source.current(), matchMedia(forcedColours).matches));
    };
    const query = matchMedia(forcedColours);
    query.addEventListener('change', update);
    const stop = source.subscribe(update);
    return () => {
      query.removeEventListener('change', update);
      stop();
    };
  }, [source]);
  return name;
};
