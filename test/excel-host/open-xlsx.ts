import ExcelJS from 'exceljs';
import { parseArea } from '../../src/core/table/address';
import { createFilter } from './auto-filter';
import { readNames } from './xlsx-names';
import { formatOfStyle } from './xlsx-styles';
import { createSheet, createWorkbook, nextId, rowAt } from './model';
import type { SimulatedCell, SimulatedSheet, SimulatedWorkbook } from './model';

/** Parts of a worksheet that exceljs reads but does not type. */
interface LooseWorksheet {
  readonly model: { readonly merges?: readonly string[] };
  readonly dataValidations?: { readonly model: Readonly<Record<string, unknown>> };
  readonly conditionalFormattings?: readonly { readonly ref: string; readonly rules: readonly ExcelJS.ConditionalFormattingRule[] }[];
  readonly sheetProtection?: object | null;
  readonly tables?: Readonly<Record<string, { readonly table: { readonly name: string; readonly tableRef: string } }>>;
}

const constant = (value: string | number | boolean): SimulatedCell => ({ value, isError: false, formula: null, quoted: false });
const dayZero = Date.UTC(1899, 11, 30);

const cellOf = (value: ExcelJS.CellValue): SimulatedCell | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return constant(value);
  if (value instanceof Date) return constant((value.getTime() - dayZero) / 86_400_000);
  if ('error' in value) return { ...constant(value.error), isError: true };
  if ('richText' in value) return constant(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return constant(value.text);
  if ('formula' in value || 'sharedFormula' in value) {
    const result = cellOf(value.result ?? null) ?? constant('');
    return { ...result, formula: `=${'formula' in value ? value.formula : value.sharedFormula}` };
  }
  return null;
};

/** Points of a width in characters, as Excel shows it in the standard font. */
export const pointsOfCharacters = (characters: number): number => ((characters * 7 + 5) * 72) / 96;
export const charactersOfPoints = (points: number): number => ((points * 96) / 72 - 5) / 7;

const readRules = (workbook: SimulatedWorkbook, source: LooseWorksheet): SimulatedSheet['rules'] =>
  (source.conditionalFormattings ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .toSorted((one, other) => one.rule.priority - other.rule.priority)
    .flatMap(({ ref, rule }) => {
      const area = parseArea(ref.split(' ')[0] ?? '');
      if (area === null) return [];
      const isFormula = rule.type === 'expression';
      return [
        {
          id: `{CF-${nextId(workbook)}}`,
          area,
          type: isFormula ? 'Custom' : rule.type,
          formula: isFormula ? `=${String(rule.formulae?.[0])}` : '',
          format: {},
          stopIfTrue: false,
          other: JSON.stringify([ref, rule]),
        },
      ];
    });

const readSheet = (workbook: SimulatedWorkbook, source: ExcelJS.Worksheet): SimulatedSheet => {
  const sheet = createSheet(workbook, source.name);
  // exceljs reads more than it types.
  const loose = source as unknown as LooseWorksheet;
  source.eachRow({ includeEmpty: true }, (row, index) => {
    const target = rowAt(sheet, index);
    target.hidden = row.hidden;
    target.height = typeof row.height === 'number' ? row.height : null;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      // Cells of a merged area repeat the first.
      const content = cell.isMerged && cell.master !== cell ? null : cellOf(cell.value);
      if (content !== null) target.cells.set(column, content);
      const format = formatOfStyle(cell.style);
      if (Object.keys(format).length > 0) target.formats.set(column, format);
      const note: unknown = cell.note;
      if (note !== undefined) sheet.notes.set(cell.address, JSON.stringify(note));
    });
  });
  for (let column = 1; column <= source.columnCount; column += 1) {
    const { width, hidden } = source.getColumn(column);
    if (width !== undefined || hidden) sheet.columns.set(column, { width: width === undefined ? null : pointsOfCharacters(width), hidden });
  }
  sheet.merges = (loose.model.merges ?? []).flatMap((reference) => parseArea(reference) ?? []);
  sheet.rules = readRules(workbook, loose);
  for (const [address, rule] of Object.entries(loose.dataValidations?.model ?? {})) sheet.validations.set(address, JSON.stringify(rule));
  const filter = typeof source.autoFilter === 'string' ? parseArea(source.autoFilter) : null;
  sheet.filter = filter === null ? null : createFilter(filter);
  for (const { table } of Object.values(loose.tables ?? {})) {
    const area = parseArea(table.tableRef);
    if (area !== null) sheet.tables.push({ name: table.name, area, filter: null });
  }
  sheet.isProtected = loose.sheetProtection !== null && loose.sheetProtection !== undefined;
  sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[source.state];
  return sheet;
};

/** Opens an .xlsx file in the simulated Excel. Formats of whole columns and rows, and criteria of filters, are not read. */
export const openXlsx = async (bytes: Uint8Array): Promise<SimulatedWorkbook> => {
  const source = new ExcelJS.Workbook();
  const { buffer } = new Uint8Array(bytes);
  await source.xlsx.load(buffer);
  const workbook = createWorkbook();
  workbook.sheets = source.worksheets.map((sheet) => readSheet(workbook, sheet));
  await readNames(bytes, workbook);
  return workbook;
};
