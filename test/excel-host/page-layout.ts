import { areaName } from '../../src/core/table/address';
import { flagArgument, numberArgument, recordArgument, textArgument } from './arguments';
import { refuseIfProtected } from './cells';
import type { SimulatedSheet } from './model';
import { placeOfArgument } from './range';
import { simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';

const kept: readonly (readonly [name: string, check: (value: unknown, name: string) => unknown])[] = [
  ['Orientation', textArgument],
  ['PaperSize', textArgument],
  ['CenterHorizontally', flagArgument],
  ['LeftMargin', numberArgument],
  ['RightMargin', numberArgument],
  ['TopMargin', numberArgument],
  ['BottomMargin', numberArgument],
  ['HeaderMargin', numberArgument],
  ['FooterMargin', numberArgument],
  ['Zoom', recordArgument],
];

const members = (sheet: SimulatedSheet, prefix: string, names: typeof kept) => ({
  get: Object.fromEntries(names.map(([name]) => [name, () => sheet.page.get(`${prefix}${name}`) ?? null])),
  set: Object.fromEntries(
    names.map(([name, check]) => [
      name,
      (value: unknown) => {
        refuseIfProtected(sheet);
        sheet.page.set(`${prefix}${name}`, check(value, name));
      },
    ]),
  ),
});

const footers = (sheet: SimulatedSheet): SimulatedObject =>
  simulate(
    'HeaderFooter',
    members(sheet, 'footer.', [
      ['LeftFooter', textArgument],
      ['CenterFooter', textArgument],
      ['RightFooter', textArgument],
    ]),
  );

/** `Worksheet.pageLayout`; margins in points. */
export const pageLayout = (sheet: SimulatedSheet): SimulatedObject => {
  const own = members(sheet, '', kept);
  return simulate('PageLayout', {
    get: {
      ...own.get,
      HeadersFooters: () => simulate('HeaderFooterGroup', { get: { DefaultForAllPages: () => footers(sheet) } }),
    },
    set: own.set,
    call: {
      SetPrintArea: (area) => {
        sheet.page.set('PrintArea', areaName(placeOfArgument(area, sheet).area));
      },
      SetPrintTitleRows: (rows) => {
        const { area } = placeOfArgument(rows, sheet);
        sheet.page.set('PrintTitleRows', `${area.firstRow}:${area.lastRow}`);
      },
    },
  });
};
