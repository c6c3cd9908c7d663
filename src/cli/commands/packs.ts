import { errorMessage, messagesIn, packFaultMessage, reviewMessage } from '../../messages';
import type { Language } from '../../messages';
import { bundledPack, packIds } from '../../packs';
import { examinePackFiles } from '../../packs/load-pack-files';
import { resolvePackPath } from '../../packs/pack-path';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { namedPack, readPackFiles } from '../pack-source';
import type { Terminal } from '../terminal';
import { cliTexts } from '../texts';

/** `recaudit packs list` */
export const listPacks = (language: Language, terminal: Terminal): ExitCode => {
  for (const id of packIds) {
    const { pack } = bundledPack(id);
    terminal.print(cliTexts(language).packLine(pack.id, pack.version, pack.title[language], pack.clauses.length, pack.rules.length));
  }
  return exitCodes.fine;
};

/** `recaudit packs show PACK`: every rule of a pack, by id or path, with its clause. @throws AuditError `unknown-pack`, `invalid-pack` */
export const showPack = async (wanted: string, language: Language, terminal: Terminal): Promise<ExitCode> => {
  const { pack } = await namedPack(wanted);
  const texts = cliTexts(language);
  terminal.print(texts.packLine(pack.id, pack.version, pack.title[language], pack.clauses.length, pack.rules.length));
  terminal.print(`${pack.notice.name}（${pack.notice.documentNo}）`);
  for (const rule of pack.rules)
    terminal.print(`${rule.id}\t${rule.clauses.join(' ')}\t${messagesIn(language).cite(rule.cite.section, rule.cite.quote)}`);
  for (const item of pack.checklist) terminal.print(`${item.id}\t${item.clauses.join(' ')}\t${item.question[language]}`);
  return exitCodes.fine;
};

/** `recaudit packs check FILE`: every fault of a pack file or folder, or that there is none and what is still to be reviewed. @throws AuditError `file-not-found` */
export const checkPack = async (file: string, language: Language, terminal: Terminal): Promise<ExitCode> => {
  const texts = cliTexts(language);
  const { pack, faults, placeOf, json } = examinePackFiles(await readPackFiles(file));
  if (pack === null) {
    for (const fault of faults) terminal.print(packFaultMessage(fault, language));
    terminal.warn(errorMessage({ code: 'invalid-pack', path: file, faults }, language));
    return exitCodes.unusable;
  }
  terminal.print(texts.packFine(file, pack.id, pack.rules.length));
  const review = pack.review ?? [];
  if (review.length > 0) terminal.print(texts.reviewHeading(review.length));
  for (const { path, note } of review) terminal.print(reviewMessage(placeOf(resolvePackPath(json, path) ?? []), path, note, language));
  return exitCodes.fine;
};
