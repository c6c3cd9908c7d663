import { textArgument } from './arguments';
import { refuseIfProtected } from './cells';
import { invalidArgument, itemNotFound } from './excel-fault';
import type { SimulatedSheet } from './model';
import { nullObject, simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';

const longestKey = 255;

const property = (sheet: SimulatedSheet, key: string): SimulatedObject =>
  simulate('WorksheetCustomProperty', {
    get: {
      Key: () => key,
      Value: () => sheet.customProperties.get(key) ?? null,
    },
    set: {
      Value: (value) => {
        sheet.customProperties.set(key, textArgument(value, 'value'));
      },
    },
    call: {
      Delete: () => {
        refuseIfProtected(sheet);
        if (!sheet.customProperties.delete(key)) throw itemNotFound(`custom property ${key}`);
      },
    },
  });

/** `Worksheet.customProperties`: texts that travel with the sheet. */
export const customProperties = (sheet: SimulatedSheet): SimulatedObject =>
  simulate('WorksheetCustomPropertyCollection', {
    items: () => [...sheet.customProperties.keys()].map((key) => property(sheet, key)),
    item: (key) => {
      if (!sheet.customProperties.has(textArgument(key, 'key'))) throw itemNotFound(`custom property ${String(key)}`);
      return property(sheet, textArgument(key, 'key'));
    },
    call: {
      GetItemOrNullObject: (key) => {
        const name = textArgument(key, 'key');
        return sheet.customProperties.has(name) ? property(sheet, name) : nullObject('WorksheetCustomProperty');
      },
      Add: (key, value) => {
        refuseIfProtected(sheet);
        const name = textArgument(key, 'key');
        if (name.length > longestKey) throw invalidArgument('key');
        sheet.customProperties.set(name, textArgument(value, 'value'));
        return property(sheet, name);
      },
    },
  });
