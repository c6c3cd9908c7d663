import { parseArea } from '../../core/table/address';
import type { Area } from '../../core/table/sheet';
import { AuditError } from '../../core/errors';
import type { PackageParts } from './package-parts';
import { parseRelationships, relationshipsPart } from './relationships';
import { attributeOf, parseXml } from './xml-document';

const areaOfTable = async (parts: PackageParts, part: string): Promise<readonly Area[]> => {
  try {
    const area = parseArea(attributeOf(parseXml(await parts.readText(part), part), 'ref') ?? '');
    return area === null ? [] : [area];
  } catch (error) {
    // The cells can be read without it.
    if (error instanceof AuditError && error.detail.code === 'broken-part') return [];
    throw error;
  }
};

/** Areas of the tables of Excel's own kind in a sheet, header and totals included. Throws 'dtd-refused'. */
export const readExcelTables = async (parts: PackageParts, sheetPart: string): Promise<readonly Area[]> => {
  const part = relationshipsPart(sheetPart);
  if (!parts.has(part)) return [];
  const areas: Area[] = [];
  for (const { kind, target, external } of parseRelationships(await parts.readText(part), part, sheetPart)) {
    if (kind === 'table' && !external && parts.has(target)) areas.push(...(await areaOfTable(parts, target)));
  }
  return areas;
};
