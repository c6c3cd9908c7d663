import { z } from 'zod';
import { isColumnId } from '../table/column-vocabulary';

const columnSchema = z
  .strictObject({
    id: z.string().refine(isColumnId),
    /** Verbatim, with the footnote marker. */
    header: z.string().min(1),
    /** Characters of the workbook's default font, as Excel counts column widths. */
    width: z.number().positive().max(255),
    align: z.enum(['left', 'center']),
  })
  .readonly();

const summaryLayoutSchema = z
  .strictObject({
    /** Where every text comes from. */
    source: z.strictObject({ document: z.string().min(1), section: z.string().min(1) }).readonly(),
    sheetName: z.string().min(1).max(31),
    annexLabel: z.string(),
    /** Lines of the title; joined they are the official title. */
    title: z.array(z.string().min(1)).min(1).readonly(),
    linesAbove: z
      .strictObject({
        authority: z.string(),
        contact: z.string(),
        phone: z.string(),
        /** The pre-printed date that is filled in by hand. */
        blankDate: z.string(),
      })
      .readonly(),
    columns: z.array(columnSchema).min(2).readonly(),
    notes: z.array(z.string().min(1)).readonly(),
    /** Excel footer code. */
    footer: z.string(),
  })
  .readonly();

/** The official form of a programme's summary sheet, as data: every text verbatim from the notice. */
export type SummaryLayout = z.infer<typeof summaryLayoutSchema>;
export type SummaryLayoutColumn = SummaryLayout['columns'][number];

/**
 * Checks the content of a `layout.json`.
 * @throws ZodError naming the path of each fault
 */
export const parseSummaryLayout = (data: unknown): SummaryLayout => summaryLayoutSchema.parse(data);
