import { AuditError } from '../../core/errors';

/** Excel's own code of an error of office.js, or null for an error of another kind. */
export const officeCode = (error: unknown): string | null => {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
};

/** Codes of messages that are too large; only Excel on the web has them. */
const payloadCodes: readonly string[] = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];

export const isPayloadError = (error: unknown): boolean => payloadCodes.includes(officeCode(error) ?? '');

/**
 * What the user is told of an error. Errors of the product pass; what is neither ours nor Excel's is a mistake of the program and passes too.
 * @param left whether something of ours may be left in the workbook
 */
export const explainOfficeError = (error: unknown, left: 'nothing' | 'parts'): unknown => {
  const code = officeCode(error);
  if (error instanceof AuditError || code === null) return error;
  if (code === 'InvalidOperationInCellEditMode') return new AuditError({ code: 'cell-editing' }, { cause: error });
  return new AuditError({ code: 'excel-failed', reason: code, left }, { cause: error });
};

/** Runs work of office.js; what it rejects with is explained. @throws AuditError */
export const explained = async <T>(work: () => Promise<T>, left: 'nothing' | 'parts' = 'nothing'): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw explainOfficeError(error, left);
  }
};
