import { isEmpty } from '../checks/check';
import type { TableRow } from '../table/table';
import { fold } from '../values';
import type { TableView } from './table-view';

/** Names a row wherever it moves: the acceptance number, else (blank, “/”) title and applicant. */
export const rowKey = (view: TableView, row: TableRow): string => {
  const acceptance = view.cell(row, 'acceptanceNo');
  if (acceptance !== null && !isEmpty(acceptance)) return fold(acceptance.text);
  return `${fold(view.cell(row, 'projectName')?.text ?? '')}|${fold(view.cell(row, 'applicant')?.text ?? '')}`;
};
