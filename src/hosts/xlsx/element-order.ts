import type { XmlElement } from './xml-document';

/** Children of `worksheet` in the order of the schema (ECMA-376 part 1, 18.3.1.99 CT_Worksheet). */
// prettier-ignore
export const worksheetOrder = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls',
  'webPublishItems', 'tableParts', 'extLst',
] as const;

/** Children of `workbook` (18.2.27 CT_Workbook). */
// prettier-ignore
export const workbookOrder = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr',
  'webPublishObjects', 'extLst',
] as const;

/** Children of `styleSheet` (18.8.39 CT_Stylesheet). */
// prettier-ignore
export const stylesOrder = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
] as const;

/**
 * Where a new child of this name belongs: behind the last child that may stand before it or beside it.
 * A child that the schema does not name (mc:AlternateContent around controls) keeps its place with the one before it.
 */
export const insertionPoint = (parent: XmlElement, order: readonly string[], localName: string): number => {
  const rank = order.indexOf(localName);
  const before = parent.children.filter((child) => order.includes(child.localName) && order.indexOf(child.localName) <= rank);
  return before.at(-1)?.end ?? parent.openEnd;
};
