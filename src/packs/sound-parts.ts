import type { z } from 'zod';
import type { Category, Clause, ChecklistRule, Pack, Parameter, Rule } from '../core/audit/pack';
import type { Direction } from '../core/audit/directions';
import type { Topic } from '../core/audit/topics';
import { pathOf } from './shape-faults';
import { packSchema } from './schema';

/** An entry of a list with its place in the file. */
export interface Entry<T> {
  readonly at: number;
  readonly value: T;
}

/** The entries of a pack whose shape is right: what can be asked for meaning although others are broken. */
export interface SoundParts {
  readonly categories: readonly Entry<Category>[];
  readonly topics: readonly Entry<Topic>[];
  readonly parameters: readonly Entry<Parameter>[];
  readonly clauses: readonly Entry<Clause>[];
  readonly rules: readonly Entry<Rule>[];
  readonly checklist: readonly Entry<ChecklistRule>[];
  readonly information: readonly Entry<Pack['information'][number]>[];
  readonly directions: readonly Entry<Direction>[];
  /** Every text of the broken entries: what they name is neither dangling nor left out. */
  readonly mentioned: ReadonlySet<string>;
  /** Lists with an entry whose very name is broken: a name that is not there may be that one. */
  readonly unsure: ReadonlySet<string>;
}

const entries = <T>(list: readonly T[] | undefined): readonly Entry<T>[] => (list ?? []).map((value, at) => ({ at, value }));

/** All entries of a pack whose shape is right as a whole. */
export const partsOf = (pack: z.output<typeof packSchema>): SoundParts => ({
  categories: entries(pack.categories),
  topics: entries(pack.topics),
  parameters: entries(pack.parameters),
  clauses: entries(pack.clauses),
  rules: entries(pack.rules),
  checklist: entries(pack.checklist),
  information: entries(pack.information),
  directions: entries(pack.directions),
  mentioned: new Set(),
  unsure: new Set(),
});

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const withoutUnknownKeys = (json: unknown, issues: readonly z.core.$ZodIssue[]): unknown => {
  const copy: unknown = structuredClone(json);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const at = pathOf(issue.path).reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null),
      copy,
    );
    if (typeof at === 'object' && at !== null) for (const key of issue.keys) Reflect.deleteProperty(at, key);
  }
  return copy;
};

/** The sound entries of a pack whose shape is not right. */
export const soundParts = (json: object): SoundParts => {
  const mentioned = new Set<string>();
  const unsure = new Set<string>();
  const shape = packSchema.shape;
  const read = <T>(key: keyof typeof shape, element: z.ZodType<T>): readonly Entry<T>[] => {
    const list: unknown = Reflect.get(json, key);
    if (!Array.isArray(list)) {
      for (const text of textsIn(list)) mentioned.add(text);
      unsure.add(key);
      return [];
    }
    return list.flatMap((raw: unknown, at): readonly Entry<T>[] => {
      const first = element.safeParse(raw);
      const parsed = first.success ? first : element.safeParse(withoutUnknownKeys(raw, first.error.issues));
      if (parsed.success) return [{ at, value: parsed.data }];
      for (const text of textsIn(raw)) mentioned.add(text);
      if (parsed.error.issues.some(({ path }) => path.length === 0 || path[0] === 'id')) unsure.add(key);
      return [];
    });
  };
  return {
    categories: read('categories', shape.categories.element),
    topics: read('topics', shape.topics.unwrap().element),
    parameters: read('parameters', shape.parameters.element),
    clauses: read('clauses', shape.clauses.element),
    rules: read('rules', shape.rules.element),
    checklist: read('checklist', shape.checklist.element),
    information: read('information', shape.information.element),
    directions: read('directions', shape.directions.unwrap().element),
    mentioned,
    unsure,
  };
};
