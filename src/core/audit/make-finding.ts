import type { CheckProblem } from '../checks/check';
import { areaName } from '../table/address';
import type { TableRow } from '../table/table';
import type { CompiledRule } from './compile-pack';
import type { Truth } from './condition';
import type { Finding, Outcome, RelatedRow, Resolution } from './finding';
import { fingerprintOf } from './fingerprint';
import { rowKey } from './row-key';
import type { TableView } from './table-view';

export type Resolutions = ReadonlyMap<string, Resolution>;

/**
 * Outcome of a problem: the rule's own word for the code, else the check's. Where the table cannot tell whether the rule
 * applies, a breach becomes a question to a person.
 * @returns null when the problem is to be dropped.
 */
export const outcomeOf = (compiled: CompiledRule, code: CheckProblem['problem']['code'], truth: Truth): Outcome | null => {
  if (code === 'check-failed') return 'fault';
  const outcome = compiled.rule.outcomes?.[code] ?? compiled.check.codes[code];
  if (outcome === undefined || outcome === 'none') return null;
  if (truth === 'true') return outcome;
  return outcome === 'info' ? null : 'manual';
};

const cellsOf = (view: TableView, row: TableRow | null, problem: CheckProblem): readonly string[] => {
  if (problem.cells !== undefined) return problem.cells;
  if (row === null) return [areaName(view.table.header)];
  const cells = problem.columns.map((column) => view.address(row.row, column) ?? '');
  return cells.includes('') ? cells.filter((cell) => cell !== '') : cells;
};

/** The other rows of a finding between rows. */
export interface FindingGroup {
  readonly related: readonly RelatedRow[];
  /** From `groupKeyOf`. */
  readonly key: string;
}

/** For findings of one row or of the table. */
export const noGroup: FindingGroup = { related: [], key: '' };

/** The other rows that a problem between rows names. */
export const othersIn = ({ args }: CheckProblem['problem']): readonly RelatedRow[] =>
  'others' in args ? args.others.filter((other) => typeof other !== 'string') : [];

/** Makes the finding of a problem: cells, fingerprint and resolution added. */
export const makeFinding = (
  compiled: CompiledRule,
  view: TableView,
  row: TableRow | null,
  problem: CheckProblem,
  outcome: Outcome,
  group: FindingGroup,
  resolutions: Resolutions,
): Finding => {
  const judged =
    row === null ? [JSON.stringify(problem.problem.args)] : problem.columns.map((column) => view.cell(row, column)?.text ?? '');
  const fingerprint = fingerprintOf(compiled.name, problem.problem.code, row === null ? '' : rowKey(view, row), judged, group.key);
  return {
    rule: compiled.name,
    clauses: compiled.rule.clauses,
    problem: problem.problem,
    outcome,
    row: row?.row ?? null,
    cells: cellsOf(view, row, problem),
    columns: problem.columns,
    related: group.related,
    cite: compiled.rule.cite,
    fix: problem.fix ?? null,
    fingerprint,
    resolution: resolutions.get(fingerprint) ?? null,
  };
};
