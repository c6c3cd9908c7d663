import { z } from 'zod';

/** Custom property of a worksheet that holds the ledger: it travels with the sheet, also when the sheet is renamed or copied. */
export const ledgerKey = 'recaudit.annotation';

const area = z.object({ firstRow: z.int(), lastRow: z.int(), firstColumn: z.int(), lastColumn: z.int() });

/** Excel's names, as its types have them. */
export const horizontalNames = z.enum(['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']);
export const verticalNames = z.enum(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);

/** Alignment and weight of a range; null where its cells differ: such a property was left alone. */
const look = z.object({
  horizontal: horizontalNames.nullable(),
  vertical: verticalNames.nullable(),
  wrap: z.boolean().nullable(),
  bold: z.boolean().nullable(),
});

const table = z.object({
  /** First of our three columns. */
  column: z.int(),
  /** Row of the headings, and last row of the table. */
  firstRow: z.int(),
  lastRow: z.int(),
  /** False while it is being written: what an interrupted run leaves is taken away before the next. */
  complete: z.boolean(),
  /** Width in points, null for the standard width. */
  widths: z.array(z.object({ width: z.number().nullable(), hidden: z.boolean() })),
  heading: look,
  body: look,
  /** Number formats of each column from top to bottom, in runs. */
  numberFormats: z.array(z.array(z.tuple([z.string(), z.int()]))),
});

const filter = z.object({
  /** Name of a table of Excel's own kind; null for the filter of the sheet. */
  table: z.string().nullable(),
  area,
  criteria: z.array(z.object({ column: z.int(), criteria: z.record(z.string(), z.unknown()) })),
});

const sheetLedger = z.object({
  version: z.literal(1),
  tables: z.array(table),
  /** Filters that were taken off for a write and have not been put back. */
  filters: z.array(filter),
});

export type CellLook = z.infer<typeof look>;
export type LedgerTable = z.infer<typeof table>;
export type TakenFilter = z.infer<typeof filter>;

/** What a worksheet was before we wrote into it: enough to put it back exactly, by whoever opens the workbook next. */
export type SheetLedger = z.infer<typeof sheetLedger>;

export const emptyLedger: SheetLedger = { version: 1, tables: [], filters: [] };

export const isEmptyLedger = ({ tables, filters }: SheetLedger): boolean => tables.length === 0 && filters.length === 0;

/** Whether an earlier run was interrupted. */
export const isInterrupted = ({ tables, filters }: SheetLedger): boolean => filters.length > 0 || tables.some(({ complete }) => !complete);

/** Reads the property; what somebody else wrote there counts as nothing. */
export const parseLedger = (text: string | null): SheetLedger => {
  if (text === null) return emptyLedger;
  try {
    return sheetLedger.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return emptyLedger;
    throw error;
  }
};

/** Runs of equal formats from top to bottom. */
export const runsOf = (formats: readonly string[]): [string, number][] => {
  const runs: [string, number][] = [];
  for (const format of formats) {
    const last = runs.at(-1);
    if (last?.[0] === format) last[1] += 1;
    else runs.push([format, 1]);
  }
  return runs;
};

/** The formats of `count` rows again; rows that were inserted since get the general format. */
export const expandRuns = (runs: readonly (readonly [string, number])[], count: number): readonly string[] => {
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) return Array.from({ length: count }, () => only[0]);
  const formats = runs.flatMap(([format, rows]) => Array.from({ length: rows }, () => format));
  return Array.from({ length: count }, (_unused, row) => formats[row] ?? 'General');
};
