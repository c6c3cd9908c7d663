import type { Area } from '../../src/core/table/sheet';
import { flagArgument, textArgument } from './arguments';
import { intersects, refuseIfProtected } from './cells';
import { apiNotFound, invalidArgument, itemNotFound } from './excel-fault';
import { nextId } from './model';
import type { SimulatedRule, SimulatedSheet, SimulatedWorkbook } from './model';
import { nullObject, simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';

const find = (sheet: SimulatedSheet, id: string): SimulatedRule => {
  const rule = sheet.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw itemNotFound('conditional format');
  return rule;
};

const change = (sheet: SimulatedSheet, id: string, to: Partial<SimulatedRule>): void => {
  refuseIfProtected(sheet);
  find(sheet, id);
  sheet.rules = sheet.rules.map((rule) => (rule.id === id ? { ...rule, ...to } : rule));
};

const look = (
  sheet: SimulatedSheet,
  id: string,
  kind: string,
  keys: readonly (readonly [name: string, key: string, check: (value: unknown, name: string) => string | boolean])[],
): SimulatedObject =>
  simulate(kind, {
    get: Object.fromEntries(keys.map(([name, key]) => [name, () => find(sheet, id).format[key] ?? null])),
    set: Object.fromEntries(
      keys.map(([name, key, check]) => [
        name,
        (value: unknown) => change(sheet, id, { format: { ...find(sheet, id).format, [key]: check(value, name) } }),
      ]),
    ),
  });

const customRule = (sheet: SimulatedSheet, id: string): SimulatedObject =>
  simulate('CustomConditionalFormat', {
    get: {
      Rule: () =>
        simulate('ConditionalFormatRule', {
          get: { Formula: () => find(sheet, id).formula },
          set: {
            Formula: (value) => {
              const formula = textArgument(value, 'formula');
              if (!formula.startsWith('=') || formula.length > 8_192) throw invalidArgument('formula');
              change(sheet, id, { formula });
            },
          },
        }),
      Format: () =>
        simulate('ConditionalRangeFormat', {
          get: {
            Fill: () => look(sheet, id, 'ConditionalRangeFill', [['Color', 'fill.color', textArgument]]),
            Font: () =>
              look(sheet, id, 'ConditionalRangeFont', [
                ['Color', 'font.color', textArgument],
                ['Bold', 'font.bold', flagArgument],
                ['Italic', 'font.italic', flagArgument],
              ]),
          },
        }),
    },
  });

const conditionalFormat = (sheet: SimulatedSheet, id: string): SimulatedObject =>
  simulate('ConditionalFormat', {
    get: {
      Id: () => find(sheet, id).id,
      Type: () => find(sheet, id).type,
      Priority: () => sheet.rules.findIndex((rule) => rule.id === id),
      StopIfTrue: () => find(sheet, id).stopIfTrue,
      Custom: () => {
        if (find(sheet, id).type !== 'Custom') throw apiNotFound('ConditionalFormat.custom of another type');
        return customRule(sheet, id);
      },
      CustomOrNullObject: () => (find(sheet, id).type === 'Custom' ? customRule(sheet, id) : nullObject('CustomConditionalFormat')),
    },
    set: { StopIfTrue: (value) => change(sheet, id, { stopIfTrue: flagArgument(value, 'stopIfTrue') }) },
    call: {
      Delete: () => {
        refuseIfProtected(sheet);
        find(sheet, id);
        sheet.rules = sheet.rules.filter((rule) => rule.id !== id);
      },
    },
  });

/** `Range.conditionalFormats`: those that touch the area; a new one comes first. */
export const conditionalFormats = (workbook: SimulatedWorkbook, sheet: SimulatedSheet, area: Area): SimulatedObject => {
  const present = (): readonly SimulatedRule[] => sheet.rules.filter((rule) => intersects(rule.area, area));
  return simulate('ConditionalFormatCollection', {
    items: () => present().map(({ id }) => conditionalFormat(sheet, id)),
    item: (key) => conditionalFormat(sheet, find(sheet, textArgument(key, 'id')).id),
    call: {
      GetCount: () => present().length,
      Add: (type) => {
        refuseIfProtected(sheet);
        if (type !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add(${String(type)})`);
        const id = `{CF-${nextId(workbook)}}`;
        sheet.rules = [{ id, area, type, formula: '', format: {}, stopIfTrue: false, other: '' }, ...sheet.rules];
        return conditionalFormat(sheet, id);
      },
    },
  });
};
