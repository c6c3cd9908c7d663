import type { Pack } from '../core/audit/pack';
import type { Language } from '../messages';
import type { Terminal } from './terminal';
import { cliTexts } from './texts';

/** Says on standard error that a person has not yet looked at all of the pack. */
export const warnUnreviewed = ({ id, review }: Pack, language: Language, terminal: Terminal): void => {
  if (review !== undefined && review.length > 0) terminal.warn(cliTexts(language).notReviewed(id, review.length));
};
