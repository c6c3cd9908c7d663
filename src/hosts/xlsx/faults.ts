import { AuditError } from '../../core/errors';

/** @returns the error for a part that is not what the format says it must be. */
export const brokenPart = (part: string, cause?: unknown): AuditError =>
  new AuditError({ code: 'broken-part', part }, cause === undefined ? undefined : { cause });

/** @returns the error for a part with a document type declaration: entities in it could read files or explode. */
export const documentTypeRefused = (part: string): AuditError => new AuditError({ code: 'dtd-refused', part });
