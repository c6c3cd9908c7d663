import type { Plan } from '../core/plans/plan';
import type { Workbook } from '../core/table/sheet';

/** The port every host serves: read the sheets, carry out a plan. Both may reject with `AuditError`. */
export interface WorkbookHost {
  /** A fresh snapshot of every sheet. */
  read(): Promise<Workbook>;
  /** Carries the plan out, completely or not at all. */
  apply(plan: Plan): Promise<void>;
}
