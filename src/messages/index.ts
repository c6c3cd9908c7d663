import type { BilingualText } from '../core/audit/pack';
import type { Finding } from '../core/audit/finding';
import type { Problem, ProblemCode, ProblemFacts } from '../core/checks/problems';
import type { AuditErrorDetail, PackFault, PackPlace, PackSuggestion } from '../core/errors';
import { enUS } from './en-US';
import type { Language, Messages } from './messages';
import { zhCN } from './zh-CN';

export { languages } from './messages';
export type { Language, Messages };

const byLanguage: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Every sentence in a language. */
export const messagesIn = (language: Language): Messages => byLanguage[language];

const sentenceOf = <C extends ProblemCode>(messages: Messages, code: C, facts: ProblemFacts[C]): string => messages.problems[code](facts);

/** The sentence of a problem, without row, advice and clause. */
export const problemSentence = (problem: Problem, language: Language): string =>
  // Code and facts of a problem belong together by its type; the compiler cannot follow that through the union.
  sentenceOf(byLanguage[language], problem.code, problem.args as never);

/** The sentence of a finding with the rule's advice, without row and clause. */
export const findingSentence = (finding: Finding, advice: BilingualText | null, language: Language): string => {
  const messages = byLanguage[language];
  const sentence = problemSentence(finding.problem, language);
  return `${sentence}${advice === null ? '' : `${language === 'zh-CN' ? '；' : '; '}${advice[language]}`}${messages.stop}`;
};

/** The whole message: row, sentence, clause. */
export const findingMessage = (finding: Finding, advice: BilingualText | null, language: Language): string => {
  const messages = byLanguage[language];
  const place = finding.row === null ? '' : `${messages.row(finding.row)}${language === 'zh-CN' ? '：' : ': '}`;
  const gap = language === 'zh-CN' ? '' : ' ';
  return `${place}${findingSentence(finding, advice, language)}${gap}${messages.cite(finding.cite.section, finding.cite.quote)}${messages.stop}`;
};

/** The sentence of an error. */
export const errorMessage = (detail: AuditErrorDetail, language: Language): string => {
  const write = byLanguage[language].errors[detail.code] as (detail: AuditErrorDetail) => string; // each text takes the detail of its own code
  return write(detail);
};

const suggestionText = (suggestion: PackSuggestion, language: Language): string => {
  // Each text takes the suggestion of its own kind; the compiler cannot follow that through the union.
  const write = byLanguage[language].packPlaces.suggestions[suggestion.kind] as (suggestion: PackSuggestion) => string;
  return write(suggestion);
};

/** A fault of a pack file: where it stands, what is wrong, and what to write instead. */
export const packFaultMessage = (fault: PackFault, language: Language): string => {
  const { packFaults, packPlaces } = byLanguage[language];
  const texts: Readonly<Record<string, (args: PackFault['args']) => string>> = packFaults;
  const sentence = texts[fault.code]?.(fault.args) ?? fault.code;
  const place = fault.place === undefined ? null : packPlaces.place(fault.place);
  const suggestion = fault.suggestion === undefined ? null : suggestionText(fault.suggestion, language);
  return packPlaces.line(place, packPlaces.path(fault.path), sentence, suggestion);
};

/** A point of a pack that a person has still to look at. @param path as it is written in the review list */
export const reviewMessage = (place: PackPlace | null, path: string, note: string, language: Language): string => {
  const { packPlaces } = byLanguage[language];
  return packPlaces.review(place === null ? null : packPlaces.place(place), path, note);
};
