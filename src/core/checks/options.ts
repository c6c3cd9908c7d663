import { z } from 'zod';
import { columnVocabulary, isColumnId } from '../table/column-vocabulary';
import type { ColumnId } from '../table/column-vocabulary';
import { unitKinds } from '../values/value';
import type { CheckContext } from './check';

/** Schemas that the options of several checks share. */
export const columnOption = z
  .custom<ColumnId>((value) => typeof value === 'string' && isColumnId(value), { error: 'unknown-column' })
  .meta({ id: 'column', type: 'string', enum: columnVocabulary.map(({ id }) => id) });

export const unitKindOption = z.enum(unitKinds);

/** A figure of the notice: always a dated parameter, never a literal in a rule. */
export const parameterOption = z.strictObject({ parameter: z.string().min(1) });
/** The same for a day or moment. A schema of its own, so that a pack with a figure in its place is refused. */
export const dayOption = z.strictObject({ parameter: z.string().min(1) });
export type ParameterOption = z.output<typeof parameterOption>;

export const words = z.array(z.string().min(1)).min(1);

/** A parameter that is a number. @throws Error when it is a text: packs are checked before. */
export const numberOf = (option: ParameterOption, context: CheckContext): number => {
  const value = context.parameter(option.parameter);
  if (typeof value !== 'number') throw new Error(`parameter is no number: ${option.parameter}`);
  return value;
};

/** A parameter that is a day or moment in ISO form. @throws Error when it is a number. */
export const dayOf = (option: ParameterOption, context: CheckContext): string => {
  const value = context.parameter(option.parameter);
  if (typeof value !== 'string') throw new Error(`parameter is no date: ${option.parameter}`);
  return value;
};
