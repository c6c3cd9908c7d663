import { encodeXml, decodeXml } from './xml-text';
import type { XmlText } from './xml-text';
import { partKey } from './zip-package';
import type { ZipPackage } from './zip-package';

/** The parts of a package as they stand after the changes made so far. */
export interface PackageParts {
  has(part: string): boolean;
  /** Part names: those of the file, then added ones. */
  names(): readonly string[];
  readText(part: string): Promise<string>;
  /** Replaces or adds an XML part; an existing one keeps its encoding. */
  writeText(part: string, text: string): void;
  remove(part: string): void;
  /** A copy to try changes on: they reach this one only through `adopt`. */
  draft(): PackageParts;
  adopt(draft: PackageParts): void;
  /** Changed parts; null is a removed one. */
  changes(): ReadonlyMap<string, Uint8Array | null>;
}

const utf8: Omit<XmlText, 'text'> = { encoding: 'utf-8', byteOrderMark: false };

/** @returns the parts of a package, with no changes yet. */
export const createParts = (zip: ZipPackage, earlier: ReadonlyMap<string, Uint8Array | null> = new Map()): PackageParts => {
  const changes = new Map(earlier);
  const names = new Map<string, string>(zip.names.map((name) => [partKey(name), name]));
  for (const name of changes.keys()) if (!names.has(partKey(name))) names.set(partKey(name), name);
  // Reading tells the encoding, and writing follows reading.
  const encodings = new Map<string, Omit<XmlText, 'text'>>();

  const nameOf = (part: string): string => names.get(partKey(part)) ?? part;
  const has = (part: string): boolean => names.has(partKey(part)) && changes.get(nameOf(part)) !== null;

  return {
    has,
    names: () => [...names.values()].filter(has),
    readText: async (part) => {
      const bytes = changes.get(nameOf(part)) ?? (await zip.read(part));
      const { text, ...form } = decodeXml(bytes, part);
      encodings.set(partKey(part), form);
      return text;
    },
    writeText: (part, text) => {
      names.set(partKey(part), nameOf(part));
      changes.set(nameOf(part), encodeXml({ text, ...(encodings.get(partKey(part)) ?? utf8) }));
    },
    remove: (part) => {
      changes.set(nameOf(part), null);
    },
    draft: () => createParts(zip, changes),
    adopt: (draft) => {
      for (const [part, content] of draft.changes()) {
        names.set(partKey(part), nameOf(part));
        changes.set(nameOf(part), content);
      }
    },
    changes: () => changes,
  };
};
