import { checkById } from '../core/checks';
import { directionRules } from '../core/audit/direction-rules';
import type { Pack } from '../core/audit/pack';
import type { PackFault } from '../core/errors';
import { AuditError } from '../core/errors';
import { fold } from '../core/values';
import { packSchema } from './schema';
import type { z } from 'zod';

type Path = PackFault['path'];

const pathOf = (keys: readonly PropertyKey[]): Path => keys.map((key) => (typeof key === 'symbol' ? String(key) : key));

const fault = (path: Path, code: string, args: PackFault['args'] = {}): PackFault => ({ path, code, args });

/** Ids that occurred before, in the lists named, one name space for all of them. */
const duplicates = (lists: Readonly<Record<string, readonly { readonly id: string }[]>>): readonly PackFault[] => {
  const seen = new Set<string>();
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ id }, at) => {
      if (seen.has(id)) return [fault([list, at, 'id'], 'duplicate-id', { id })];
      seen.add(id);
      return [];
    }),
  );
};

/** Ids that stand behind `{ "parameter": … }` anywhere in the options of a rule. */
const parametersIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(parametersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'parameter' && typeof inner === 'string' ? [inner] : parametersIn(inner),
  );
};

const categoriesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(categoriesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'category' && Array.isArray(inner) ? inner.filter((id) => typeof id === 'string') : categoriesIn(inner),
  );
};

const citeFaults = (pack: Pack, clauses: readonly string[], cite: Pack['rules'][number]['cite'], path: Path): readonly PackFault[] => {
  const found = clauses.flatMap((id) => pack.clauses.filter((clause) => clause.id === id));
  const missing = clauses.filter((id) => !pack.clauses.some((clause) => clause.id === id));
  if (missing.length > 0) return missing.map((id) => fault([...path, 'clauses'], 'unknown-clause', { id }));
  const words = fold(cite.quote);
  const supported = found.some((clause) => clause.section === cite.section && fold(clause.quote).includes(words));
  return supported ? [] : [fault([...path, 'cite'], 'cite-not-in-clause', { section: cite.section, quote: cite.quote })];
};

const categoryFaults = (pack: Pack, when: unknown, path: Path): readonly PackFault[] =>
  categoriesIn(when).flatMap((id) =>
    pack.categories.some((category) => category.id === id) ? [] : [fault(path, 'unknown-category', { id })],
  );

/** A figure of the notice must stand in one of its clauses; a threshold of our own has no citation. */
const parameterFaults = (pack: Pack): readonly PackFault[] =>
  pack.parameters.flatMap(({ values }, at) =>
    values.flatMap(({ cite }, place) =>
      cite === null
        ? []
        : citeFaults(
            pack,
            pack.clauses.map(({ id }) => id),
            cite,
            ['parameters', at, 'values', place],
          ),
    ),
  );

/** Where the rules of a pack stand in its file: those of directions in the part they were made of. */
type Origins = readonly Path[];

const ruleFaults = (pack: Pack, at: number, origins: Origins): readonly PackFault[] => {
  const rule = pack.rules[at];
  if (rule === undefined) return [];
  const path: Path = origins[at] ?? ['rules', at];
  const faults = [...citeFaults(pack, rule.clauses, rule.cite, path)];
  const check = checkById(rule.check);
  if (check === null) return [...faults, fault([...path, 'check'], 'unknown-check', { found: rule.check })];
  const parsed = check.options.safeParse(rule.options ?? {});
  if (!parsed.success) {
    faults.push(
      ...parsed.error.issues.map((issue) =>
        fault([...path, 'options', ...pathOf(issue.path)], 'bad-options', {
          problem: issue.code,
        }),
      ),
    );
  }
  for (const code of Object.keys(rule.outcomes ?? {})) {
    if (!Object.hasOwn(check.codes, code)) faults.push(fault([...path, 'outcomes', code], 'unknown-code', { code, check: rule.check }));
  }
  const parameters = new Set(pack.parameters.map(({ id }) => id));
  for (const id of parametersIn(rule.options)) {
    if (!parameters.has(id)) faults.push(fault([...path, 'options'], 'unknown-parameter', { id }));
  }
  faults.push(...categoryFaults(pack, rule.when, [...path, 'when']));
  if (rule.withoutColumn?.startsWith('checklist') === true && rule.question === undefined)
    faults.push(fault([...path, 'question'], 'question-missing'));
  return faults;
};

const unaccounted = (pack: Pack): readonly PackFault[] => {
  const covered = new Set([
    ...pack.rules.flatMap(({ clauses }) => clauses),
    ...pack.checklist.flatMap(({ clauses }) => clauses),
    ...pack.information.map(({ clause }) => clause),
  ]);
  return pack.clauses.flatMap(({ id }, at) => (covered.has(id) ? [] : [fault(['clauses', at], 'clause-unaccounted', { id })]));
};

/** Everything a schema cannot see: references, options of checks, citations that do not stand in their clause, clauses left out. */
const meaningFaults = (pack: Pack, origins: Origins): readonly PackFault[] => [
  ...duplicates({ clauses: pack.clauses }),
  ...duplicates({ categories: pack.categories }),
  ...duplicates({ parameters: pack.parameters }),
  ...duplicates({ rules: pack.rules, checklist: pack.checklist }).map(({ path: [list, at, ...rest], ...found }) => {
    const origin = list === 'rules' ? origins[Number(at)] : undefined;
    return { ...found, path: [...(origin ?? [list ?? '', at ?? '']), ...rest] };
  }),
  ...parameterFaults(pack),
  ...pack.rules.flatMap((_, at) => ruleFaults(pack, at, origins)),
  ...pack.checklist.flatMap((item, at) => [
    ...citeFaults(pack, item.clauses, item.cite, ['checklist', at]),
    ...categoryFaults(pack, item.when, ['checklist', at, 'when']),
  ]),
  ...pack.information.flatMap(({ clause }, at) =>
    pack.clauses.some(({ id }) => id === clause) ? [] : [fault(['information', at], 'unknown-clause', { id: clause })],
  ),
  ...unaccounted(pack),
];

/** The one kind of condition that was meant, to tell its own fault: the kind with the fewest faults, when there is one. */
const meant = (kinds: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null => {
  const fewest = Math.min(...kinds.map(({ length }) => length));
  const [best, ...others] = kinds.filter(({ length }) => length === fewest);
  return best === undefined || others.length > 0 ? null : best;
};

/** What the schema says, in the codes of `messages/`. */
const shapeFaults = (issues: readonly z.core.$ZodIssue[], inside: Path): readonly PackFault[] =>
  issues.flatMap((issue) => {
    const path: Path = [...inside, ...pathOf(issue.path)];
    if (issue.code === 'unrecognized_keys') return [fault(path, 'unknown-key', { keys: issue.keys.join('、') })];
    if (issue.code === 'custom' || issue.code === 'invalid_format') return [fault(path, issue.message)];
    const kind = issue.code === 'invalid_union' ? meant(issue.errors) : null;
    return kind === null ? [fault(path, 'wrong-shape', { problem: issue.code })] : shapeFaults(kind, path);
  });

/**
 * Reads a pack from plain JSON.
 * @param json the pack in one piece (`packSchema`)
 * @param path where it came from, for the message
 * @throws AuditError `invalid-pack` with every fault found: unknown keys, dangling references, options a check does not know,
 * citations whose words do not stand in their clause, clauses that nothing accounts for
 */
export const loadPack = (json: unknown, path: string): Pack => {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    throw new AuditError({ code: 'invalid-pack', path, faults: shapeFaults(parsed.error.issues, []) });
  }
  const ofDirections = directionRules(parsed.data.directions ?? []);
  const pack: Pack = { ...parsed.data, rules: [...parsed.data.rules, ...ofDirections.map(({ rule }) => rule)] };
  const origins: Origins = [...parsed.data.rules.map((_, at) => ['rules', at]), ...ofDirections.map((made) => made.path)];
  const faults = meaningFaults(pack, origins);
  if (faults.length > 0) throw new AuditError({ code: 'invalid-pack', path, faults });
  return pack;
};
