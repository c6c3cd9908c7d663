import type { AcrossFinding } from '../core/audit/finding';
import { planAnnotate } from '../core/plans/annotate';
import type { AnnotateTexts } from '../core/plans/annotate';
import { columnName } from '../core/table';
import { findingSentence, messagesIn } from '../messages';
import type { Language } from '../messages';
import { advices } from './audit-json';
import type { ReadableFile, SessionResult } from './session';
import { cliTexts } from './texts';

const annotateTexts = (result: SessionResult, language: Language): AnnotateTexts => {
  const messages = messagesIn(language);
  const adviceOf = advices(result.pack.pack);
  return {
    verdicts: messages.verdicts,
    resolved: messages.resolved,
    more: messages.more,
    problemLine: (finding) =>
      `[${messages.outcomes[finding.outcome]}] ${findingSentence(finding, adviceOf(finding.rule), language)}${messages.cite(finding.cite.section, finding.cite.quote)}`,
  };
};

/**
 * Writes the result of an audit into the file it came from.
 * @returns the bytes of the annotated copy, and remarks for the user
 * @throws AuditError sheet-protected, no-free-columns
 */
export const annotateFile = async (
  file: ReadableFile,
  result: SessionResult,
  language: Language,
): Promise<{ readonly bytes: Uint8Array; readonly remarks: readonly string[] }> => {
  const texts = cliTexts(language);
  const audits = result.batch.files.find(({ path }) => path === file.path)?.tables ?? [];
  const across: readonly AcrossFinding[] = result.batch.acrossFiles;
  const audited = file.tables.flatMap((table, at) => {
    const audit = audits[at];
    return audit === undefined ? [] : [{ table, audit, path: file.path, across }];
  });
  const { plan, placements } = planAnnotate(file.workbook, audited, annotateTexts(result, language));
  await file.host.apply(plan);
  const moved = placements.filter((placement) => placement.moved).map(({ sheet, column }) => texts.movedColumns(sheet, columnName(column)));
  const signed = file.host.isSigned ? [texts.signed(file.path)] : [];
  return { bytes: await file.host.save(), remarks: [...moved, ...signed] };
};
