/**
 * Excel on the web refuses requests and responses over 5 MB; the desktop has no such bound, but one size for all keeps one behaviour.
 * Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization.
 */
export const mostMessageBytes = 4_000_000;

/** Where even so little is refused, smaller requests do not help. */
export const leastMessageBytes = 250_000;

/** Cells of a sheet that are read at all. A stray character in the last cell would ask for 17 thousand million. */
export const mostSheetCells = 20_000_000;

/** What a text may hold at most in a cell, in UTF-16 units. */
export const longestCellText = 32_767;

/** Columns of a sheet. */
export const lastSheetColumn = 16_384;
