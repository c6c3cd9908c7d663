/** Sector numbers of the table itself stand in the header from this byte on; so many fit there. */
const tableListOffset = 76;
const tableListLength = 109;
/** Sector numbers above this are marks, not places. */
const lastSector = 0xfffffffa;

/**
 * Whether an OLE compound file ends before its last used sector ([MS-CFB] 2.2, 2.3): the general library would read what is left
 * of the rows and say nothing. Sectors behind the first 109 tables (files over 6.8 MB) are not looked at.
 */
export const isCutOff = (bytes: Uint8Array): boolean => {
  if (bytes.length < 512) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 16);
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const perTable = sectorSize / 4;
  let lastUsed = -1;
  for (let index = 0; index < tableListLength; index += 1) {
    const table = view.getUint32(tableListOffset + index * 4, true);
    if (table >= lastSector) continue;
    if (offsetOf(table) + sectorSize > bytes.length) return true;
    for (let entry = 0; entry < perTable; entry += 1) {
      const next = view.getUint32(offsetOf(table) + entry * 4, true);
      // Only sectors in a chain count: some writers mark sectors that are not there as ends of chains.
      if (next < lastSector) lastUsed = Math.max(lastUsed, index * perTable + entry, next);
    }
  }
  // Some writers do not fill up the last sector.
  return lastUsed >= 0 && bytes.length <= offsetOf(lastUsed);
};

/** Whether a compound file has a stream of this name: names stand in its directory in UTF-16. */
export const mentionsStream = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};
