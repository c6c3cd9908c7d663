import { z } from 'zod';
import { canonicalHeader, isColumnId } from '../../../src/core/table/column-vocabulary';
import { foldHeader } from '../../../src/core/table/fold-header';
import { lookupHeader } from '../../../src/core/table/header-index';
import { fold } from '../../../src/core/values';
import { regionByIso } from '../../../src/reference';
import { bundledPack } from '../../../src/packs';
import { auditCase, packId } from '../rule-tester';
import { allSuites } from './cases';

const { pack } = bundledPack(packId);

const quoteOf = (clauses: readonly string[]): string =>
  pack.clauses
    .filter(({ id }) => clauses.includes(id))
    .map(({ quote }) => fold(quote))
    .join();

const isoList = z.object({ listed: z.array(z.string()).optional(), excluded: z.array(z.string()).optional() });
const termOptions = z.object({
  column: z.string(),
  allowed: z.array(z.string()),
  accept: z.array(z.string()).default([]),
  except: z.array(z.string()).default([]),
});
const keywordOptions = z.object({ column: z.string(), words: z.array(z.string()), except: z.array(z.string()).default([]) });

const headerOf = (column: string): string => (isColumnId(column) ? canonicalHeader(column) : column);

/** Audits the first fail case of a rule with another text in its column. */
const codesWith = (rule: string, column: string, text: string): readonly string[] => {
  const suite = allSuites.find((found) => found.rule === rule);
  const [row] = suite?.fail[0]?.rows ?? [];
  if (row === undefined) throw new Error(`no row: ${rule}`);
  const others = Object.fromEntries(Object.entries(row).filter(([header]) => lookupHeader(foldHeader(header))?.id !== column));
  return auditCase({ rows: [{ ...others, [headerOf(column)]: text }] })
    .findings.filter((finding) => finding.rule === `${packId}/${rule}`)
    .map(({ problem }) => problem.code);
};

describe('lists of states', () => {
  it.each([
    ['bilateral-countries', 'listed', '以色列、芬兰、挪威、新加坡、奥地利、德国'],
    ['key-country-enterprise-exclusion', 'excluded', '以色列、芬兰、挪威、新加坡、奥地利'],
  ] as const)('%s holds the very states of its clause', (id, key, names) => {
    const rule = pack.rules.find((found) => found.id === id);
    const isos = isoList.parse(rule?.options)[key] ?? [];
    expect(isos.map((iso) => regionByIso(iso)?.name).join('、')).toBe(names);
    expect(quoteOf(rule?.clauses ?? [])).toContain(names);
  });
});

const termRules = pack.rules.filter(({ check }) => check === 'text-in').map((rule) => [rule.id, rule] as const);

describe('lists of terms', () => {
  it.each(termRules)('%s: every official term stands in its clause', (_, rule) => {
    const quote = quoteOf(rule.clauses);
    const missing = termOptions.parse(rule.options).allowed.filter((term) => !quote.includes(fold(term)));
    expect(missing).toEqual([]);
  });

  it.each(termRules)('%s: every term passes, every opposite does not', (id, rule) => {
    const { column, allowed, accept, except } = termOptions.parse(rule.options);
    expect([...allowed, ...accept].filter((term) => codesWith(id, column, term).length > 0)).toEqual([]);
    expect(except.filter((term) => codesWith(id, column, term).length === 0)).toEqual([]);
  });
});

describe('tell-tale words', () => {
  it.each(pack.rules.filter(({ check }) => check === 'keywords').map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { column, words, except } = keywordOptions.parse(rule.options);
    expect(words.filter((word) => codesWith(id, column, word).length === 0)).toEqual([]);
    expect(except.filter((word) => codesWith(id, column, word).length > 0)).toEqual([]);
  });
});
