import { z } from 'zod';

type Schema = z.core.$ZodType;

/** Alternatives of a schema, its wrappers taken off. */
const alternatives = (schema: Schema): readonly Schema[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return alternatives(schema.unwrap());
  if (schema instanceof z.ZodLazy) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
};

const step = (schema: Schema, key: string | number): readonly Schema[] => {
  if (schema instanceof z.ZodArray) return alternatives(schema.element);
  if (schema instanceof z.ZodRecord) return alternatives(schema.valueType);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
  return inner === undefined ? [] : alternatives(inner);
};

/** Every schema that may stand at a path. */
export const schemasAt = (root: Schema, path: readonly (string | number)[]): readonly Schema[] =>
  path.reduce<readonly Schema[]>((schemas, key) => schemas.flatMap((schema) => step(schema, key)), alternatives(root));

/** Keys that an object at a path may have. */
export const keysAt = (root: Schema, path: readonly (string | number)[]): readonly string[] => [
  ...new Set(schemasAt(root, path).flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []))),
];
