import type { Plan } from '../../core/plans/plan';
import type { WorkbookHost } from '../workbook';
import { applyPlan } from './apply-plan';
import type { Limits } from './limits';
import { createParts } from './package-parts';
import { readWorkbook } from './read-workbook';
import { readWorkbookParts } from './workbook-parts';
import type { ZipPackage } from './zip-package';

/** A workbook file. Nothing is written back until `save`. */
export interface FileHost extends WorkbookHost {
  /** The bytes of an .xlsx or .xlsm file. Parts that no plan touched are the ones of the input, byte for byte. */
  save(): Promise<Uint8Array>;
  /** What `save` writes: `xlsx` also for a host that was opened from an older format. */
  readonly format: 'xlsx' | 'xlsm';
  /** True when the input carries a digital signature, which any change makes invalid. */
  readonly isSigned: boolean;
}

/** Opens an OOXML package as a host. Throws `AuditError` 'not-a-workbook' and what reading its parts throws. */
export const openXlsxHost = async (zip: ZipPackage, limits: Limits): Promise<FileHost> => {
  const parts = createParts(zip);
  await readWorkbookParts(parts);
  const lowerNames = zip.names.map((name) => name.toLowerCase());
  return {
    format: lowerNames.some((name) => name.endsWith('vbaproject.bin')) ? 'xlsm' : 'xlsx',
    isSigned: lowerNames.some((name) => name.startsWith('_xmlsignatures/')),
    read: () => readWorkbook(parts, limits),
    apply: async (plan: Plan) => {
      // On a draft, so that a plan that fails half way leaves nothing behind.
      const draft = parts.draft();
      await applyPlan(draft, plan, limits);
      parts.adopt(draft);
    },
    save: () => zip.write(parts.changes()),
  };
};
