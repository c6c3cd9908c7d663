import { addContentType, addRelationship } from './package-links';
import type { PackageParts } from './package-parts';
import type { WorkbookParts } from './workbook-parts';
import { element } from './xml-edit';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Cell formats (index of `cellXfs`) of `minimalStyles` besides the default one. */
export const dateFormats = { date: 1, dateAndTime: 2 } as const;
/** Built-in number formats behind them: a day, and a day with the time. */
const dateNumberFormats = [14, 22];

/** A styles part with nothing but the default format and those of `dateFormats`; `namespace` is the one of the workbook (transitional or strict). */
export const minimalStyles = (namespace: string): string =>
  xmlHead +
  element(
    'styleSheet',
    { xmlns: namespace },
    [
      element(
        'fonts',
        { count: 1 },
        element('font', {}, element('sz', { val: 11 }) + element('name', { val: '宋体' }) + element('charset', { val: 134 })),
      ),
      element(
        'fills',
        { count: 2 },
        element('fill', {}, element('patternFill', { patternType: 'none' })) +
          element('fill', {}, element('patternFill', { patternType: 'gray125' })),
      ),
      element(
        'borders',
        { count: 1 },
        element('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)).join('')),
      ),
      element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      element('cellXfs', { count: 3 }, [0, ...dateNumberFormats].map(cellFormat).join('')),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ].join(''),
  );

const cellFormat = (numFmtId: number): string =>
  element('xf', { numFmtId, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: numFmtId === 0 ? undefined : 1 });

/** What had to be made so that a workbook has a styles part: some files point at one that is missing. */
export interface CreatedStyles {
  readonly part: boolean;
  readonly relationship: boolean;
  readonly contentType: boolean;
}

/** @returns the name of the styles part; a workbook without one is given it. */
export const ensureStylesPart = async (
  parts: PackageParts,
  workbook: WorkbookParts,
): Promise<{ readonly part: string; readonly created: CreatedStyles }> => {
  if (workbook.styles !== null) return { part: workbook.styles, created: { part: false, relationship: false, contentType: false } };
  const dangling = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
  const part = dangling ?? `${workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)}styles.xml`;
  parts.writeText(part, minimalStyles(workbook.root.namespace));
  if (dangling === undefined) await addRelationship(parts, workbook.part, 'styles', part);
  const contentType = await addContentType(parts, part, stylesType);
  return { part, created: { part: true, relationship: dangling === undefined, contentType } };
};
