/// <reference types="office-js" />
import type { ThemeSource } from './use-pane-theme';

/**
 * Colours of the Office around the pane. Excel raises no event when its theme changes; going to its settings and back takes the
 * focus away, so the colours are looked at again whenever the pane gets it back.
 */
export const officeTheme: ThemeSource = {
  current: () => {
    // Excel on the web knows no theme, whatever its types say.
    const context: Partial<Pick<Office.Context, 'officeTheme'>> = Office.context;
    return context.officeTheme ?? null;
  },
  subscribe: (listener) => {
    window.addEventListener('focus', listener);
    return () => {
      window.removeEventListener('focus', listener);
    };
  },
};
