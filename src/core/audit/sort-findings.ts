import { parseArea } from '../table/address';
import type { CompiledPack } from './compile-pack';
import type { Finding } from './finding';
import { inTurn } from './in-turn';

/** Column of the address that comes first; 0 where there is none. */
const columnNumber = (finding: Finding): number => {
  const first = finding.cells[0] ?? '';
  // Nearly all are plain addresses such as “E9”.
  const letter = first.charCodeAt(0) - 64;
  const digit = first.charCodeAt(1);
  if (letter >= 1 && letter <= 26 && digit >= 0x31 && digit <= 0x39 && !first.includes(':')) return letter;
  return parseArea(first)?.firstColumn ?? 0;
};

/** Findings in the order of the contract: row (the table's own first), column, rule, code. */
export const sortFindings = <F extends Finding>(findings: readonly F[], compiled: CompiledPack): readonly F[] =>
  findings
    .map((finding) => ({ finding, row: finding.row ?? 0, column: columnNumber(finding), rule: compiled.order.get(finding.rule) ?? 0 }))
    .sort((left, right) =>
      inTurn(left.row - right.row, left.column - right.column, left.rule - right.rule, compareCodes(left.finding, right.finding)),
    )
    .map(({ finding }) => finding);

const compareCodes = (left: Finding, right: Finding): number => {
  const [first, second] = [left.problem.code, right.problem.code];
  return first < second ? -1 : first > second ? 1 : 0;
};
