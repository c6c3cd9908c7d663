import type { ColumnId } from '../table/column-vocabulary';
import { valueKindOf } from '../table/column-vocabulary';
import type { Cell } from '../table/table';
import type { Value } from '../values/value';

/** From here on Excel has lost digits of a number: what the cell shows is all there is. */
const firstDamagedNumber = 1e15;

/** 是 or 否, only where the answer is clear and nothing hangs on it. */
const officialAnswer = (value: Value): string | null => {
  if (value.kind !== 'answer' || value.intentOnly) return null;
  switch (value.answer) {
    case 'yes':
      return '是';
    case 'no':
      return '否';
    case 'mixed':
    case 'unclear':
    case 'not-applicable':
      return null;
  }
};

/** Official short names joined by 、, only where every part is known. */
const officialRegions = (value: Value): string | null => {
  if (value.kind !== 'regions' || value.regions.length === 0) return null;
  if (value.unknown.length > 0 || value.ambiguous.length > 0 || value.improper.length > 0) return null;
  return [...new Set(value.regions.map(({ name }) => name))].join('、');
};

/** All digits of a whole number that Excel kept whole, without an exponent. */
const wholeNumber = ({ content }: Cell): string | null =>
  typeof content === 'number' && Number.isInteger(content) && Math.abs(content) < firstDamagedNumber ? String(content) : null;

/**
 * What the official summary sheet says in a cell: the official wording where the meaning is certain, otherwise the text as written.
 * @param categoryName official name of the row's project type (JS24 annex, note ［1］); null when the text names none
 */
export const officialCell = (columnId: ColumnId, cell: Cell, categoryName: string | null): string => {
  const written = cell.text.trim();
  if (cell.value.kind === 'blank') return written;
  switch (valueKindOf(columnId)) {
    case 'category':
      return categoryName ?? written;
    case 'regions':
      return officialRegions(cell.value) ?? written;
    case 'answer':
      return officialAnswer(cell.value) ?? written;
    case 'text':
      return wholeNumber(cell) ?? written;
    default:
      return written;
  }
};
