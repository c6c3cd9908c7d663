import { isEmpty } from '../checks/check';
import type { TableRow } from '../table/table';
import type { TableView } from './table-view';

/** Names a row wherever it moves: the acceptance number, else (blank, “/”) title and applicant. */
export const rowKey = (view: TableView, row: TableRow): string => {
  const acceptance = view.cell(row, 'acceptanceNo');
  if (acceptance !== null && !isEmpty(acceptance)) return acceptance.folded;
  return `${view.cell(row, 'projectName')?.folded ?? ''}|${view.cell(row, 'applicant')?.folded ?? ''}`;
};
