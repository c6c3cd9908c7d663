import { distance } from 'fastest-levenshtein';
import { checkById, checks } from '../core/checks';
import { directionRules } from '../core/audit/direction-rules';
import type { Citation } from '../core/audit/finding';
import type { Rule } from '../core/audit/pack';
import type { PackFault, PackSuggestion } from '../core/errors';
import { fold } from '../core/values';
import { parameterKindFaults } from './parameter-faults';
import { shapeIssues } from './shape-faults';
import type { Path } from './shape-faults';
import type { Entry, SoundParts } from './sound-parts';
import { suggestName, suggestUnused } from './suggest';

const fault = (path: Path, code: string, args: PackFault['args'] = {}, suggestion?: PackSuggestion): PackFault => ({
  path,
  code,
  args,
  suggestion,
});

const idsOf = (list: readonly Entry<{ readonly id: string }>[]): readonly string[] => list.map(({ value }) => value.id);

/** Ids that occurred before, one name space for all entries given. */
const duplicates = (found: readonly { readonly id: string; readonly path: Path }[]): readonly PackFault[] => {
  const all = new Set(found.map(({ id }) => id));
  const seen = new Set<string>();
  return found.flatMap(({ id, path }) => {
    if (seen.has(id)) return [fault(path, 'duplicate-id', { id }, suggestUnused(id, all))];
    seen.add(id);
    return [];
  });
};

const duplicatesIn = (list: string, key: string, entries: readonly Entry<unknown>[], idOf: (at: number) => string): readonly PackFault[] =>
  duplicates(entries.map(({ at }, place) => ({ id: idOf(place), path: [list, at, key] })));

/** Every place in a value where a key holds what `pick` takes. */
const placesOf = (
  value: unknown,
  path: Path,
  pick: (key: string, inner: unknown, at: Path) => readonly Named[] | null,
): readonly Named[] => {
  if (Array.isArray(value)) return value.flatMap((inner: unknown, at) => placesOf(inner, [...path, at], pick));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pick(key, inner, [...path, key]) ?? placesOf(inner, [...path, key], pick));
};

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** Ids that stand behind `{ "parameter": … }` anywhere in the options of a rule. */
const parametersIn = (options: unknown, path: Path): readonly Named[] =>
  placesOf(options, path, (key, inner, at) => (key === 'parameter' && typeof inner === 'string' ? [{ id: inner, path: at }] : null));

const categoriesIn = (when: unknown, path: Path): readonly Named[] =>
  placesOf(when, path, (key, inner, at) =>
    key === 'category' && Array.isArray(inner)
      ? inner.flatMap((id: unknown, place) => (typeof id === 'string' ? [{ id, path: [...at, place] }] : []))
      : null,
  );

const shown = 60;
const cut = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}……` : text);

/** The clause whose words are most like a quotation: the one that was probably meant. */
const mostLike = (words: string, clauses: SoundParts['clauses']): SoundParts['clauses'][number] | undefined => {
  const ranked = clauses.map((entry) => ({ entry, apart: distance(words, fold(entry.value.quote)) }));
  return ranked.toSorted((left, right) => left.apart - right.apart)[0]?.entry;
};

const citeFaults = (parts: SoundParts, ids: readonly string[], cite: Citation, path: Path): readonly PackFault[] => {
  const known = idsOf(parts.clauses);
  const missing = ids.filter((id) => !known.includes(id) && !parts.mentioned.has(id));
  if (missing.length > 0 && parts.unsure.has('clauses')) return [];
  if (missing.length > 0) return missing.map((id) => fault([...path, 'clauses'], 'unknown-clause', { id }, suggestName(id, known)));
  const words = fold(cite.quote);
  const says = ({ value }: (typeof parts.clauses)[number]): boolean => fold(value.quote).includes(words);
  const cited = parts.clauses.filter(({ value }) => ids.includes(value.id));
  if (cited.some((entry) => entry.value.section === cite.section && says(entry)) || ids.some((id) => parts.mentioned.has(id))) return [];
  const args = { section: cite.section, quote: cut(cite.quote) };
  const other = cited.find(says) ?? parts.clauses.find(says);
  const inSection = cited.filter(({ value }) => value.section === cite.section);
  const nearest = other ?? mostLike(words, inSection) ?? (cited.length < parts.clauses.length ? cited[0] : undefined);
  const suggestion: PackSuggestion | undefined =
    nearest === undefined
      ? undefined
      : {
          kind: 'quote',
          clause: nearest.value.id,
          section: nearest.value.section,
          quote: cut(nearest.value.quote),
          isOther: other !== undefined,
        };
  return [fault([...path, 'cite'], 'cite-not-in-clause', args, suggestion)];
};

const lists = { 'unknown-category': 'categories', 'unknown-parameter': 'parameters', 'unknown-clause': 'clauses' } as const;

/** References to entries of a list that are not there. */
const unknownOf = (code: keyof typeof lists, found: readonly Named[], parts: SoundParts): readonly PackFault[] => {
  const known = idsOf(parts[lists[code]]);
  if (parts.unsure.has(lists[code])) return [];
  return found.flatMap(({ id, path }) =>
    known.includes(id) || parts.mentioned.has(id) ? [] : [fault(path, code, { id }, suggestName(id, known))],
  );
};

const categoryFaults = (parts: SoundParts, when: unknown, path: Path): readonly PackFault[] =>
  unknownOf('unknown-category', categoriesIn(when, path), parts);

/** A figure of the notice must stand in one of its clauses; a threshold of our own has no citation. */
const parameterFaults = (parts: SoundParts): readonly PackFault[] =>
  parts.parameters.flatMap(({ at, value: { values, own } }) =>
    values.flatMap(({ cite }, place) => {
      const path: Path = ['parameters', at, 'values', place];
      if (cite !== null) return citeFaults(parts, idsOf(parts.clauses), cite, path);
      return own ? [] : [fault([...path, 'cite'], 'cite-missing', {}, { kind: 'form', form: 'object' })];
    }),
  );

const optionFaults = (rule: Rule, path: Path): readonly PackFault[] => {
  const check = checkById(rule.check);
  if (check === null) {
    const known = checks.map(({ id }) => id);
    return [fault([...path, 'check'], 'unknown-check', { found: rule.check }, suggestName(rule.check, known))];
  }
  const options = rule.options ?? {};
  const parsed = check.options.safeParse(options);
  const ofOptions = parsed.success ? [] : shapeIssues(parsed.error.issues, options, check.options);
  const codes = Object.keys(check.codes);
  return [
    ...ofOptions.map(({ kind, key, suggestion, path: inner }) =>
      fault([...path, 'options', ...inner], 'bad-options', { problem: kind, keys: key, check: rule.check }, suggestion),
    ),
    ...Object.keys(rule.outcomes ?? {})
      .filter((code) => !codes.includes(code))
      .map((code) => fault([...path, 'outcomes', code], 'unknown-code', { code, check: rule.check }, suggestName(code, codes))),
  ];
};

const ruleFaults = (parts: SoundParts, rule: Rule, path: Path): readonly PackFault[] => [
  ...citeFaults(parts, rule.clauses, rule.cite, path),
  ...optionFaults(rule, path),
  ...unknownOf('unknown-parameter', parametersIn(rule.options, [...path, 'options']), parts),
  ...parameterKindFaults(
    rule,
    parametersIn(rule.options, []),
    path,
    parts.parameters.map(({ value }) => value),
  ),
  ...(rule.withoutColumn?.startsWith('checklist') === true && rule.question === undefined
    ? [fault([...path, 'question'], 'question-missing', {}, { kind: 'form', form: 'object' })]
    : []),
];

const unaccounted = (parts: SoundParts, rules: readonly Rule[]): readonly PackFault[] => {
  const covered = new Set([
    ...rules.flatMap(({ clauses }) => clauses),
    ...parts.checklist.flatMap(({ value }) => value.clauses),
    ...parts.information.map(({ value }) => value.clause),
    ...parts.mentioned,
  ]);
  return parts.clauses.flatMap(({ at, value: { id } }) =>
    covered.has(id) ? [] : [fault(['clauses', at], 'clause-unaccounted', { id }, { kind: 'account-for' })],
  );
};

/**
 * Everything a schema cannot see: references, options of checks, citations that do not stand in their clause, clauses left out.
 * @param parts the entries whose shape is right
 */
export const meaningFaults = (parts: SoundParts): readonly PackFault[] => {
  const categories = idsOf(parts.categories);
  const made = directionRules(parts.directions.map(({ value }) => value)).map(({ rule, path: [list, place, ...rest] }) => ({
    rule,
    path: [list ?? '', parts.directions[Number(place)]?.at ?? 0, ...rest],
  }));
  const rules = [...parts.rules.map(({ at, value }) => ({ rule: value, path: ['rules', at] as Path })), ...made];
  const { clauses, parameters, topics, directions, checklist } = parts;
  return [
    ...duplicatesIn('clauses', 'id', clauses, (at) => clauses[at]?.value.id ?? ''),
    ...duplicatesIn('categories', 'id', parts.categories, (at) => categories[at] ?? ''),
    ...duplicatesIn('parameters', 'id', parameters, (at) => parameters[at]?.value.id ?? ''),
    ...duplicatesIn('topics', 'number', topics, (at) => String(topics[at]?.value.number)),
    ...duplicatesIn('directions', 'category', directions, (at) => directions[at]?.value.category ?? ''),
    ...duplicates([
      ...rules.map(({ rule: { id }, path }) => ({ id, path: [...path, 'id'] })),
      ...checklist.map(({ at, value: { id } }) => ({ id, path: ['checklist', at, 'id'] })),
    ]),
    ...unknownOf(
      'unknown-category',
      topics.map(({ at, value }) => ({ id: value.category, path: ['topics', at, 'category'] })),
      parts,
    ),
    ...unknownOf(
      'unknown-category',
      directions.map(({ at, value }) => ({ id: value.category, path: ['directions', at, 'category'] })),
      parts,
    ),
    ...parameterFaults(parts),
    ...rules.flatMap(({ rule, path }) => ruleFaults(parts, rule, path)),
    ...parts.rules.flatMap(({ at, value }) => categoryFaults(parts, value.when, ['rules', at, 'when'])),
    ...checklist.flatMap(({ at, value }) => [
      ...citeFaults(parts, value.clauses, value.cite, ['checklist', at]),
      ...categoryFaults(parts, value.when, ['checklist', at, 'when']),
    ]),
    ...unknownOf(
      'unknown-clause',
      parts.information.map(({ at, value }) => ({ id: value.clause, path: ['information', at, 'clause'] })),
      parts,
    ),
    ...unaccounted(
      parts,
      rules.map(({ rule }) => rule),
    ),
  ];
};
