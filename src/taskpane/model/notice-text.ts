import { errorMessage, messagesIn } from '../../messages';
import type { Language } from '../../messages';
import type { PaneTexts } from '../../messages/pane-texts';
import type { PaneNotice } from './pane-model';

/** The sentence of a notice. */
export const noticeText = (notice: PaneNotice, language: Language, { done }: PaneTexts): string => {
  switch (notice.kind) {
    case 'audited':
      return done.audited(notice.rows, notice.pass, notice.review, notice.fail);
    case 'annotations-aside':
      return done.annotationsAside(notice.column);
    case 'cleared':
      return done.cleared;
    case 'nothing-to-clear':
      return done.nothingToClear;
    case 'summarised':
      return done.summarised(notice.sheet, notice.rows);
    case 'fixed':
      return done.fixed(notice.cells);
    case 'resolved':
      return done.resolved;
    case 'cancelled':
      return done.cancelled;
    case 'pack-loaded':
      return done.packLoaded(notice.title[language]);
    case 'ledger-loaded':
      return done.ledgerLoaded(messagesIn(language).ledgers[notice.ledger], notice.entries);
    case 'error':
      return errorMessage(notice.error, language);
  }
};
