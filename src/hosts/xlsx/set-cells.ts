import type { SetCells } from '../../core/plans/plan';
import { removeContentType, removeRelationship } from './package-links';
import type { PackageParts } from './package-parts';
import { patchRows } from './row-patcher';
import type { CellWrite } from './row-patcher';
import { textCell } from './sheet-cells';
import { layoutOf, patchOfRows, patchSheet } from './sheet-layout';
import { findSheet, readWorkbookParts } from './workbook-parts';
import type { WorkbookParts } from './workbook-parts';

/** Carries out `set-cells`: the values become text, the formats stay. Throws `AuditError` 'sheet-not-found', 'cell-too-long'. */
export const setCells = async (parts: PackageParts, step: SetCells): Promise<void> => {
  const workbook = await readWorkbookParts(parts);
  const { part } = findSheet(workbook, step.sheet);
  const writes = new Map<number, CellWrite[]>();
  for (const { row, column, text } of step.cells.toSorted((one, other) => one.column - other.column)) {
    const write: CellWrite = {
      column,
      xml: (prefix, style) => textCell(prefix, step.sheet, row, column, style === undefined ? undefined : Number(style), text),
    };
    writes.set(row, [...(writes.get(row) ?? []), write]);
  }
  const layout = await layoutOf(parts, part);
  const patch = patchOfRows(layout);
  const rows = [...writes.keys()].toSorted((one, other) => one - other);
  const { replaced } = patchRows(layout, patch, rows, (row) => writes.get(row) ?? []);
  parts.writeBytes(part, patchSheet(layout, [], patch));
  if (replaced.some(({ xml }) => /<(?:\w+:)?f[\s/>]/.test(xml))) await dropCalculationChain(parts, workbook);
};

/** A chain that names a cell without a formula makes Excel offer a repair; without a chain it builds one. */
const dropCalculationChain = async (parts: PackageParts, workbook: WorkbookParts): Promise<void> => {
  const chain = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain === undefined) return;
  if (parts.has(chain.target)) parts.remove(chain.target);
  await removeRelationship(parts, workbook.part, chain.target);
  await removeContentType(parts, chain.target);
};
