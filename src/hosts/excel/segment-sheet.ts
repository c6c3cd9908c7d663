import { AuditError } from '../../core/errors';
import type { AnnotateSheet, ClearSheet, SetCells } from '../../core/plans/plan';
import { clearAnnotation, recordOf, removeHighlights, writeAnnotation } from './annotation-steps';
import { putFilterBack, takeFilterOff } from './filters';
import type { SheetFrame } from './frame';
import { readHeadings } from './headings';
import { emptyLedger } from './ledger';
import type { LedgerTable } from './ledger';
import { readPrior, recordAfterClear } from './prior';
import { writeCells } from './set-cells';
import type { CellBefore } from './set-cells';
import { saveLedger } from './sheet-ledger';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/** Steps that write into one sheet. */
export type SheetStep = AnnotateSheet | ClearSheet | SetCells;

/** A step with everything that was read for it. */
type Prepared =
  | { readonly kind: 'annotate'; readonly step: AnnotateSheet; readonly record: LedgerTable }
  /** `place` null: only highlights are looked for. */
  | { readonly kind: 'clear'; readonly place: ClearSheet['columns']; readonly record: LedgerTable | null }
  | { readonly kind: 'set'; readonly step: SetCells; readonly before: readonly CellBefore[] };

export interface PreparedSheet {
  readonly frame: SheetFrame;
  readonly steps: readonly Prepared[];
}

const hasWork = (step: SheetStep, { highlights, ledger }: SheetFrame): boolean => {
  switch (step.step) {
    case 'annotate-sheet':
      return true;
    case 'clear-sheet':
      return step.columns !== null || highlights.length > 0 || ledger.tables.length > 0;
    case 'set-cells':
      return step.cells.length > 0;
  }
};

/**
 * Reads what the steps of one sheet need to know of it.
 * @throws AuditError sheet-protected, sheet-changed
 */
export const prepareSheet = async (
  context: Excel.RequestContext,
  frame: SheetFrame,
  all: readonly SheetStep[],
  cellsBefore: ReadonlyMap<SetCells, readonly CellBefore[]>,
): Promise<PreparedSheet> => {
  const steps = all.filter((step) => hasWork(step, frame));
  if (steps.length > 0 && frame.isProtected) throw new AuditError({ code: 'sheet-protected', sheet: frame.name });

  const allClears = steps.filter((step) => step.step === 'clear-sheet');
  const cleared = new Map(allClears.map((step) => [step, recordOf(step, frame.ledger.tables)]));
  // A plan may be older than the sheet: where neither a record nor our headings are found, nothing is ours.
  const unrecorded = allClears.filter((step) => step.columns !== null && cleared.get(step) === null);
  const annotated = await readHeadings(
    context,
    unrecorded.flatMap(({ sheet, columns }) => (columns === null ? [] : [{ sheet, place: columns }])),
  );
  const clears = allClears.filter((step) => !unrecorded.includes(step) || annotated[unrecorded.indexOf(step)] === true);
  const clearOf = (step: AnnotateSheet): ClearSheet | undefined =>
    clears.find(({ columns }) => columns?.column === step.column && columns.firstRow === step.header.lastRow);

  const annotations = steps.filter((step) => step.step === 'annotate-sheet');
  const fresh = annotations.filter((step) => clearOf(step) === undefined);
  const stackedWidths = (step: AnnotateSheet): LedgerTable['widths'] | null =>
    frame.ledger.tables.find(({ column }) => column === step.column)?.widths ?? null;
  const prior = await readPrior(
    context,
    fresh.map((step) => ({ step, stacked: stackedWidths(step) })),
  );

  const prepare = (step: SheetStep): Prepared => {
    switch (step.step) {
      case 'annotate-sheet': {
        const clear = clearOf(step);
        const read = prior[fresh.indexOf(step)];
        return {
          kind: 'annotate',
          step,
          record: read ?? recordAfterClear(step, clear === undefined ? null : (cleared.get(clear) ?? null)),
        };
      }
      case 'clear-sheet':
        return { kind: 'clear', place: clears.includes(step) ? step.columns : null, record: cleared.get(step) ?? null };
      case 'set-cells':
        return { kind: 'set', step, before: cellsBefore.get(step) ?? [] };
    }
  };
  return { frame, steps: steps.map(prepare) };
};

/**
 * Writes all steps of one sheet. First the ledger says what is going to change; at the end it says that it is complete. So whatever
 * interrupts us, the next run knows what to put back.
 */
export const writeSheet = async (writer: Writer, { frame, steps }: PreparedSheet): Promise<void> => {
  if (steps.length === 0) return;
  const { name, ledger, filters } = frame;
  const removed = steps.flatMap((step) => (step.kind === 'clear' && step.record !== null ? [step.record] : []));
  const added = steps.flatMap((step) => (step.kind === 'annotate' ? [step.record] : []));
  const kept = ledger.tables.filter((table) => !removed.includes(table));
  const writing = {
    ...emptyLedger,
    tables: [...kept, ...removed.map((table) => ({ ...table, complete: false })), ...added],
    filters: [...filters],
  };
  const complete = { ...emptyLedger, tables: [...kept, ...added.map((table) => ({ ...table, complete: true }))] };

  await saveLedger(writer, name, ledger, writing);
  if (filters.length > 0) {
    await writer.add(filters.length * smallWrite, (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const filter of filters) takeFilterOff(sheet, filter);
    });
  }
  if (steps.some(({ kind }) => kind === 'clear')) await removeHighlights(writer, frame);
  for (const step of steps) await writeStep(writer, name, step, kept);
  if (filters.length > 0) {
    await writer.add(filters.length * smallWrite, (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const filter of filters) putFilterBack(sheet, filter);
    });
  }
  await saveLedger(writer, name, writing, complete);
};

const writeStep = async (writer: Writer, sheet: string, prepared: Prepared, kept: readonly LedgerTable[]): Promise<void> => {
  switch (prepared.kind) {
    case 'annotate':
      return writeAnnotation(writer, prepared.step, prepared.record);
    case 'set':
      return writeCells(writer, prepared.step, prepared.before);
    case 'clear': {
      const { place, record } = prepared;
      if (place === null) return;
      const keepWidths = kept.some(({ column }) => column === place.column);
      return clearAnnotation(writer, sheet, place, record, { keepWidths, keepContents: false });
    }
  }
};
