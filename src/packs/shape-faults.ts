import type { z } from 'zod';
import type { PackFault, PackForm, PackSuggestion } from '../core/errors';
import { columnVocabulary } from '../core/table/column-vocabulary';
import { keysAt } from './schema-at';
import { suggestColumn, suggestName } from './suggest';

export type Path = PackFault['path'];
type Issue = z.core.$ZodIssue;

export const pathOf = (keys: readonly PropertyKey[]): Path => keys.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** The value at a path, or undefined. */
export const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), json);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const columns: readonly string[] = columnVocabulary.map(({ id }) => id);

/** Forms by the schema's own words. */
const forms: Readonly<Record<string, PackForm>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'object',
  record: 'object',
  'bad-id': 'id',
  'bad-clause-id': 'clause-id',
  'bad-date': 'day',
  'bad-moment': 'moment',
  'bad-figure': 'figure',
  'bad-version': 'version',
};

const asForm = (name: string): PackSuggestion | undefined => {
  const form = forms[name];
  return form === undefined ? undefined : { kind: 'form', form };
};

/** Figures and moments are told in the words of dates. */
const codes: Readonly<Record<string, string>> = { 'bad-moment': 'bad-date', 'bad-figure': 'bad-date' };

/** The one kind of condition that was meant, to tell its own fault: the kind with the fewest faults, when there is one. */
const meant = (kinds: readonly (readonly Issue[])[]): readonly Issue[] | null => {
  const fewest = Math.min(...kinds.map(({ length }) => length));
  const [best, ...others] = kinds.filter(({ length }) => length === fewest);
  return best === undefined || others.length > 0 ? null : best;
};

const named = (value: unknown, known: readonly string[]): PackSuggestion | undefined =>
  typeof value === 'string' ? suggestName(value, known) : { kind: 'known', names: known, total: known.length };

const suggestionOf = (issue: Issue, value: unknown, known: readonly string[]): PackSuggestion | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return asForm(issue.expected);
    case 'invalid_value':
      return named(value, issue.values.map(String));
    case 'too_small':
      return { kind: 'form', form: 'filled' };
    case 'custom':
    case 'invalid_format':
      if (issue.message === 'unknown-column') return typeof value === 'string' ? suggestColumn(value, columns) : asForm('string');
      return asForm(issue.message);
    case 'invalid_union':
      // An object none of whose kinds fits: its key is no kind there is.
      return isObject(value) ? suggestName(Object.keys(value)[0] ?? '', known) : { kind: 'known', names: known, total: known.length };
    default:
      return undefined;
  }
};

/** One fault of the shape, before it is named: a key too many, a part missing, or a value of the wrong form. */
export interface ShapeFault {
  readonly kind: 'unknown-key' | 'missing' | 'value';
  readonly path: Path;
  /** The schema's own code, where it has one. */
  readonly code: string | null;
  readonly key: string;
  readonly suggestion: PackSuggestion | undefined;
}

/**
 * What a schema says of a value.
 * @param inside path of the issues' own value within `json`
 */
export const shapeIssues = (issues: readonly Issue[], json: unknown, schema: z.core.$ZodType, inside: Path = []): readonly ShapeFault[] =>
  issues.flatMap((issue): readonly ShapeFault[] => {
    const path: Path = [...inside, ...pathOf(issue.path)];
    const known = keysAt(schema, path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        kind: 'unknown-key',
        path,
        code: null,
        key,
        suggestion: known.length === 0 ? { kind: 'take-away' } : suggestName(key, known),
      }));
    const kind = issue.code === 'invalid_union' ? meant(issue.errors) : null;
    if (kind !== null) return shapeIssues(kind, json, schema, path);
    const value = valueAt(json, path);
    const key = String(path.at(-1) ?? '');
    const suggestion = suggestionOf(issue, value, known);
    if (value === undefined && path.length > 0) return [{ kind: 'missing', path, code: null, key, suggestion }];
    const own = issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : null;
    return [{ kind: 'value', path, code: own === null ? null : (codes[own] ?? own), key, suggestion }];
  });

/** Faults of the shape in the codes of `messages/`. */
export const shapeFaults = (issues: readonly Issue[], json: unknown, schema: z.core.$ZodType): readonly PackFault[] =>
  shapeIssues(issues, json, schema).map(({ kind, path, code, key, suggestion }) =>
    kind === 'value' ? { path, code: code ?? 'wrong-shape', args: {}, suggestion } : { path, code: kind, args: { keys: key }, suggestion },
  );
