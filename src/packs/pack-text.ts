import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { JsonSlip, PackFault } from '../core/errors';
import type { Path } from './shape-faults';

/*
 * A JSON text with the line of everything in it. The parser keeps positions, which JSON.parse does not; comments and trailing
 * commas are refused, as every other reader of JSON refuses them.
 */

/** A text that is JSON, with its tree; or where it stopped being JSON. */
export type ReadJson =
  | { readonly json: unknown; readonly tree: Node; readonly faults: readonly PackFault[] }
  | { readonly json: null; readonly tree: null; readonly faults: readonly PackFault[] };

const slips: Readonly<Record<string, JsonSlip>> = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
  PropertyNameExpected: 'trailing-comma',
  ValueExpected: 'trailing-comma',
  UnexpectedEndOfString: 'quote',
  InvalidSymbol: 'quote',
  InvalidCharacter: 'quote',
  CloseBraceExpected: 'bracket',
  CloseBracketExpected: 'bracket',
  InvalidCommentToken: 'comment',
  EndOfFileExpected: 'end',
};

/** Line of a position of a text, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const keyOf = ({ children }: Node): unknown => children?.[0]?.value;

/** Keys that an object has twice: every other reader silently takes the last. */
const repeatedKeys = (node: Node, path: Path, text: string, file: string): readonly PackFault[] => {
  if (node.type === 'array') return (node.children ?? []).flatMap((child, at) => repeatedKeys(child, [...path, at], text, file));
  if (node.type !== 'object') return [];
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((property) => {
    const key = keyOf(property);
    const value = property.children?.[1];
    const inner = value === undefined ? [] : repeatedKeys(value, [...path, String(key)], text, file);
    const isRepeated = seen.has(key);
    seen.add(key);
    if (!isRepeated) return inner;
    const place = { file, line: lineAt(text, property.offset) };
    return [{ path, code: 'duplicate-key', args: { keys: String(key) }, suggestion: { kind: 'take-away' }, place }, ...inner];
  });
};

/** Reads a JSON text. @param file its name, for the place of a fault */
export const readJson = (text: string, file: string): ReadJson => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined && tree !== undefined) {
    const json: unknown = JSON.parse(text);
    return { json, tree, faults: repeatedKeys(tree, [], text, file) };
  }
  // What the parser says after its first complaint follows from it.
  const slip = (first === undefined ? undefined : slips[printParseErrorCode(first.error)]) ?? 'other';
  const place = { file, line: lineAt(text, first?.offset ?? 0) };
  return { json: null, tree: null, faults: [{ path: [], code: 'not-json', args: {}, suggestion: { kind: 'json', slip }, place }] };
};

/**
 * The position of a path in a text: of its key where it has one, of the item in a list, else of the deepest part that is there.
 * @param key a key of the object at the path, or a text of the list at the path, to point at instead
 */
export const offsetOf = (tree: Node, path: Path, key: string | null): number => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node === undefined) continue;
    const inside =
      length === path.length && key !== null ? node.children?.find((child) => keyOf(child) === key || child.value === key) : undefined;
    if (inside !== undefined) return inside.offset;
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
};
