/** What a file is by its first bytes; the extension only decides what the bytes leave open. */
export type FileFormat = 'zip' | 'compound' | 'old-binary' | 'markup' | 'text' | 'binary';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** Binary Excel before version 5 begins with a BOF record and no container. */
const isBareBiff = (bytes: Uint8Array): boolean => bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);

/**
 * @returns `zip` (OOXML, ODS), `compound` (OLE container: .xls, .et, or encrypted OOXML), `old-binary` (Excel before version 5), `markup` (HTML or XML spreadsheet under any
 * extension), `text` (delimited text), `binary` (anything else)
 */
export const detectFormat = (bytes: Uint8Array): FileFormat => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound';
  if (isBareBiff(bytes)) return 'old-binary';
  const head = bytes.subarray(0, 4096);
  if (startsWith(bytes, 0xff, 0xfe)) return markupOrText(new TextDecoder('utf-16le').decode(head));
  if (startsWith(bytes, 0xfe, 0xff)) return markupOrText(new TextDecoder('utf-16be').decode(head));
  return head.includes(0) ? 'binary' : markupOrText(new TextDecoder().decode(head));
};

const markupOrText = (head: string): FileFormat =>
  /^[\ufeff\s]*<(\?xml|!doctype|html|table|meta|head|workbook|[a-z]+:)/i.test(head) ? 'markup' : 'text';

/** @returns the extension in lower case without dot, or ''. */
export const extensionOf = (fileName: string): string => /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
