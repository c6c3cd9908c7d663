import { auditTable } from '../../../src/core/audit/audit-table';
import { plainContext } from '../../../src/core/audit/audit-context';
import { detectPack } from '../../../src/core/audit/detect-pack';
import type { Resolution } from '../../../src/core/audit/finding';
import { areaName } from '../../../src/core/table/address';
import { readTables } from '../../../src/core/table';
import type { ColumnMapping } from '../../../src/core/table';
import type { Workbook } from '../../../src/core/table/sheet';
import type { Table } from '../../../src/core/table/table';
import { bundledPack, packIds } from '../../../src/packs';
import type { AuditView, PaneModel } from '../../../src/taskpane/model/pane-model';

const fieldsOf = ({ fields }: Table): PaneModel['summary']['values'] => ({
  authority: fields.authority?.value ?? '',
  date: fields.date?.value ?? '',
  contact: fields.contact?.value ?? '',
  phone: fields.phone?.value ?? '',
});

/** A result for a table of a workbook, with the resolutions given. */
export const auditOf = (packId: string, table: Table, resolutions: ReadonlyMap<string, Resolution>): AuditView => {
  const compiled = bundledPack(packId);
  return { pack: compiled.pack, table, audit: auditTable(compiled, table, { ...plainContext, resolutions }), across: [], isStale: false };
};

/** What the pane shows once it has read a workbook: programme detected, first table chosen, nothing audited yet. */
export const readModel = (workbook: Workbook, mapping: ColumnMapping = {}): PaneModel => {
  const { tables, nearest } = readTables(workbook, { mapping });
  const [table = null] = tables;
  const packs = packIds.map((id) => bundledPack(id).pack);
  const [match] = detectPack(packs, tables);
  const programmes = packs.map(({ id, title }) => ({ id, title }));
  return {
    stage: table === null ? { kind: 'no-table', nearest } : { kind: 'ready' },
    busy: null,
    notice: null,
    programmes,
    programme:
      match === undefined
        ? null
        : {
            id: match.pack.id,
            title: match.pack.title,
            documentNo: match.pack.notice.documentNo,
            detectedBy: {
              titleWords: match.titleWords,
              year: match.yearFits ? match.pack.detection.year : null,
              columns: match.columns,
              rows: match.rows,
            },
          },
    packAsOf: match?.pack.dates.reference ?? null,
    tables: tables.map(({ sheet, header, body, rows }, at) => ({
      key: String(at),
      sheet,
      range: areaName(body ?? header),
      rows: rows.length,
    })),
    tableKey: table === null ? null : '0',
    table,
    mapping,
    audit: null,
    summary: {
      values: table === null ? { authority: '', date: '', contact: '', phone: '' } : fieldsOf(table),
      isPresent: workbook.sheets.some(({ name }) => name === '汇总表'),
    },
    verifier: '',
    settings: { language: 'zh-CN', asOf: null, live: true, ledgers: [] },
  };
};
