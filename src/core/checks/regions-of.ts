import type { Cell } from '../table/table';
import type { RegionMention } from '../values/value';

/** 香港、澳门、台湾: never “国” in the notices (readings A8). */
const special = new Set(['HK', 'MO', 'TW']);

/** Whether a text names 香港, 澳门 or 台湾, in Chinese or English. */
export const namesSpecialRegion = (text: string): boolean => /香港|澳门|台湾|Hong\s?Kong|Macao|Macau|Taiwan/iu.test(text);

export const isSpecialRegion = (iso: string): boolean => special.has(iso);

/** What a region cell names; a region in improper wording counts as the one meant. The mainland is reported elsewhere. */
export const mentionsOf = (cell: Cell | null): readonly RegionMention[] => {
  if (cell?.value.kind !== 'regions') return [];
  const meant = cell.value.improper.map(({ text, iso }) => ({ text, iso, name: text }));
  return [...cell.value.regions, ...meant].filter(({ iso }) => iso !== 'CN');
};

/** True where `isFine` holds for every region that a cell names (see `mentionsOf`). For questions to cells: most are fine, and no list is made. */
export const everyMention = ({ value }: Cell, isFine: (iso: string) => boolean): boolean => {
  if (value.kind !== 'regions') return true;
  for (const { iso } of value.regions) if (iso !== 'CN' && !isFine(iso)) return false;
  for (const { iso } of value.improper) if (iso !== 'CN' && !isFine(iso)) return false;
  return true;
};

/** “港澳台”, “港澳”: a summary name whose every candidate is one of the three. */
export const namesOnlySpecial = (cell: Cell | null): boolean =>
  cell?.value.kind === 'regions' &&
  cell.value.ambiguous.length > 0 &&
  cell.value.ambiguous.every(({ candidates }) => candidates.length > 0 && candidates.every(isSpecialRegion));

export const textsOf = (mentions: readonly RegionMention[]): readonly string[] => mentions.map(({ text }) => text);
