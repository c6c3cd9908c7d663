import type { Plan } from '../../core/plans/plan';
import type { WorkbookHost } from '../workbook';
import { applyPlan, createPlanRun, undoPlan } from './apply-plan';
import type { PlanRun } from './apply-plan';
import { leastMessageBytes, mostMessageBytes } from './limits';
import type { ExcelAbilities, RunExcel } from './office';
import { explainOfficeError, isPayloadError, officeCode } from './office-errors';
import { readWorkbook } from './read-workbook';

/**
 * The host of the workbook that is open in Excel (ExcelApi 1.14 or later).
 * @param run `Excel.run` of office.js
 * @param messageBytes what a request that writes may weigh
 * `read` and `apply` reject with `AuditError`: 'cell-editing', 'excel-failed', 'read-incomplete', 'too-large'; `apply` also with
 * 'sheet-not-found', 'sheet-protected', 'sheet-changed', 'no-free-columns', 'cell-too-long'.
 */
export const openExcelHost = (run: RunExcel, abilities: ExcelAbilities, messageBytes = mostMessageBytes): WorkbookHost => {
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(abilities.mergeUndoGroup ? { mergeUndoGroup: true } : {}) };

  /** A plan that Excel finds too large for a request is put back and carried out in smaller ones. */
  const applyIn = async (plan: Plan, bytes: number): Promise<void> => {
    const planRun = createPlanRun(bytes);
    try {
      await run(options, (context) => applyPlan(context, plan, planRun));
    } catch (error) {
      const left = planRun.wrote ? await undoAfterFailure(plan, planRun) : 'nothing';
      if (!isPayloadError(error) || left === 'parts' || bytes <= leastMessageBytes) throw explainOfficeError(error, left);
      await applyIn(plan, bytes / 2);
    }
  };

  const undoAfterFailure = async (plan: Plan, planRun: PlanRun): Promise<'nothing' | 'parts'> => {
    try {
      await run(options, (context) => undoPlan(context, plan, planRun));
      return 'nothing';
    } catch (error) {
      if (officeCode(error) === null) throw error;
      return 'parts';
    }
  };

  return {
    read: async () => {
      try {
        return await run(options, readWorkbook);
      } catch (error) {
        throw explainOfficeError(error, 'nothing');
      }
    },
    apply: (plan) => applyIn(plan, messageBytes),
  };
};
