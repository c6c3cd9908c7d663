import { AuditError } from '../../core/errors';
import type { Plan, PlanStep, PutSheet, SetCells } from '../../core/plans/plan';
import { checkAnnotation } from './annotation-steps';
import { takeFilterOff } from './filters';
import { readFrames } from './frame';
import type { SheetFrame } from './frame';
import { isInterrupted } from './ledger';
import { lastSheetColumn } from './limits';
import { ourColumnCount } from './looks';
import { buildingName, checkSheet, putSheet } from './put-sheet';
import { askMark } from './read-outline';
import { recoverSheet } from './recover';
import { prepareSheet, writeSheet } from './segment-sheet';
import type { SheetStep } from './segment-sheet';
import { saveLedger } from './sheet-ledger';
import { sameName, segmentsOf, sheetOfStep } from './segments';
import { askCells, checkCells, restoreCells } from './set-cells';
import type { CellBefore } from './set-cells';
import { createWriter, smallWrite } from './writer';
import type { Writer } from './writer';

/** A plan being carried out: what has to be put back if it fails. */
export interface PlanRun {
  /** Cells that the plan overwrites, as they were. */
  readonly cells: Map<SetCells, readonly CellBefore[]>;
  /** Whether anything may have been written. */
  wrote: boolean;
  /** What a request may weigh. */
  readonly messageBytes: number;
}

/** @param messageBytes what a request may weigh */
export const createPlanRun = (messageBytes: number): PlanRun => ({ cells: new Map(), wrote: false, messageBytes });

/** Throws for a plan that cannot be carried out, before anything is written: 'no-free-columns', 'cell-too-long'. */
export const checkStep = (step: PlanStep): void => {
  switch (step.step) {
    case 'annotate-sheet':
      if (step.column + ourColumnCount - 1 > lastSheetColumn) throw new AuditError({ code: 'no-free-columns', sheet: step.sheet });
      checkAnnotation(step);
      return;
    case 'put-sheet':
      checkSheet(step.sheet);
      return;
    case 'set-cells':
      checkCells(step);
      return;
    case 'clear-sheet':
      return;
  }
};

const sheetNames = async (context: Excel.RequestContext): Promise<readonly string[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
};

/** The name as the workbook has it. Throws 'sheet-not-found'. */
const resolveName = (wanted: string, present: readonly string[]): string => {
  const found = present.find((name) => name === wanted) ?? present.find((name) => sameName(name, wanted));
  if (found === undefined) throw new AuditError({ code: 'sheet-not-found', sheet: wanted, present });
  return found;
};

/** Every sheet that a step needs must be there or be put there by an earlier step. */
const refuseUnknownSheets = ({ steps }: Plan, present: readonly string[]): void => {
  const known = [...present];
  for (const step of steps) {
    if (step.step === 'put-sheet') known.push(step.sheet.name);
    else if (!known.some((name) => sameName(name, step.sheet)))
      throw new AuditError({ code: 'sheet-not-found', sheet: step.sheet, present });
  }
};

type Frames = Awaited<ReturnType<typeof readFrames>>;

const noFrames: Frames = new Map();

const isSheetStep = (step: PlanStep): step is SheetStep => step.step !== 'put-sheet';

const applySegment = async (
  context: Excel.RequestContext,
  steps: readonly PlanStep[],
  present: readonly string[],
  planRun: PlanRun,
): Promise<void> => {
  const sheetSteps = steps.filter(isSheetStep).map((step) => ({ ...step, sheet: resolveName(step.sheet, present) }));
  const names = [...new Set(sheetSteps.map(({ sheet }) => sheet))];
  const writer = createWriter(context, planRun.messageBytes, () => {
    planRun.wrote = true;
  });
  const frames = names.length === 0 ? noFrames : await readSoundFrames(context, names, planRun.messageBytes);

  const setSteps = sheetSteps.filter((step) => step.step === 'set-cells');
  const putSteps = steps.filter((step) => step.step === 'put-sheet');
  await refuseSheetsOfTheUser(context, putSteps, present);
  const asked = setSteps.map((step) => ({ step, before: askCells(context.workbook.worksheets.getItem(step.sheet), step) }));
  if (setSteps.some(({ cells }) => cells.length > 0)) await context.sync();
  for (const { step, before } of asked) planRun.cells.set(step, before());

  const prepared = [];
  for (const frame of frames.values()) {
    const own = sheetSteps.filter(({ sheet }) => sheet === frame.name);
    prepared.push(await prepareSheet(context, frame, own, planRun.cells));
  }
  for (const sheet of prepared) await writeSheet(writer, sheet);
  await writeNewSheets(
    writer,
    putSteps.map(({ sheet }) => sheet),
    present,
  );
  await writer.flush();
};

/** A sheet that is not ours is only replaced where the plan says so; no request when there is none of these names. Throws 'sheet-name-taken'. */
const refuseSheetsOfTheUser = async (
  context: Excel.RequestContext,
  steps: readonly PutSheet[],
  present: readonly string[],
): Promise<void> => {
  const doubtful = steps
    .filter(({ replaces }) => replaces !== 'any')
    .flatMap(({ sheet }) => present.filter((name) => sameName(name, sheet.name)));
  if (doubtful.length === 0) return;
  const asked = doubtful.map((name) => ({ name, isMarked: askMark(context.workbook.worksheets.getItem(name)) }));
  await context.sync();
  const taken = asked.find(({ isMarked }) => !isMarked());
  if (taken !== undefined) throw new AuditError({ code: 'sheet-name-taken', sheet: taken.name });
};

const writeNewSheets = async (writer: Writer, sheets: readonly PutSheet['sheet'][], present: readonly string[]): Promise<void> => {
  const order = present.filter((name) => name !== buildingName);
  for (const [index, sheet] of sheets.entries()) {
    const at = order.findIndex((name) => sameName(name, sheet.name));
    const place = {
      existing: order[at] ?? null,
      position: at === -1 ? order.length : at,
      leftOver: index === 0 && present.includes(buildingName),
    };
    await putSheet(writer, sheet, place);
    if (at === -1) order.push(sheet.name);
  }
};

/** Frames of sheets that hold no remains of an interrupted run: those are taken away first. */
const readSoundFrames = async (context: Excel.RequestContext, names: readonly string[], messageBytes: number) => {
  const frames = await readFrames(context, names);
  if (![...frames.values()].some(({ ledger }) => isInterrupted(ledger))) return frames;
  await recoverFrames(context, frames, messageBytes);
  return readFrames(context, names);
};

const recoverFrames = async (context: Excel.RequestContext, frames: Frames, messageBytes: number): Promise<void> => {
  const writer = createWriter(context, messageBytes, () => undefined);
  for (const frame of frames.values()) await recoverSheet(context, writer, frame);
  await writer.flush();
};

/** Carries a plan out. @param planRun filled with what a failed run must put back */
export const applyPlan = async (context: Excel.RequestContext, plan: Plan, planRun: PlanRun): Promise<void> => {
  // Asked first: a long plan takes a while to check, and the pane can draw meanwhile.
  const names = await sheetNames(context);
  plan.steps.forEach(checkStep);
  refuseUnknownSheets(plan, names);
  for (const [index, steps] of segmentsOf(plan).entries()) {
    await applySegment(context, steps, index === 0 ? names : await sheetNames(context), planRun);
  }
};

/** Takes the filters of a sheet off, with a note in its ledger: recovering the sheet puts them back. */
const withoutFilters = async (writer: Writer, frame: SheetFrame): Promise<SheetFrame> => {
  const { name, ledger, filters } = frame;
  if (filters.length === 0) return frame;
  const noted = { ...ledger, filters: [...ledger.filters, ...filters] };
  await saveLedger(writer, name, ledger, noted);
  await writer.add(filters.length * smallWrite, (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const filter of filters) takeFilterOff(sheet, filter);
  });
  return { ...frame, ledger: noted, filters: [] };
};

/** Puts everything back after a failure: sheets half built, cells overwritten, annotations half written, filters taken off. */
export const undoPlan = async (context: Excel.RequestContext, plan: Plan, { cells, messageBytes }: PlanRun): Promise<void> => {
  const present = await sheetNames(context);
  const wanted = plan.steps.filter(isSheetStep).map(sheetOfStep);
  const names = present.filter((name) => wanted.some((step) => sameName(step, name)));
  const writer = createWriter(context, messageBytes, () => undefined);
  if (present.includes(buildingName)) {
    await writer.add(smallWrite, (asked) => asked.workbook.worksheets.getItem(buildingName).delete());
  }
  const frames = names.length === 0 ? noFrames : await readFrames(context, names);
  for (const frame of frames.values()) {
    const before = [...cells].filter(([step]) => step.sheet === frame.name).flatMap(([, list]) => list);
    const open = before.length === 0 ? frame : await withoutFilters(writer, frame);
    await restoreCells(writer, frame.name, before);
    await recoverSheet(context, writer, open);
  }
  await writer.flush();
};
