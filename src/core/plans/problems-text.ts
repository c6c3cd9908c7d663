import type { Finding } from '../audit/finding';
import { severities } from './highlights';
import { severityOf } from './row-marks';

/** What a cell holds at most, in UTF-16 units (Excel's limit). */
export const longestCellText = 32_767;

/** The words of the 问题与依据 column. */
export interface ProblemTexts {
  /** Sentence of a finding, with its clause at the end. */
  readonly problemLine: (finding: Finding) => string;
  /** Stands before a finding that somebody has verified: “已核实”. */
  readonly resolved: string;
  /** Last line when not all findings fit; `count` says how many are left out. */
  readonly more: (count: number) => string;
}

/** Errors first, then what may be wrong, then information, then what is settled. */
const rank = (finding: Finding): number => {
  if (finding.resolution !== null) return severities.length + 1;
  const severity = severityOf(finding);
  return severity === null ? severities.length : severities.indexOf(severity);
};

/** Cuts without splitting a character of two units. */
const cut = (text: string, length: number): string => text.slice(0, Math.max(0, length)).replace(/[\ud800-\udbff]$/, '');

/**
 * Text of a 问题与依据 cell: numbered lines, worst first, cut after 32,767 characters with a last line saying how many more there are.
 * Empty without findings.
 */
export const problemsText = (findings: readonly Finding[], texts: ProblemTexts): string => {
  const ordered = findings.toSorted((left, right) => rank(left) - rank(right));
  const lines = ordered.map((finding, at) => {
    const settled = finding.resolution === null ? '' : `【${texts.resolved}】`;
    return `${at + 1}. ${settled}${texts.problemLine(finding)}`;
  });
  const whole = lines.join('\n');
  if (whole.length <= longestCellText) return whole;

  const longestEnd = texts.more(lines.length).length + 1;
  let length = 0;
  let kept = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length + longestEnd > longestCellText) break;
    kept += 1;
  }
  if (kept > 0) return [...lines.slice(0, kept), texts.more(lines.length - kept)].join('\n');
  // A single sentence longer than a cell: its beginning, and the others counted.
  const [first = ''] = lines;
  if (lines.length === 1) return cut(first, longestCellText);
  return `${cut(first, longestCellText - longestEnd)}\n${texts.more(lines.length - 1)}`;
};
