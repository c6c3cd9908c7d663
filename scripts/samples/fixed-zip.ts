import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** Packs a workbook anew with one fixed date on every part, so that making the samples again gives the same bytes. */
export const withFixedDates = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, extendedTimestamp: false, keepOrder: true });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const content = await entry.getData(new Uint8ArrayWriter());
    await writer.add(entry.filename, new Uint8ArrayReader(content), { lastModDate: new Date(2024, 2, 25, 9, 0, 0), level: 6 });
  }
  await reader.close();
  return writer.close();
};
