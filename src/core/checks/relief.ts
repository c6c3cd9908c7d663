import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import type { TableRow } from '../table/table';
import { fold } from '../values';
import { columnOption, words } from './options';

/** What excuses a lacking document: a column (备注) that holds one of the words of `cause` and one of `explained`. */
export const reliefOption = z.strictObject({ column: columnOption, cause: words, explained: words });
export type Relief = z.output<typeof reliefOption>;

/** True where the row explains what is lacking, as the notice allows (四.1: 因疫情暂时无法提供的，上传依托单位出具的说明材料). */
export const isRelieved = (view: TableView, row: TableRow, relief: Relief | undefined): boolean => {
  if (relief === undefined) return false;
  const text = fold(view.cell(row, relief.column)?.text ?? '');
  return relief.cause.some((word) => text.includes(word)) && relief.explained.some((word) => text.includes(word));
};
