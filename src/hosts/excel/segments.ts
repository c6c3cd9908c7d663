import type { Plan, PlanStep } from '../../core/plans/plan';

/** The sheet that a step is about. */
export const sheetOfStep = (step: PlanStep): string => (step.step === 'put-sheet' ? step.sheet.name : step.sheet);

/** Excel compares names of sheets without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a step must see what an earlier one has done before it can be prepared. */
const dependsOn = (step: PlanStep, earlier: PlanStep): boolean => {
  if (!sameName(sheetOfStep(step), sheetOfStep(earlier))) return false;
  return earlier.step === 'put-sheet' || (step.step === 'clear-sheet' && earlier.step === 'annotate-sheet');
};

/** Cuts a plan into parts whose steps can be prepared together; nearly every plan is one part. */
export const segmentsOf = ({ steps }: Plan): readonly (readonly PlanStep[])[] => {
  const segments: PlanStep[][] = [];
  for (const step of steps) {
    const last = segments.at(-1);
    if (last === undefined || last.some((earlier) => dependsOn(step, earlier))) segments.push([step]);
    else last.push(step);
  }
  return segments;
};
