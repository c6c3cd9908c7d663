import type { Finding } from '../audit/finding';
import { parseArea } from '../table/address';
import type { Severity } from './highlights';
import { severities, severityLetter } from './highlights';

/** How a finding colours its cells; null when it does not: information, and what somebody has verified. */
export const severityOf = ({ outcome, resolution }: Pick<Finding, 'outcome' | 'resolution'>): Severity | null => {
  if (resolution !== null) return null;
  switch (outcome) {
    case 'error':
    case 'warning':
    case 'manual':
      return outcome;
    case 'info':
      return null;
    case 'fault':
      // A rule that broke leaves the row to a person.
      return 'manual';
  }
};

const worse = (one: Severity | undefined, other: Severity): Severity =>
  one !== undefined && severities.indexOf(one) <= severities.indexOf(other) ? one : other;

const columnsInRow = (address: string, row: number): readonly number[] => {
  const area = parseArea(address);
  if (area === null || row < area.firstRow || area.lastRow < row) return [];
  return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, offset) => area.firstColumn + offset);
};

/**
 * Text of the marks column, such as “|e5|w6|m9|”: severity and absolute column number of each offending cell, and of the verdict column.
 * A cell with several findings is marked once, by the worst. The order of the findings does not matter.
 * @param verdictColumn 1-based column of 审核结论; coloured by the worst finding of the row
 */
export const rowMarks = (findings: readonly Finding[], row: number, verdictColumn: number): string => {
  const byColumn = new Map<number, Severity>();
  for (const finding of findings) {
    const severity = severityOf(finding);
    if (severity === null) continue;
    const columns = finding.cells.flatMap((address) => columnsInRow(address, row));
    for (const column of [...columns, verdictColumn]) byColumn.set(column, worse(byColumn.get(column), severity));
  }
  if (byColumn.size === 0) return '';
  const marks = [...byColumn].sort(([left], [right]) => left - right).map(([column, severity]) => `${severityLetter[severity]}${column}`);
  return `|${marks.join('|')}|`;
};
