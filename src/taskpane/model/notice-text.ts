import { columnName } from '../../core/table/address';
import { messagesIn } from '../../messages';
import type { Language } from '../../messages';
import type { PaneTexts } from '../../messages/pane-texts';
import { verdictCounts } from '../../session';
import type { AuditAnswer, Notice } from '../../session';

/** The sentence of a notice. @param result what was audited last */
export const noticeText = (notice: Notice, result: AuditAnswer | null, language: Language, { done }: PaneTexts): string => {
  switch (notice.kind) {
    case 'audited': {
      if (result === null) return '';
      const { pass, review, fail } = verdictCounts(result);
      // A table without projects speaks for itself.
      if (pass + review + fail === 0) return '';
      const aside = notice.moved.map(({ sheet, column }) => done.annotationsAside(sheet, columnName(column)));
      return [done.audited(pass + review + fail, pass, review, fail), ...aside].join('\n');
    }
    case 'cleared':
      return done.cleared;
    case 'summary-made':
      return done.summarised(notice.sheet);
    case 'fixed':
      return done.fixed(notice.cells);
    case 'cancelled':
      return done.cancelled;
    case 'pack-loaded':
      return done.packLoaded(notice.programme.title[language]);
    case 'ledger-loaded':
      return done.ledgerLoaded(messagesIn(language).ledgers[notice.ledger], notice.entries);
  }
};
