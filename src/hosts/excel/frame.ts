import { askFilters } from './filters';
import { ledgerKey, parseLedger } from './ledger';
import type { SheetLedger, TakenFilter } from './ledger';
import { isTextSignature } from './signature';

/** What stands around the cells of a sheet before a plan is carried out on it. */
export interface SheetFrame {
  readonly name: string;
  readonly isProtected: boolean;
  readonly ledger: SheetLedger;
  /** Filters that hide rows. */
  readonly filters: readonly TakenFilter[];
  /** Ids of the conditional formats that are ours. */
  readonly highlights: readonly string[];
}

/** Reads the frames of sheets: one request, and one more when a sheet has conditional formats with formulas. */
export const readFrames = async (context: Excel.RequestContext, names: readonly string[]): Promise<ReadonlyMap<string, SheetFrame>> => {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    const property = sheet.customProperties.getItemOrNullObject(ledgerKey);
    property.load('value');
    const whole = sheet.getRange();
    whole.untrack();
    const formats = whole.conditionalFormats;
    formats.load('items/id,items/type');
    return { name, sheet, property, formats, filters: askFilters(sheet) };
  });
  await context.sync();

  // Only conditional formats with a formula have one to be loaded. Those of the whole sheet are asked for again: their range is gone.
  const candidates = asked.map(({ name, formats }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id }) => {
        const rule = highlightById(sheet, id).custom.rule;
        rule.load('formula');
        return { id, rule };
      });
  });
  if (candidates.some((list) => list.length > 0)) await context.sync();

  return new Map(
    asked.map(({ name, sheet, property, filters }, index) => [
      name,
      {
        name,
        isProtected: sheet.protection.protected,
        ledger: parseLedger(property.isNullObject ? null : property.value),
        filters: filters(),
        highlights: (candidates[index] ?? []).flatMap(({ id, rule }) => (isTextSignature(rule.formula) ? [id] : [])),
      },
    ]),
  );
};

/** A conditional format of the sheet, wherever it applies. */
export const highlightById = (sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat => {
  const whole = sheet.getRange();
  whole.untrack();
  return whole.conditionalFormats.getItem(id);
};
