/// <reference types="office-js" />
import { languages } from '../../messages';
import type { Language } from '../../messages';
import { localText } from './local-text';

const last = localText('recaudit.office-language');

/** The user's language where we speak it, else English; Chinese of any region is Chinese. @param name such as “zh-CN”, “en-GB” */
const languageNamed = (name: string): Language => {
  if (/^zh\b/iu.test(name)) return 'zh-CN';
  return languages.find((language) => language === name) ?? 'en-US';
};

/** Language of the pane until office.js has run: that of Office when the pane was last open, the web view's own the first time. */
export const expectedLanguage = (): Language => languageNamed(last.load() ?? navigator.language);

/** Language of Office, once office.js has found its Excel. */
export const officeLanguage = (): Language => {
  const { displayLanguage } = Office.context;
  last.save(displayLanguage);
  return languageNamed(displayLanguage);
};
