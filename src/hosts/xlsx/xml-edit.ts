import { escapeAttribute } from './xml-text';

/** Replaces the text from `start` to before `end`; an insertion when both are equal. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; insertions at one place keep their order. Everything else stays as it is. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const ordered = edits.toSorted((one, other) => (one.start === other.start ? one.end - other.end : one.start - other.start));
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
};

export type AttributeValues = Readonly<Record<string, string | number | undefined>>;

/** Writes an element; attributes without a value are left out; without content it closes itself. */
export const element = (name: string, attributes: AttributeValues = {}, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

/** Sets an attribute inside the text of a start tag that has it already; a tag without it stays as it is. */
export const replaceAttribute = (startTag: string, name: string, value: string | number): string =>
  startTag.replace(
    new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
    (_whole, head: string) => `${head}"${escapeAttribute(String(value))}"`,
  );
