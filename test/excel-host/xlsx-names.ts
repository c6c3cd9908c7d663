import { defaultLimits } from '../../src/hosts/xlsx/limits';
import { openZip } from '../../src/hosts/xlsx/zip-package';
import { rawEntries, zipParts } from '../fixtures/xlsx/literal-package';
import type { SimulatedWorkbook } from './model';

/** Names of single sheets, which exceljs loses: `xl/workbook.xml` is where exceljs and the product write them. */
const workbookPart = 'xl/workbook.xml';

/** Gives the sheets the names that a file defines for them alone; those of Excel's own (print areas, filters) stay exceljs's. */
export const readNames = async (bytes: Uint8Array, workbook: SimulatedWorkbook): Promise<void> => {
  const zip = await openZip(bytes, defaultLimits);
  if (!zip.has(workbookPart)) return;
  const text = new TextDecoder().decode(await zip.read(workbookPart));
  for (const [, attributes = '', formula = ''] of text.matchAll(/<definedName ([^>]*)>([^<]*)</g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const sheet = workbook.sheets[Number(/\blocalSheetId="(\d+)"/.exec(attributes)?.[1] ?? Number.NaN)];
    if (name === undefined || name.startsWith('_xlnm.') || sheet === undefined) continue;
    sheet.names.set(name, { formula: `=${formula}`, visible: !/\bhidden="1"/.test(attributes) });
  }
};

/** Puts the names of the sheets into a saved file. */
export const writeNames = async (bytes: Uint8Array, { sheets }: SimulatedWorkbook): Promise<Uint8Array> => {
  const names = sheets.flatMap((sheet, at) =>
    [...sheet.names].map(
      ([name, { formula, visible }]) =>
        `<definedName name="${name}" localSheetId="${at}"${visible ? '' : ' hidden="1"'}>${formula.slice(1)}</definedName>`,
    ),
  );
  if (names.length === 0) return bytes;
  const entries = (await rawEntries(bytes)).map(({ name, content }): [string, Uint8Array] => {
    const part = Buffer.from(content, 'hex');
    if (name !== workbookPart) return [name, part];
    const text = part.toString('utf8');
    const added = text.includes('</definedNames>')
      ? text.replace('</definedNames>', `${names.join('')}</definedNames>`)
      : text.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
    return [name, Buffer.from(added, 'utf8')];
  });
  return zipParts(Object.fromEntries(entries));
};
