import { AuditError } from '../core/errors';
import type { AuditErrorDetail } from '../core/errors';

/** What an exception says; one that is not ours is an internal error. */
export const errorDetail = (error: unknown): AuditErrorDetail => (error instanceof AuditError ? error.detail : { code: 'internal' });
