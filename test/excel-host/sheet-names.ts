import { flagArgument, textArgument } from './arguments';
import { refuseIfProtected } from './cells';
import { ExcelFault, invalidArgument, itemNotFound } from './excel-fault';
import type { SimulatedSheet } from './model';
import { nullObject, simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';

const namedItem = (sheet: SimulatedSheet, name: string): SimulatedObject => {
  const found = () => {
    const item = sheet.names.get(name);
    if (item === undefined) throw itemNotFound(`name ${name}`);
    return item;
  };
  return simulate('NamedItem', {
    get: { Name: () => name, Visible: () => found().visible, Formula: () => found().formula },
    set: {
      Visible: (value) => {
        sheet.names.set(name, { ...found(), visible: flagArgument(value, 'visible') });
      },
    },
  });
};

/** `Worksheet.names`: names defined for the sheet alone. Excel compares them without regard to case. */
export const sheetNames = (sheet: SimulatedSheet): SimulatedObject => {
  const known = (key: unknown): string | undefined =>
    [...sheet.names.keys()].find((name) => name.toLowerCase() === textArgument(key, 'name').toLowerCase());
  return simulate('NamedItemCollection', {
    items: () => [...sheet.names.keys()].map((name) => namedItem(sheet, name)),
    call: {
      GetItemOrNullObject: (key) => {
        const name = known(key);
        return name === undefined ? nullObject('NamedItem') : namedItem(sheet, name);
      },
      Add: (key, reference) => {
        refuseIfProtected(sheet);
        const [name, formula] = [textArgument(key, 'name'), textArgument(reference, 'reference')];
        if (!/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) || !formula.startsWith('=')) throw invalidArgument(`name ${name}`);
        if (known(name) !== undefined) throw new ExcelFault('ItemAlreadyExists', name);
        sheet.names.set(name, { formula, visible: true });
        return namedItem(sheet, name);
      },
    },
  });
};
