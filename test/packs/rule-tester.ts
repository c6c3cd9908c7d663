import { auditTable } from '../../src/core/audit/audit-table';
import { plainContext } from '../../src/core/audit/audit-context';
import type { Finding, Outcome, TableAudit } from '../../src/core/audit/finding';
import { ledgersIn } from '../../src/core/audit/read-ledger';
import type { ProblemCode } from '../../src/core/checks/problems';
import { readTables } from '../../src/core/table';
import type { Table } from '../../src/core/table/table';
import type { PlainDate } from '../../src/core/values/value';
import { findingMessage } from '../../src/messages';
import { bundledPack } from '../../src/packs';
import { officialWorkbook } from './official-table';
import type { TableInput } from './official-table';

export interface Expected {
  readonly code: ProblemCode;
  readonly outcome: Outcome;
  /** Sheet row; null: the table as a whole. */
  readonly row: number | null;
  readonly cells: readonly string[];
}

export interface PassCase extends TableInput {
  /** Clause whose example this is. */
  readonly example?: string;
  readonly asOf?: PlainDate;
}

export interface FailCase extends PassCase {
  readonly expect: readonly Expected[];
  /** The clause's *good* example that leaves a question, remark or an announced warning, never an error. */
  readonly goodExample?: string;
}

export interface RuleSuite {
  readonly rule: string;
  /** Clauses that every finding of the rule cites. */
  readonly clauses: readonly string[];
  readonly pass: readonly PassCase[];
  readonly fail: readonly FailCase[];
}

const expecting =
  (outcome: Outcome) =>
  (code: ProblemCode, row: number | null, ...cells: readonly string[]): Expected => ({ code, outcome, row, cells });

export const error = expecting('error');
export const warning = expecting('warning');
export const manual = expecting('manual');
export const info = expecting('info');

export const packId = 'jiangsu-2024';

/** What was found, and the table it was found in. */
export type AuditedTable = TableAudit & { readonly table: Table };

/** Audits the table of a case by the real path: sheet → table → findings. */
export const auditCase = (input: PassCase): AuditedTable => {
  const workbook = officialWorkbook(input);
  const { tables } = readTables(workbook);
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) throw new Error(`one table expected, ${String(tables.length)} found`);
  return { ...auditTable(bundledPack(packId), table, { ...plainContext, asOf: input.asOf ?? null, ledgers: ledgersIn(workbook) }), table };
};

const factsOf = ({ problem, outcome, row, cells }: Finding): Expected => ({ code: problem.code, outcome, row, cells });

/** Everything a table was told, one line a finding: for tests of what must not be said. */
export const told = ({ findings }: TableAudit): readonly string[] =>
  findings.map(({ rule, outcome, problem, cells }) => `${outcome} ${rule.slice(packId.length + 1)} ${problem.code} ${cells.join(' ')}`);

const nameOf = ({ example, rows, fields, ledgers, without }: PassCase): string =>
  `${example ?? ''} ${JSON.stringify({ rows, fields, ledgers, without })}`.trim();

const wordsOfSheet = (input: PassCase): readonly string[] =>
  officialWorkbook(input)
    .sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((content) => (typeof content === 'string' ? (content.match(/[A-Za-z]+/gu) ?? []) : []));

/** A finding reads well in both languages: no code, no hole, and in Chinese no foreign word that is not on the sheet. */
const expectReadable = (finding: Finding, input: PassCase): void => {
  const rule = bundledPack(packId).pack.rules.find(({ id }) => `${packId}/${id}` === finding.rule);
  const advice = rule?.advice ?? null;
  const chinese = findingMessage(finding, advice, 'zh-CN');
  const english = findingMessage(finding, advice, 'en-US');
  for (const text of [chinese, english]) {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|。。|；。|，，/u);
    expect(text).toContain(finding.cite.quote);
    expect(text).not.toContain(finding.problem.code.includes('-') ? finding.problem.code : '\u0000');
  }
  const addresses = /\b[A-Z]{1,3}\d+\b/gu;
  const foreign = (chinese.replace(addresses, '').match(/[A-Za-z]+/gu) ?? []).filter((word) => !wordsOfSheet(input).includes(word));
  expect(foreign).toEqual([]);
  expect(english).not.toBe(chinese);
};

const findingsOf = (suite: RuleSuite, input: PassCase): readonly Finding[] =>
  auditCase(input).findings.filter(({ rule }) => rule === `${packId}/${suite.rule}`);

/** Runs the cases of one rule; a suite without pass or fail cases, or with the same case twice, is no test. */
export const testRule = (suite: RuleSuite): void => {
  describe(suite.rule, () => {
    it('has distinct pass and fail cases', () => {
      expect(suite.pass.length).toBeGreaterThan(0);
      expect(suite.fail.length).toBeGreaterThan(0);
      const names = [...suite.pass, ...suite.fail].map((input) =>
        JSON.stringify([input.rows, input.fields, input.ledgers, input.without, input.order, input.asOf, input.hiddenRows]),
      );
      expect(new Set(names).size).toBe(names.length);
      expect(suite.fail.filter(({ expect: expected }) => expected.length === 0)).toEqual([]);
    });

    it.each(suite.pass.map((input) => [nameOf(input), input] as const))('passes %s', (_, input) => {
      expect(findingsOf(suite, input).map(factsOf)).toEqual([]);
    });

    it.each(suite.fail.map((input) => [nameOf(input), input] as const))('finds %s', (_, input) => {
      const findings = findingsOf(suite, input);
      expect(findings.map(factsOf)).toEqual(input.expect);
      for (const finding of findings) {
        expect(finding.clauses).toEqual(suite.clauses);
        expectReadable(finding, input);
      }
      if (input.example !== undefined) expect(suite.clauses).toContain(input.example);
      if (input.goodExample !== undefined) expect(findings.filter(({ outcome }) => outcome === 'error' || outcome === 'fault')).toEqual([]);
    });
  });
};
