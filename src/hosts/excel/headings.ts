import { ownHeadings } from '../../core/table/match-columns';
import { rangeOf } from './areas';
import { headingArea, ourArea } from './looks';

/** Where an annotation is, or should be. */
export interface AnnotationPlace {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Reads whether our three headings stand where annotations should begin; no request when nothing is asked. */
export const readHeadings = async (
  context: Excel.RequestContext,
  places: readonly { readonly sheet: string; readonly place: AnnotationPlace }[],
): Promise<readonly boolean[]> => {
  if (places.length === 0) return [];
  const ranges = places.map(({ sheet, place }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), headingArea(ourArea(place)));
    range.load('values');
    return range;
  });
  await context.sync();
  return ranges.map(({ values: [row = []] }) => ownHeadings.every((heading, index) => row[index] === heading));
};
