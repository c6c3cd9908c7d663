import { encodeUtf8, textOfBytes } from './xml-bytes';
import { attributeAt, createCursor, isNamed, nextTag, skipElement, xmlName } from './xml-scanner';
import { element, replaceAttribute } from './xml-edit';

/** Our three columns beside a table: widths in characters of 审核结论 and 问题与依据; 审核标记 is narrow and hidden. */
const ourColumns = [
  { width: 16, hidden: undefined },
  { width: 60, hidden: undefined },
  { width: 3, hidden: 1 },
] as const;

interface ColumnElement {
  readonly first: number;
  readonly last: number;
  readonly xml: string;
  readonly style: string | undefined;
}

const minName = xmlName('min');
const maxName = xmlName('max');
const styleName = xmlName('style');

const parseColumns = (xml: string, prefix: string, part: string): readonly ColumnElement[] => {
  if (xml === '') return [];
  const bytes = encodeUtf8(xml);
  const cursor = createCursor(bytes, part, 0);
  const columnName = xmlName(`${prefix}col`);
  const columns: ColumnElement[] = [];
  if (nextTag(cursor) !== 'open') return [];
  while (nextTag(cursor) !== 'close') {
    const start = cursor.tagStart;
    const isColumn = isNamed(cursor, columnName);
    const first = Number(attributeAt(cursor, minName));
    const last = Number(attributeAt(cursor, maxName));
    const style = attributeAt(cursor, styleName);
    skipElement(cursor);
    if (isColumn) columns.push({ first, last, xml: textOfBytes(bytes, start, cursor.position), style });
  }
  return columns;
};

/** Cuts [from, to] out of the columns; what is left of a wider element keeps all its attributes. */
const cutOut = (columns: readonly ColumnElement[], from: number, to: number): readonly ColumnElement[] =>
  columns.flatMap((column) => {
    if (column.last < from || column.first > to) return [column];
    const part = (first: number, last: number): readonly ColumnElement[] =>
      first > last ? [] : [{ ...column, first, last, xml: replaceAttribute(replaceAttribute(column.xml, 'min', first), 'max', last) }];
    return [...part(column.first, from - 1), ...part(to + 1, column.last)];
  });

const writeColumns = (columns: readonly ColumnElement[], prefix: string): string =>
  columns.length === 0
    ? ''
    : element(
        `${prefix}cols`,
        {},
        columns
          .toSorted((one, other) => one.first - other.first)
          .map(({ xml }) => xml)
          .join(''),
      );

/**
 * The `<cols>` element with the widths of our three columns.
 * @param xml the element as it stands, or '' @param column the first of ours
 */
export const withOurColumns = (xml: string, prefix: string, column: number, part: string): string => {
  const columns = parseColumns(xml, prefix, part);
  const ours = ourColumns.map(({ width, hidden }, index) => {
    const number = column + index;
    const style = columns.find(({ first, last }) => first <= number && number <= last)?.style;
    const attributes = { min: number, max: number, width, style, hidden, customWidth: 1 };
    return { first: number, last: number, style, xml: element(`${prefix}col`, attributes) };
  });
  return writeColumns([...cutOut(columns, column, column + ourColumns.length - 1), ...ours], prefix);
};

/** The `<cols>` element without anything said of our three columns: for files that another application wrote since. */
export const withoutOurColumns = (xml: string, prefix: string, column: number, part: string): string =>
  writeColumns(cutOut(parseColumns(xml, prefix, part), column, column + ourColumns.length - 1), prefix);
