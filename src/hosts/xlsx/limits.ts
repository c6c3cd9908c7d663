/** How much a file may ask of us before it is refused. Parameters, so that tests can use small ones. */
export interface Limits {
  /** Bytes all parts we read may inflate to, together. */
  readonly inflatedBytes: number;
  /** An entry that has inflated beyond this many bytes … */
  readonly suspiciousBytes: number;
  /** … may not be more than this many times larger than its compressed data. */
  readonly inflationRatio: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of the whole workbook, counting the empty ones left of a filled one. */
  readonly cells: number;
  /** Characters (UTF-16 units) of one cell: Excel's own limit. */
  readonly cellCharacters: number;
  /** Input size in bytes of the formats that are read by a general library (.xls, .et, .ods, .xlsb) or as plain text. */
  readonly legacyBytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  inflatedBytes: 1024 * mebibyte,
  suspiciousBytes: 64 * mebibyte,
  inflationRatio: 200,
  rows: 1_048_576,
  columns: 16_384,
  cells: 20_000_000,
  cellCharacters: 32_767,
  legacyBytes: 64 * mebibyte,
};
