import type { Plan, PlanStep } from '../../core/plans/plan';
import { annotateSheet } from './annotate-sheet';
import { clearSheet } from './clear-sheet';
import type { Limits } from './limits';
import type { PackageParts } from './package-parts';
import { putSheet } from './put-sheet';
import { setCells } from './set-cells';

const applyStep = (parts: PackageParts, step: PlanStep, limits: Limits): Promise<void> => {
  switch (step.step) {
    case 'annotate-sheet':
      return annotateSheet(parts, step, limits);
    case 'clear-sheet':
      return clearSheet(parts, step, limits);
    case 'put-sheet':
      return putSheet(parts, step);
    case 'set-cells':
      return setCells(parts, step);
  }
};

/** Carries a plan out on the parts of a package, step by step. Throws `AuditError`. */
export const applyPlan = async (parts: PackageParts, plan: Plan, limits: Limits): Promise<void> => {
  for (const step of plan.steps) await applyStep(parts, step, limits);
};
