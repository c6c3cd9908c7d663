import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import type { Finding, TableAudit } from '../../../src/core/audit/finding';
import { ledgersIn } from '../../../src/core/audit/read-ledger';
import { readTables } from '../../../src/core/table';
import { findingMessage } from '../../../src/messages';
import { bundledPack } from '../../../src/packs';
import type { AuditedTable } from '../rule-tester';
import { jiangxiWorkbook } from './table';
import type { TableInput } from './table';

export const packId = 'jiangxi-2023';

/** One case of one rule. `finds` is empty for a case that must pass; else one line a finding: “outcome code row cells”. */
export interface RuleCase extends TableInput {
  readonly rule: string;
  /** Clause whose example this is. */
  readonly example?: string;
  readonly finds: readonly string[];
  /** The clause's good example, although a label or question remains. */
  readonly good?: true;
}

/** Audits the table of a case by the real path: sheet → table → findings. */
export const auditCase = (input: TableInput): AuditedTable => {
  const workbook = jiangxiWorkbook(input);
  const [table, ...others] = readTables(workbook).tables;
  if (table === undefined || others.length > 0) throw new Error('one table expected');
  return { ...auditTable(bundledPack(packId), table, { ...plainContext, ledgers: ledgersIn(workbook) }), table };
};

const line = ({ outcome, problem, row, cells }: Finding): string =>
  [outcome, problem.code, ...(row === null ? [] : [String(row)]), ...cells].join(' ');

/** Everything a table was told, with the rule. */
export const told = ({ findings }: TableAudit): readonly string[] =>
  findings.map((finding) => `${finding.rule.slice(packId.length + 1)}: ${line(finding)}`);

export const findingsOf = (input: RuleCase): readonly Finding[] =>
  auditCase(input).findings.filter(({ rule }) => rule === `${packId}/${input.rule}`);

/** A finding reads in both languages: no code, no hole, its clause quoted. */
const expectReadable = (finding: Finding): void => {
  const advice = bundledPack(packId).pack.rules.find(({ id }) => `${packId}/${id}` === finding.rule)?.advice ?? null;
  const [chinese, english] = (['zh-CN', 'en-US'] as const).map((language) => findingMessage(finding, advice, language));
  for (const text of [chinese, english]) {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|。。|；。|，，/u);
    expect(text).toContain(finding.cite.quote);
  }
  expect(english).not.toBe(chinese);
};

/** Runs one case. */
export const runCase = (input: RuleCase): void => {
  const findings = findingsOf(input);
  expect(findings.map(line)).toEqual(input.finds);
  for (const finding of findings) {
    if (input.example !== undefined) expect(finding.clauses).toContain(input.example);
    expectReadable(finding);
  }
};
