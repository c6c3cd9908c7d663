import type { Pack } from '../core/audit/pack';
import { AuditError } from '../core/errors';
import type { PackFault, PackPlace } from '../core/errors';
import { examinePack } from './load-pack';
import type { PackReading } from './load-pack';
import { lineAt, offsetOf, readJson } from './pack-text';
import type { ReadJson } from './pack-text';
import type { Path } from './shape-faults';

/** Parts a pack may be written in; `whole` is the pack in one file. */
export type PackPart = 'whole' | 'head' | 'clauses' | 'directions' | 'rules';

/** A file of a pack as text. */
export interface PackFile {
  readonly name: string;
  readonly part: PackPart;
  readonly bytes: Uint8Array;
}

/** The files of a pack in parts, in the order a person reads them. */
export const packFileNames = [
  { name: 'pack.json', part: 'head' },
  { name: 'clauses.json', part: 'clauses' },
  { name: 'directions.json', part: 'directions' },
  { name: 'rules.json', part: 'rules' },
] as const;

interface ReadFile {
  readonly name: string;
  readonly part: PackPart;
  readonly text: string;
  readonly read: ReadJson;
}

const rulesKeys: readonly string[] = ['rules', 'checklist', 'information'];

const notText = (file: string): ReadJson => ({
  json: null,
  tree: null,
  faults: [{ path: [], code: 'not-text', args: {}, suggestion: { kind: 'utf-8' }, place: { file, line: 1 } }],
});

const readFile = ({ name, part, bytes }: PackFile): ReadFile => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name, part, text, read: readJson(text, name) };
  } catch {
    return { name, part, text: '', read: notText(name) };
  }
};

/** The key of the pack that a file holds whole, or null for a file with keys of the pack. */
const keyOfPart = (part: PackPart): string | null => (part === 'clauses' || part === 'directions' ? part : null);

const wholeOf = (files: readonly ReadFile[]): unknown => {
  const [only] = files;
  if (only?.part === 'whole') return only.read.json;
  return Object.fromEntries(
    files.flatMap(({ part, read: { json } }): readonly (readonly [string, unknown])[] => {
      const key = keyOfPart(part);
      if (key !== null) return [[key, json]];
      return typeof json === 'object' && json !== null ? Object.entries(json) : [];
    }),
  );
};

/** The file of a path, and the path within it. */
const placeOf = (files: readonly ReadFile[], path: Path, key: string | null): { readonly file: ReadFile; readonly path: Path } | null => {
  const [first, ...rest] = path;
  const ofKey = files.find(({ part }) => first !== undefined && keyOfPart(part) === first);
  if (ofKey !== undefined) return { file: ofKey, path: rest };
  const wanted = String(first ?? key ?? '');
  const holding = files.find(
    ({ part, read: { json } }) => keyOfPart(part) === null && typeof json === 'object' && json !== null && Object.hasOwn(json, wanted),
  );
  const file = holding ?? files.find(({ part }) => part === 'whole' || part === (rulesKeys.includes(wanted) ? 'rules' : 'head'));
  return file === undefined ? null : { file, path };
};

/** What a fault points at inside the value of its path. */
const pointedAt = ({ code, args }: PackFault): string | null => {
  const found =
    code === 'unknown-key' || args['problem'] === 'unknown-key' ? args['keys'] : code === 'unknown-clause' ? args['id'] : undefined;
  return found === undefined ? null : String(found);
};

const placeIn = (files: readonly ReadFile[], path: Path, key: string | null): PackPlace | null => {
  const found = placeOf(files, path, key);
  const tree = found?.file.read.tree ?? null;
  if (found === null || tree === null) return null;
  const { name, text } = found.file;
  return { file: name, line: lineAt(text, offsetOf(tree, found.path, key)) };
};

const located = (fault: PackFault, files: readonly ReadFile[]): PackFault => {
  const place = fault.place ?? placeIn(files, fault.path, pointedAt(fault));
  return place === null ? fault : { ...fault, place };
};

/** What the part of a pack in one file must be as a whole. */
const formFaults = ({ name, part, read: { json, tree } }: ReadFile): readonly PackFault[] => {
  const wantsList = keyOfPart(part) !== null;
  if (tree === null || (typeof json === 'object' && json !== null && Array.isArray(json) === wantsList)) return [];
  return [
    {
      path: [],
      code: 'wrong-shape',
      args: {},
      suggestion: { kind: 'form', form: wantsList ? 'list' : 'object' },
      place: { file: name, line: 1 },
    },
  ];
};

const byPlace =
  (files: readonly ReadFile[]) =>
  (left: PackFault, right: PackFault): number => {
    const at = (fault: PackFault): number => files.findIndex(({ name }) => name === fault.place?.file);
    const byFile = at(left) - at(right);
    return byFile === 0 ? (left.place?.line ?? 0) - (right.place?.line ?? 0) : byFile;
  };

/** What the files of a pack came to. */
export type PackFilesReading = PackReading & {
  /** The pack in one piece, as it is written; null when a file is no JSON. */
  readonly json: unknown;
  /** File and line of a path of the pack. */
  readonly placeOf: (path: Path) => PackPlace | null;
};

/** Reads a pack from its files and tells every fault with its line and a suggestion, in the order of the files. Knows no file system. */
export const examinePackFiles = (given: readonly PackFile[]): PackFilesReading => {
  const files = given.map(readFile);
  const ofFiles = files.flatMap((file) => [...file.read.faults, ...formFaults(file)]);
  // Of a pack that cannot be put together nothing more can be said for sure.
  const isWhole = ofFiles.every(({ code }) => code === 'duplicate-key');
  const json = isWhole ? wholeOf(files) : null;
  const reading = isWhole ? examinePack(json) : null;
  const placed = (path: Path): PackPlace | null => placeIn(files, path, null);
  if (reading !== null && reading.pack !== null && ofFiles.length === 0) return { ...reading, json, placeOf: placed };
  const faults = [...ofFiles, ...(reading?.faults ?? [])].map((fault) => located(fault, files)).toSorted(byPlace(files));
  return { pack: null, faults, json, placeOf: placed };
};

/**
 * Reads a pack from its file or files: in one piece, or in parts as the folders of `src/packs`.
 * @param name of the file or folder, for the message
 * @throws AuditError `invalid-pack` with every fault
 */
export const loadPackFiles = (given: readonly PackFile[], name: string): Pack => {
  const { pack, faults } = examinePackFiles(given);
  if (pack === null) throw new AuditError({ code: 'invalid-pack', path: name, faults });
  return pack;
};
