import { parseArea } from '../table/address';
import type { CompiledPack } from './compile-pack';
import type { Finding } from './finding';

/** Column of the address that comes first; 0 where there is none. */
const columnNumber = (finding: Finding): number => {
  const first = finding.cells[0] ?? '';
  // Nearly all are plain addresses such as “E9”.
  const letter = first.charCodeAt(0) - 64;
  const digit = first.charCodeAt(1);
  if (letter >= 1 && letter <= 26 && digit >= 0x31 && digit <= 0x39 && !first.includes(':')) return letter;
  return parseArea(first)?.firstColumn ?? 0;
};

/** A finding with what decides its place. */
interface Placed<F> {
  readonly finding: F;
  readonly row: number;
  readonly column: number;
  readonly rule: number;
}

const inOrder = (left: Placed<Finding>, right: Placed<Finding>): number => {
  if (left.row !== right.row) return left.row - right.row;
  if (left.column !== right.column) return left.column - right.column;
  if (left.rule !== right.rule) return left.rule - right.rule;
  const [first, second] = [left.finding.problem.code, right.finding.problem.code];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** Findings in the order of the contract: row (the table's own first), column, rule, code. */
export const sortFindings = <F extends Finding>(findings: readonly F[], compiled: CompiledPack): readonly F[] =>
  findings
    .map((finding): Placed<F> => ({
      finding,
      row: finding.row ?? 0,
      column: columnNumber(finding),
      rule: compiled.order.get(finding.rule) ?? 0,
    }))
    .sort(inOrder)
    .map(({ finding }) => finding);
