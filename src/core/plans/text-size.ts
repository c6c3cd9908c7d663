/**
 * Estimates how much room Chinese text takes in a wrapped cell. All estimates are on the safe side: a row that is a little too high prints
 * well, one that is too low cuts its text off.
 */

/** Pixels per point at 96 dots per inch, in which Excel measures columns. */
const pixelsPerPoint = 96 / 72;
/** The narrowest digit of a usual default font (Calibri 11); 宋体 11 has 8 pixels, which leaves reserve. */
const pixelsPerWidthUnit = 7;
/** Left and right padding and the grid line of a cell. */
const paddingPixels = 5;
/** Half-width characters of proportional fall-back fonts are a little wider than half a square. */
const halfWidth = 0.55;
/** Line height per font size. Official fonts need 1.3; fall-back fonts need up to 1.45 and find it in the reserve of the width. */
const lineHeight = 1.35;
/** Points above and below the text of a row. */
const rowPadding = 4;
/** Excel's highest row, points. */
export const highestRow = 409;

/** Words of half-width characters stay together; everything else may break anywhere. */
const words = /[\u0021-\u007e]+|[\s\S]/gu;

const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (character <= '\u007f' ? halfWidth : 1), 0);

/**
 * Lines that a text takes when wrapped.
 * @param width of the cell in characters, as Excel counts column widths
 * @param size of the font in points
 */
export const wrappedLines = (text: string, width: number, size: number): number => {
  const room = Math.max(1, (width * pixelsPerWidthUnit - paddingPixels) / (size * pixelsPerPoint));
  return text.split(/\r\n|[\r\n]/).reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
};

const paragraphLines = (paragraph: string, room: number): number => {
  let lines = 1;
  let used = 0;
  for (const [word] of paragraph.matchAll(words)) {
    const length = emsOf(word);
    if (used + length <= room) {
      used += length;
      continue;
    }
    if (length <= room) {
      lines += 1;
      used = length;
      continue;
    }
    // A word longer than a line starts on a line of its own and is broken.
    const perLine = Math.max(1, Math.floor(room / halfWidth));
    const pieces = Math.ceil(word.length / perLine);
    lines += pieces - (used === 0 ? 1 : 0);
    used = room;
  }
  return lines;
};

/** Height in points of a row whose highest cell has so many lines; never more than Excel's highest row. */
export const rowHeightOf = (lines: number, size: number): number =>
  Math.min(highestRow, Math.ceil(Math.max(1, lines) * size * lineHeight + rowPadding));
