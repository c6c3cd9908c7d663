import { minimalStyles } from './styles-part-presence';
import { element } from './xml-edit';
import { createZip } from './zip-package';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a new package: its name, its state, and its worksheet part. */
export interface PackageSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly xml: string;
}

/** The worksheet that stands in an empty workbook, which must have one; the first sheet that is put takes its place. */
export const placeholderSheet = xmlHead + element('worksheet', { xmlns: main }, element('sheetData'));
export const placeholderName = 'Sheet1';

/** The smallest package that Excel opens, with these sheets (at least one). */
export const createPackage = (sheets: readonly PackageSheet[]): Promise<Uint8Array> => {
  const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
  const relationship = (id: number, kind: string, target: string): string =>
    element('Relationship', { Id: `rId${id}`, Type: `${officeRelationships}/${kind}`, Target: target });
  const override = (part: string, kind: string): string =>
    element('Override', { PartName: `/${part}`, ContentType: `${spreadsheetType}.${kind}+xml` });

  const types = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('xl/workbook.xml', 'sheet.main'),
    ...sheets.map((_sheet, index) => override(sheetPart(index), 'worksheet')),
    override('xl/styles.xml', 'styles'),
  ];
  const list = sheets.map(({ name, state }, index) =>
    element('sheet', { name, sheetId: index + 1, state: state === 'visible' ? undefined : state, 'r:id': `rId${index + 1}` }),
  );
  const links = [
    ...sheets.map((_sheet, index) => relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relationship(sheets.length + 1, 'styles', 'styles.xml'),
  ];
  const firstVisible = Math.max(
    0,
    sheets.findIndex(({ state }) => state === 'visible'),
  );
  const views = element('bookViews', {}, element('workbookView', firstVisible === 0 ? {} : { activeTab: firstVisible }));
  const document = (xml: string): Uint8Array => new TextEncoder().encode(xmlHead + xml);
  return createZip(
    new Map([
      ['[Content_Types].xml', document(element('Types', { xmlns: contentTypes }, types.join('')))],
      [
        '_rels/.rels',
        document(element('Relationships', { xmlns: packageRelationships }, relationship(1, 'officeDocument', 'xl/workbook.xml'))),
      ],
      [
        'xl/workbook.xml',
        document(element('workbook', { xmlns: main, 'xmlns:r': officeRelationships }, views + element('sheets', {}, list.join('')))),
      ],
      ['xl/_rels/workbook.xml.rels', document(element('Relationships', { xmlns: packageRelationships }, links.join('')))],
      ['xl/styles.xml', new TextEncoder().encode(minimalStyles(main))],
      ...sheets.map(({ xml }, index): [string, Uint8Array] => [sheetPart(index), new TextEncoder().encode(xml)]),
    ]),
  );
};
