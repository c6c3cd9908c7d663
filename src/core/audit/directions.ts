import { z } from 'zod';
import { agreementOptions } from '../checks/direction-agreement';
import { bothApplyOptions } from '../checks/direction-both-apply';
import { budgetOptions } from '../checks/direction-budget';
import { durationOptions } from '../checks/direction-duration';
import { fieldsOptions } from '../checks/direction-fields';
import { indicatorOptions } from '../checks/direction-indicator';
import { leadOptions } from '../checks/direction-lead';
import { partnerOptions } from '../checks/direction-partners';
import { teamOptions } from '../checks/direction-team';

/**
 * What one direction of a guideline asks, as data. Every part stands for a clause of this very direction and bears its citation, so that
 * directions that ask the same in other words are cited in their own. `direction-rules.ts` makes a rule of every part.
 */

const clauseId = z.string().min(1);
const text = z.strictObject({ 'zh-CN': z.string().min(1), 'en-US': z.string().min(1) });

/** What every part carries besides its figures. */
const origin = {
  clauses: z.array(clauseId).min(1),
  cite: z.strictObject({ section: z.string().min(1), quote: z.string().min(1) }),
  /** A sentence of advice added to the message. */
  advice: text.optional(),
};
/** Parts that go onto the checklist where their column is not in the table. */
const asked = { ...origin, question: text };

/** How binding a length of time is: 为/不超过 · 原则上 · 一般. */
const strength = z.enum(['hard', 'in-principle', 'typical']);

export const directionSchema = z.strictObject({
  /** Id of the category that is this direction. */
  category: z.string().min(1),
  partners: z.strictObject({ ...origin, ...partnerOptions.shape }).optional(),
  agreements: z.strictObject({ ...origin, ...agreementOptions.shape }).optional(),
  fields: z.strictObject({ ...origin, ...fieldsOptions.shape }).optional(),
  /** Planned number of projects: never a cap (readings B9). */
  planned: z.strictObject({ ...origin, number: z.int().min(1) }).optional(),
  plannedPerField: z.strictObject({ ...origin, fields: z.array(z.string().min(1)).min(1), number: z.int().min(1) }).optional(),
  /** Money of the whole direction, in 万元. */
  budget: z.strictObject({ ...origin, ...budgetOptions.shape }).optional(),
  /** Several where the text limits the length in several ways. */
  durations: z.array(z.strictObject({ ...origin, ...durationOptions.shape, strength })).optional(),
  lead: z.strictObject({ ...origin, ...leadOptions.shape }).optional(),
  team: z.strictObject({ ...asked, ...teamOptions.shape }).optional(),
  /** Both sides must apply, each with its own authority. */
  bothApply: z.strictObject({ ...asked, ...bothApplyOptions.shape }).optional(),
  indicators: z.array(z.strictObject({ ...asked, ...indicatorOptions.shape })).optional(),
});

export type Direction = Readonly<z.output<typeof directionSchema>>;
