import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import type { Finding, Outcome, TableAudit } from '../../src/core/audit/finding';
import { ledgersIn } from '../../src/core/audit/read-ledger';
import { readTables } from '../../src/core/table';
import { findingMessage } from '../../src/messages';
import { bundledPack } from '../../src/packs';
import { officialWorkbook } from './official-table';
import type { Fields, RowByHeader, TableInput } from './official-table';
import type { AuditedTable } from './rule-tester';

/** A table of a programme with directions: every row says its direction; the rest is filled in from a clean row of that direction. */
export interface DirectionTable extends Omit<TableInput, 'rows'> {
  readonly direction: string;
  readonly rows: readonly RowByHeader[];
}

/** What a clause's failing, passing and undecidable examples must come to. */
export interface ClauseCase {
  readonly clause: string;
  readonly direction: string;
  /** `verdict_on_fail` of the requirement. */
  readonly verdict: Exclude<Outcome, 'fault'>;
  readonly fail: readonly RowByHeader[];
  /** Everything said under the clause: “outcome rule code row cells”. */
  readonly finds: readonly string[];
  readonly pass: readonly RowByHeader[];
  /** `verdict_when_unknown`, and the rows that leave it unknown: the column is not there or, for a standard column, empty. */
  readonly unknown: 'error' | 'manual' | 'nothing';
  readonly left: readonly RowByHeader[];
  /** What stands around the rows of all three: form lines, lists. */
  readonly around?: Omit<TableInput, 'rows'>;
  /** What stands around some of them instead. */
  readonly aroundFail?: Omit<TableInput, 'rows'>;
  readonly aroundPass?: Omit<TableInput, 'rows'>;
  readonly aroundLeft?: Omit<TableInput, 'rows'>;
  /** The failing example is what a tool must not complain about. */
  readonly isNegativeControl?: true;
}

export interface DirectionTester {
  readonly audit: (input: DirectionTable) => AuditedTable;
  /** “outcome rule code row cells” of every finding. */
  readonly told: (audit: TableAudit) => readonly string[];
  readonly testClause: (found: ClauseCase) => void;
}

/** Makes the tester of a pack: `clean` gives a row with nothing to find, by direction; `form` what its form lines say. */
export const directionTester = (
  packId: string,
  title: string,
  clean: Readonly<Record<string, RowByHeader>>,
  form: Fields = {},
): DirectionTester => {
  const { pack } = bundledPack(packId);
  const line = ({ rule, outcome, problem, row, cells }: Finding): string =>
    [outcome, rule.slice(packId.length + 1), problem.code, ...(row === null ? [] : [String(row)]), ...cells].join(' ');

  const audit = ({ direction, rows, fields, ...input }: DirectionTable): AuditedTable => {
    const base = clean[direction];
    if (base === undefined) throw new Error(`no clean row: ${direction}`);
    const workbook = officialWorkbook({
      ...input,
      fields: { title, date: '2025年6月20日', ...form, ...fields },
      rows: rows.map((row) => ({ ...base, ...row })),
    });
    const [table, ...others] = readTables(workbook).tables;
    if (table === undefined || others.length > 0) throw new Error('one table expected');
    return { ...auditTable(bundledPack(packId), table, { ...plainContext, ledgers: ledgersIn(workbook) }), table };
  };

  /** A finding reads in both languages: no code, no hole, its clause quoted. */
  const expectReadable = (finding: Finding): void => {
    const advice = pack.rules.find(({ id }) => `${packId}/${id}` === finding.rule)?.advice ?? null;
    const [chinese, english] = (['zh-CN', 'en-US'] as const).map((language) => findingMessage(finding, advice, language));
    for (const text of [chinese, english]) {
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|。。|；。|，，/u);
      expect(text).toContain(finding.cite.quote);
    }
    expect(english).not.toBe(chinese);
  };

  const under = (clause: string, { findings }: TableAudit): readonly Finding[] =>
    findings.filter(({ clauses }) => clauses.includes(clause));
  const severity: readonly Outcome[] = ['info', 'manual', 'warning', 'error'];

  const testClause = (found: ClauseCase): void => {
    const { clause, direction, verdict, fail, finds, pass, unknown, left, around } = found;
    const said = under(clause, audit({ direction, rows: fail, ...(found.aroundFail ?? around) }));
    expect(said.map(line)).toEqual(finds);
    for (const finding of said) expectReadable(finding);
    const worst = severity.findLast((outcome) => said.some((finding) => finding.outcome === outcome));
    expect(worst).toBe(verdict);
    if (found.isNegativeControl === true) expect(said.filter(({ outcome }) => outcome !== 'info')).toEqual([]);

    expect(
      under(clause, audit({ direction, rows: pass, ...(found.aroundPass ?? around) }))
        .filter(({ outcome }) => outcome !== 'info')
        .map(line),
    ).toEqual([]);

    const open = audit({ direction, rows: left, ...(found.aroundLeft ?? around) });
    const outcomes = under(clause, open).map(({ outcome }) => outcome);
    const isAsked = open.checklist.some(({ clauses }) => clauses.includes(clause));
    switch (unknown) {
      case 'error':
        expect(outcomes).toContain('error');
        break;
      case 'manual':
        expect({ error: outcomes.includes('error'), asked: isAsked || outcomes.includes('manual') }).toEqual({ error: false, asked: true });
        break;
      case 'nothing':
        expect({ outcomes, isAsked }).toEqual({ outcomes: [], isAsked: false });
    }
  };

  return { audit, told: ({ findings }) => findings.map(line), testClause };
};
