import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { TableAudit } from '../../src/core/audit/finding';
import type { Table } from '../../src/core/table/table';

/*
 * The tables that a pack's tests audit, found by their shape in the modules beside the tests, whatever these are called: lists of rule
 * suites (a rule with passing and failing tables), of cases of a rule, of clause cases (rows of a direction), or of tables with all they are told. The module that audits
 * them exports `audit` or `auditCase`, whose result carries the table that was read.
 */

/** A table that was audited, with the rules whose case it is. */
export interface AuditedCase {
  readonly rules: readonly string[];
  /** Headers that the case gives itself, against those of a clean row. */
  readonly given: readonly string[];
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Says so when the case stands for a good or bad example of the requirements. */
  readonly isExample: boolean;
  readonly audited: TableAudit & { readonly table: Table };
}

const row = z.record(z.string(), z.unknown());
const input = z.looseObject({
  rows: z.array(row),
  example: z.string().optional(),
  asOf: z.unknown().optional(),
  ledgers: z.record(z.string(), z.array(row)).optional(),
});
const suite = z.looseObject({ rule: z.string(), pass: z.array(input), fail: z.array(input) });
const ruleCase = input.extend({ rule: z.string(), finds: z.array(z.string()) });
/** A table of a direction and everything it is told. */
const toldCase = z.tuple([input.extend({ direction: z.string() }), z.array(z.string())]);
const around = z.looseObject({ ledgers: z.record(z.string(), z.array(row)).optional() }).optional();
const clauseCase = z.looseObject({
  clause: z.string(),
  direction: z.string(),
  fail: z.array(row),
  pass: z.array(row),
  finds: z.array(z.string()),
  around,
  aroundFail: around,
  aroundPass: around,
});

interface Case {
  readonly rules: readonly string[];
  readonly isExample: boolean;
  readonly input: z.output<typeof input>;
}

const casesIn = (list: readonly unknown[]): readonly Case[] => {
  const suites = z.array(suite).safeParse(list);
  if (suites.success)
    return suites.data.flatMap(({ rule, pass, fail }) =>
      [...fail, ...pass].map((found) => ({ rules: [rule], isExample: found.example !== undefined, input: found })),
    );
  const ruleCases = z.array(ruleCase).safeParse(list);
  if (ruleCases.success)
    return ruleCases.data.map((found) => ({ rules: [found.rule], isExample: found.example !== undefined, input: found }));
  const told = z.array(toldCase).safeParse(list);
  if (told.success)
    return told.data.map(([found, finds]) => ({
      rules: finds.flatMap((line) => line.split(' ').slice(1, 2)),
      isExample: false,
      input: found,
    }));
  const clauseCases = z.array(clauseCase).safeParse(list);
  if (!clauseCases.success) return [];
  return clauseCases.data.flatMap(({ direction, fail, pass, finds, around: both, aroundFail, aroundPass }) => {
    const rules = finds.flatMap((line) => line.split(' ').slice(1, 2));
    return [
      { rules, isExample: true, input: { direction, ...(aroundFail ?? both), rows: fail } },
      { rules, isExample: true, input: { direction, ...(aroundPass ?? both), rows: pass } },
    ];
  });
};

type Auditor = (input: unknown) => TableAudit & { readonly table: Table };

const isAuditor = (value: unknown): value is Auditor => typeof value === 'function';

const modulesOf = async (packId: string): Promise<readonly object[]> => {
  const folder = new URL(`../../test/packs/${packId}/`, import.meta.url);
  if (!existsSync(fileURLToPath(folder))) return [];
  const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/u.test(name))
    .sort();
  const shared = packId === 'jiangsu-2024' ? ['../rule-tester.ts'] : [];
  const found: object[] = [];
  for (const name of [...shared, ...names]) {
    const module: unknown = await import(new URL(name, folder).href);
    if (typeof module === 'object' && module !== null) found.push(module);
  }
  return found;
};

const textKey = (value: unknown): string => JSON.stringify(value);

/** Every table of a pack's cases, audited. None where the pack has no tests yet. */
export const auditedCases = async (packId: string): Promise<readonly AuditedCase[]> => {
  const exported = (await modulesOf(packId)).flatMap((module) => Object.entries(module) as readonly (readonly [string, unknown])[]);
  const auditor = exported.find(([name, value]) => (name === 'audit' || name === 'auditCase') && isAuditor(value))?.[1];
  if (!isAuditor(auditor)) return [];
  const cases = exported.flatMap(([, value]) => (Array.isArray(value) ? casesIn(value) : []));
  // A list and the list of all lists hold the same cases.
  const distinct = new Map(cases.filter(({ input: { asOf } }) => asOf === undefined).map((found) => [textKey(found), found]));
  return [...distinct.values()].map(({ rules, isExample, input: found }) => ({
    rules,
    isExample,
    given: [...new Set(found.rows.flatMap((cells) => Object.keys(cells)))],
    lists: found.ledgers ?? {},
    audited: auditor(found),
  }));
};
