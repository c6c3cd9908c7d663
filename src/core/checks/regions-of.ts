import type { Cell } from '../table/table';
import type { RegionMention } from '../values/value';

/** Whether a text names 香港, 澳门 or 台湾, in Chinese or English. */
export const namesSpecialRegion = (text: string): boolean => /香港|澳门|台湾|Hong\s?Kong|Macao|Macau|Taiwan/iu.test(text);

/** 香港、澳门、台湾: never “国” in the notices (readings A8). */
export const isSpecialRegion = (iso: string): boolean => iso === 'HK' || iso === 'MO' || iso === 'TW';

/** What a region cell names; a region in improper wording counts as the one meant. The mainland is reported elsewhere. */
export const mentionsOf = (cell: Cell | null): readonly RegionMention[] => {
  if (cell?.value.kind !== 'regions') return [];
  const meant = cell.value.improper.map(({ text, iso }) => ({ text, iso, name: text }));
  return [...cell.value.regions, ...meant].filter(({ iso }) => iso !== 'CN');
};

const areFine = (named: readonly { readonly iso: string }[], isFine: (iso: string) => boolean): boolean => {
  // An iterator would be an object each time.
  let at = 0;
  while (at < named.length) {
    const iso = named[at++]?.iso ?? 'CN';
    if (iso !== 'CN' && !isFine(iso)) return false;
  }
  return true;
};

/** True where `isFine` holds for every region that a cell names (see `mentionsOf`). For questions to cells: most are fine, and no list is made. */
export const everyMention = ({ value }: Cell, isFine: (iso: string) => boolean): boolean =>
  value.kind !== 'regions' || (areFine(value.regions, isFine) && areFine(value.improper, isFine));

/** “港澳台”, “港澳”: a summary name whose every candidate is one of the three. */
export const namesOnlySpecial = (cell: Cell | null): boolean =>
  cell?.value.kind === 'regions' &&
  cell.value.ambiguous.length > 0 &&
  cell.value.ambiguous.every(({ candidates }) => candidates.length > 0 && candidates.every(isSpecialRegion));

export const textsOf = (mentions: readonly RegionMention[]): readonly string[] => mentions.map(({ text }) => text);
