import ExcelJS from 'exceljs';
import { areaName } from '../../src/core/table/address';
import { isRowHidden } from './model';
import type { SimulatedCell, SimulatedRule, SimulatedSheet, SimulatedWorkbook } from './model';
import { charactersOfPoints } from './open-xlsx';
import { writeNames } from './xlsx-names';
import { styleOfFormat } from './xlsx-styles';

const errorOf = (code: unknown): ExcelJS.CellErrorValue => {
  // Codes that Excel knows and exceljs does not name are written as they are.
  const error = String(code) as ExcelJS.CellErrorValue['error'];
  return { error };
};

const valueOf = ({ value, isError, formula }: SimulatedCell): ExcelJS.CellValue => {
  if (formula !== null) return { formula: formula.slice(1), result: isError ? errorOf(value) : value };
  if (isError) return errorOf(value);
  // exceljs reads escapes of characters but does not write them.
  return typeof value === 'string' ? value.replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_') : value;
};

const conditionalFormat = (rule: SimulatedRule, priority: number): ExcelJS.ConditionalFormattingOptions => {
  if (rule.other !== '') {
    const [ref, original]: [string, ExcelJS.ConditionalFormattingRule] = JSON.parse(rule.other);
    return { ref, rules: [{ ...original, priority }] };
  }
  const argb = (key: string): { argb: string } => ({ argb: `FF${String(rule.format[key] ?? '#000000').slice(1)}` });
  return {
    ref: areaName(rule.area),
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [rule.formula.slice(1)],
        style: {
          font: { bold: rule.format['font.bold'] === true, italic: rule.format['font.italic'] === true, color: argb('font.color') },
          fill: { type: 'pattern', pattern: 'solid', bgColor: argb('fill.color') },
        },
      },
    ],
  };
};

const writeSheet = (target: ExcelJS.Worksheet, sheet: SimulatedSheet): void => {
  for (const [index, { cells, formats, height }] of [...sheet.rows].toSorted(([one], [other]) => one - other)) {
    const row = target.getRow(index);
    if (isRowHidden(sheet, index)) row.hidden = true;
    if (height !== null) row.height = height;
    for (const column of new Set([...cells.keys(), ...formats.keys()])) {
      const cell = row.getCell(column);
      const content = cells.get(column);
      if (content !== undefined) cell.value = valueOf(content);
      const format = formats.get(column);
      if (format !== undefined) cell.style = styleOfFormat(format);
    }
  }
  for (const [column, { width, hidden }] of sheet.columns) {
    target.getColumn(column).hidden = hidden;
    if (width !== null) target.getColumn(column).width = charactersOfPoints(width);
  }
  for (const area of sheet.merges) target.mergeCells(areaName(area));
  sheet.rules.forEach((rule, index) => target.addConditionalFormatting(conditionalFormat(rule, index + 1)));
  for (const [address, rule] of sheet.validations) {
    const validation: ExcelJS.DataValidation = JSON.parse(rule);
    target.getCell(address.split(':')[0] ?? address).dataValidation = validation;
  }
  if (sheet.filter !== null) target.autoFilter = areaName(sheet.filter.area);
  target.state = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[sheet.visibility];
};

/** Saves the workbook of the simulated Excel as an .xlsx file. */
export const saveXlsx = async (workbook: SimulatedWorkbook): Promise<Uint8Array> => {
  const target = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) writeSheet(target.addWorksheet(sheet.name), sheet);
  return writeNames(new Uint8Array(await target.xlsx.writeBuffer()), workbook);
};
