import type { TableRow } from '../table/table';
import { fold } from '../values';
import type { TableView } from './table-view';

/** Names a row wherever it moves: the acceptance number, else title and applicant. */
export const rowKey = (view: TableView, row: TableRow): string => {
  const acceptance = fold(view.cell(row, 'acceptanceNo')?.text ?? '');
  if (acceptance !== '') return acceptance;
  return `${fold(view.cell(row, 'projectName')?.text ?? '')}|${fold(view.cell(row, 'applicant')?.text ?? '')}`;
};
