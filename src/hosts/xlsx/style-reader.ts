import { isDateFormat } from './number-formats';
import { attributeOf, childNamed, childrenNamed, parseXml } from './xml-document';

/** @returns for each cell format (index of `cellXfs`) whether it shows a date or a time. */
export const readDateStyles = (text: string, part: string): readonly boolean[] => {
  const root = parseXml(text, part);
  const formats = childNamed(root, 'numFmts');
  const codes = new Map(
    (formats === undefined ? [] : childrenNamed(formats, 'numFmt')).map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode') ?? '',
    ]),
  );
  const cellFormats = childNamed(root, 'cellXfs');
  return (cellFormats === undefined ? [] : childrenNamed(cellFormats, 'xf')).map((format) => {
    const id = Number(attributeOf(format, 'numFmtId') ?? '0');
    return isDateFormat(id, codes.get(id));
  });
};
