import { columnName } from '../../core/table/address';
import { messagesIn } from '../../messages';
import type { Language } from '../../messages';
import type { PaneTexts } from '../../messages/pane-texts';
import { verdictCounts } from '../../session';
import type { AuditAnswer, Notice } from '../../session';

type Audited = Extract<Notice, { readonly kind: 'audited' }>;

const asides = ({ moved }: Audited, { done }: PaneTexts): readonly string[] =>
  moved.map(({ sheet, column }) => done.annotationsAside(sheet, columnName(column)));

/** The sentence as it is shown: the chart below it has the figures of an audit. */
export const shownNotice = (notice: Notice, result: AuditAnswer | null, language: Language, texts: PaneTexts): string => {
  const spoken = noticeText(notice, result, language, texts);
  return notice.kind === 'audited' && spoken !== '' ? [texts.done.auditedShort, ...asides(notice, texts)].join('\n') : spoken;
};

/** The sentence of a notice, whole, as it is spoken. @param result what was audited last */
export const noticeText = (notice: Notice, result: AuditAnswer | null, language: Language, texts: PaneTexts): string => {
  const { done } = texts;
  switch (notice.kind) {
    case 'audited': {
      if (result === null) return '';
      const { pass, review, fail } = verdictCounts(result);
      // A table without projects speaks for itself.
      if (pass + review + fail === 0) return '';
      return [done.audited(pass + review + fail, pass, review, fail), ...asides(notice, texts)].join('\n');
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
