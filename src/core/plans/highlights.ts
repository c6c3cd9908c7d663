import { cellAddress } from '../table/address';
import type { Area } from '../table/sheet';
import type { Highlight } from './plan';

/** Stands in the formula of every highlight of ours, so that clearing recognises them; N of a text is 0, so it changes nothing. */
export const highlightSignature = 'N("recaudit")';

/** Severity that colours a cell, from worst to mildest. */
export const severities = ['error', 'warning', 'manual'] as const;
export type Severity = (typeof severities)[number];

/** Letter of a severity in the marks column. */
export const severityLetter: Readonly<Record<Severity, string>> = { error: 'e', warning: 'w', manual: 'm' };

/**
 * One highlight a severity, however many rows there are.
 * @param area body of the table and the verdict column
 * @param marksColumn 1-based column of 审核标记
 */
export const planHighlights = (area: Area, marksColumn: number): readonly Highlight[] =>
  severities.map((look) => ({
    area,
    // FIND knows no wildcards and no regular expressions, in Excel as in LibreOffice.
    formula: `AND(${highlightSignature}=0,ISNUMBER(FIND("|${severityLetter[look]}"&COLUMN()&"|",$${cellAddress(area.firstRow, marksColumn)})))`,
    look,
  }));
