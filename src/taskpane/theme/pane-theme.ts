import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Colours of Office as `Office.context.officeTheme` gives them, “#rrggbb”. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
}

export type PaneThemeName = 'light' | 'dark' | 'high-contrast';

const brightness = (colour: string): number | null => {
  const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour.trim());
  if (hex === null) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 255_000;
};

/**
 * Which of Fluent's themes goes with Office's colours: dark where the ground is dark.
 * @param forcedColours the system enforces its own colours (high contrast)
 */
export const themeFor = (colours: OfficeColours | null, forcedColours: boolean): PaneThemeName => {
  if (forcedColours) return 'high-contrast';
  const ground = colours === null ? null : brightness(colours.bodyBackgroundColor);
  return ground !== null && ground < 0.5 ? 'dark' : 'light';
};

/** Official Chinese faces first; Latin letters and digits in Segoe UI. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', '微软雅黑', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', sans-serif";

const base: Readonly<Record<PaneThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** Fluent's theme with the fonts of Chinese offices. */
export const fluentTheme = (name: PaneThemeName): Theme => ({ ...base[name], fontFamilyBase });
