import { checkById } from '../core/checks';
import type { Pack } from '../core/audit/pack';
import type { PackFault } from '../core/errors';
import { AuditError } from '../core/errors';
import { fold } from '../core/values';
import { packSchema } from './schema';

type Path = PackFault['path'];

const fault = (path: Path, code: string, args: PackFault['args'] = {}): PackFault => ({ path, code, args });

const duplicates = (ids: readonly string[], at: string): readonly PackFault[] =>
  ids.flatMap((id, position) => (ids.indexOf(id) < position ? [fault([at, position, 'id'], 'duplicate-id', { id })] : []));

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

const ruleFaults = (pack: Pack, at: number): readonly PackFault[] => {
  const rule = pack.rules[at];
  if (rule === undefined) return [];
  const path: Path = ['rules', at];
  const faults = [...citeFaults(pack, rule.clauses, rule.cite, path)];
  const check = checkById(rule.check);
  if (check === null) return [...faults, fault([...path, 'check'], 'unknown-check', { found: rule.check })];
  const parsed = check.options.safeParse(rule.options ?? {});
  if (!parsed.success) {
    faults.push(
      ...parsed.error.issues.map((issue) =>
        fault([...path, 'options', ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))], 'bad-options', {
          problem: issue.code,
        }),
      ),
    );
  }
  for (const code of Object.keys(rule.outcomes ?? {})) {
    if (!(code in check.codes)) faults.push(fault([...path, 'outcomes', code], 'unknown-code', { code, check: rule.check }));
  }
  const parameters = new Set(pack.parameters.map(({ id }) => id));
  for (const id of parametersIn(rule.options)) {
    if (!parameters.has(id)) faults.push(fault([...path, 'options'], 'unknown-parameter', { id }));
  }
  const categories = new Set(pack.categories.map(({ id }) => id));
  for (const id of categoriesIn(rule.when)) {
    if (!categories.has(id)) faults.push(fault([...path, 'when'], 'unknown-category', { id }));
  }
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
const meaningFaults = (pack: Pack): readonly PackFault[] => [
  ...duplicates(
    pack.clauses.map(({ id }) => id),
    'clauses',
  ),
  ...duplicates(
    pack.categories.map(({ id }) => id),
    'categories',
  ),
  ...duplicates(
    pack.parameters.map(({ id }) => id),
    'parameters',
  ),
  ...duplicates(
    [...pack.rules, ...pack.checklist].map(({ id }) => id),
    'rules',
  ),
  ...pack.rules.flatMap((_, at) => ruleFaults(pack, at)),
  ...pack.checklist.flatMap((item, at) => citeFaults(pack, item.clauses, item.cite, ['checklist', at])),
  ...pack.information.flatMap(({ clause }, at) =>
    pack.clauses.some(({ id }) => id === clause) ? [] : [fault(['information', at], 'unknown-clause', { id: clause })],
  ),
  ...unaccounted(pack),
];

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
    const faults = parsed.error.issues.map((issue) =>
      fault(
        issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
        issue.code === 'unrecognized_keys'
          ? 'unknown-key'
          : issue.code === 'custom' || issue.code === 'invalid_format'
            ? issue.message
            : 'wrong-shape',
        issue.code === 'unrecognized_keys' ? { keys: issue.keys.join('、') } : { problem: issue.code },
      ),
    );
    throw new AuditError({ code: 'invalid-pack', path, faults });
  }
  const pack: Pack = parsed.data;
  const faults = meaningFaults(pack);
  if (faults.length > 0) throw new AuditError({ code: 'invalid-pack', path, faults });
  return pack;
};
