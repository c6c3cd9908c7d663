import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { messagesIn } from '../messages';
import type { Language, Messages } from '../messages';
import { pane as chinese } from '../messages/zh-CN-pane';
import { pane as english } from '../messages/en-US-pane';
import type { PaneTexts } from '../messages/pane-texts';

interface PaneLanguage {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly messages: Messages;
}

const textsIn: Readonly<Record<Language, PaneTexts>> = { 'zh-CN': chinese, 'en-US': english };

const languageFor = (language: Language): PaneLanguage => ({ language, texts: textsIn[language], messages: messagesIn(language) });

const Context = createContext<PaneLanguage>(languageFor('zh-CN'));

/** Gives every component below its language. */
export const LanguageProvider = ({ language, children }: { readonly language: Language; readonly children: ReactNode }) => (
  <Context value={languageFor(language)}>{children}</Context>
);

/** The chosen language with its texts. */
export const usePaneLanguage = (): PaneLanguage => use(Context);

/** The pane's own texts in the chosen language. */
export const useTexts = (): PaneTexts => use(Context).texts;
