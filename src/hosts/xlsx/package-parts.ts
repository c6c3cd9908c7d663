import { bytesOfXml, decodeXml, encodeXml, xmlOfBytes } from './xml-text';
import type { XmlForm } from './xml-text';
import { partKey } from './zip-package';
import type { ZipPackage } from './zip-package';

/** The parts of a package as they stand after the changes made so far. */
export interface PackageParts {
  has(part: string): boolean;
  /** Part names: those of the file, then added ones. */
  names(): readonly string[];
  readText(part: string): Promise<string>;
  /**
   * The same as UTF-8, without byte order mark; whoever reads a part again gets the same object, unless it has changed or is very
   * large. UTF-8 that is not valid is found by `checkCharacters`.
   */
  readBytes(part: string): Promise<Uint8Array>;
  /** Replaces or adds an XML part; an existing one keeps its encoding. */
  writeText(part: string, text: string): void;
  /** The same with a text in UTF-8, without byte order mark. */
  writeBytes(part: string, bytes: Uint8Array): void;
  remove(part: string): void;
  /** A copy to try changes on: they reach this one only through `adopt`. */
  draft(): PackageParts;
  adopt(draft: PackageParts): void;
  /** Changed parts; null is a removed one. */
  changes(): ReadonlyMap<string, Uint8Array | null>;
}

const utf8: XmlForm = { encoding: 'utf-8', byteOrderMark: false };

/** Bytes of all parts together that are kept between reading and a change. */
const keptBytes = 256 * 1024 * 1024;

/** A part as it was read, with what writing it must keep. */
interface KeptPart {
  readonly bytes: Uint8Array;
  readonly form: XmlForm;
}

/** @returns the parts of a package, with no changes yet. */
export const createParts = (
  zip: ZipPackage,
  earlier: ReadonlyMap<string, Uint8Array | null> = new Map(),
  kept: Map<string, KeptPart> = new Map(),
): PackageParts => {
  const changes = new Map(earlier);
  const names = new Map<string, string>(zip.names.map((name) => [partKey(name), name]));
  for (const name of changes.keys()) if (!names.has(partKey(name))) names.set(partKey(name), name);
  // Reading tells the encoding, and writing follows reading.
  const encodings = new Map<string, XmlForm>();

  const nameOf = (part: string): string => names.get(partKey(part)) ?? part;
  const has = (part: string): boolean => names.has(partKey(part)) && changes.get(nameOf(part)) !== null;

  const read = async (part: string): Promise<Uint8Array> => changes.get(nameOf(part)) ?? (await zip.read(part));
  const keep = (part: string, found: KeptPart): void => {
    const others = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (others + found.bytes.length <= keptBytes) kept.set(partKey(part), found);
  };
  const write = (part: string, content: Uint8Array): void => {
    names.set(partKey(part), nameOf(part));
    changes.set(nameOf(part), content);
  };
  const formOf = (part: string): XmlForm => encodings.get(partKey(part)) ?? utf8;

  return {
    has,
    names: () => [...names.values()].filter(has),
    readText: async (part) => {
      const { text, ...form } = decodeXml(await read(part), part);
      encodings.set(partKey(part), form);
      return text;
    },
    readBytes: async (part) => {
      const isChanged = changes.has(nameOf(part));
      const earlierRead = isChanged ? undefined : kept.get(partKey(part));
      if (earlierRead !== undefined) {
        encodings.set(partKey(part), earlierRead.form);
        return earlierRead.bytes;
      }
      const { bytes, ...form } = bytesOfXml(await read(part), part);
      encodings.set(partKey(part), form);
      if (!isChanged) keep(part, { bytes, form });
      return bytes;
    },
    writeText: (part, text) => {
      write(part, encodeXml({ text, ...formOf(part) }));
    },
    writeBytes: (part, bytes) => {
      write(part, xmlOfBytes({ bytes, ...formOf(part) }));
    },
    remove: (part) => {
      changes.set(nameOf(part), null);
    },
    draft: () => createParts(zip, changes, kept),
    adopt: (draft) => {
      for (const [part, content] of draft.changes()) {
        names.set(partKey(part), nameOf(part));
        changes.set(nameOf(part), content);
        kept.delete(partKey(part));
      }
    },
    changes: () => changes,
  };
};
