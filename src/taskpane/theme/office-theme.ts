/// <reference types="office-js" />
import { localText } from '../platform/local-text';
import type { OfficeColours } from './pane-theme';
import type { ThemeSource } from './use-pane-theme';

const lastGround = localText('recaudit.office-ground');

const lastColours = (): OfficeColours | null => {
  const bodyBackgroundColor = lastGround.load();
  return bodyBackgroundColor === null ? null : { bodyBackgroundColor };
};

const currentColours = (): OfficeColours | null => {
  // Excel on the web knows no theme, whatever its types say.
  const context: Partial<Pick<Office.Context, 'officeTheme'>> = Office.context;
  const colours = context.officeTheme ?? null;
  if (colours !== null) lastGround.save(colours.bodyBackgroundColor);
  return colours;
};

/**
 * Colours of the Office around the pane; until office.js has run, those it had when the pane was last open. Excel raises no event when
 * its theme changes; going to its settings and back takes the focus away, so the colours are looked at again whenever the pane gets it back.
 * @param platform resolves when office.js has run, with whether it found its Excel
 */
export const officeTheme = (platform: Promise<boolean>): ThemeSource => {
  let isFound = false;
  const found = platform.then((isExcel) => {
    isFound = isExcel;
  });
  return {
    current: () => (isFound ? currentColours() : lastColours()),
    subscribe: (listener) => {
      let isHeard = true;
      void found.then(() => {
        if (isHeard) listener();
      });
      window.addEventListener('focus', listener);
      return () => {
        isHeard = false;
        window.removeEventListener('focus', listener);
      };
    },
  };
};
