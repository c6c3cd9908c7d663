import fc from 'fast-check';
import { generateRows, workbookOf } from '../../../bench/generate-rows';
import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import { rememberAudit } from '../../../src/core/audit/audit-memory';
import { reauditRow } from '../../../src/core/audit/reaudit-row';
import { readTables } from '../../../src/core/table';
import { rereadRow } from '../../../src/core/table/reread-row';
import type { CellContent, Workbook } from '../../../src/core/table/sheet';
import type { Table } from '../../../src/core/table/table';
import { bundledPack } from '../../../src/packs';

const rowCount = 40;

const edited = (workbook: Workbook, row: number, column: number, content: CellContent): Workbook => ({
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line) => (line.row === row ? { ...line, cells: line.cells.with(column - 1, content) } : line)),
  })),
});

const onlyTable = (workbook: Workbook): Table => {
  const [table] = readTables(workbook).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

/** Another row's content of the same column (also with a character more), nothing, or a text of its own. */
const anEdit = fc.record({
  // Few rows, so that one row is edited several times and rows meet that were edited before.
  at: fc.nat({ max: 7 }),
  column: fc.integer({ min: 1, max: 11 }),
  from: fc.oneof(fc.nat({ max: rowCount - 1 }), fc.constantFrom('', '是', '否', '/', '美国、南极', '同上', '中华民国', 7)),
  more: fc.constantFrom('', '', '甲'),
});

describe('auditing one edited row', () => {
  it.each(['jiangsu-2024', 'jiangxi-2023', 'most-2023'])(
    'says what a full audit of %s says, edit after edit',
    (id) => {
      const pack = bundledPack(id);
      let quick = 0;
      let all = 0;
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 50 }), fc.array(anEdit, { minLength: 1, maxLength: 9 }), (seed, edits) => {
          let workbook = workbookOf(generateRows(rowCount, seed));
          let table = onlyTable(workbook);
          let memory = rememberAudit(pack, table, plainContext, auditTable(pack, table, plainContext));
          for (const { at, column, from, more } of edits) {
            const row = table.rows[at]?.row ?? 0;
            const source = typeof from === 'number' ? table.rows[from]?.row : null;
            const [sheet] = workbook.sheets;
            if (sheet === undefined) throw new Error('no sheet');
            const copied = sheet.rows.find((line) => line.row === source)?.cells[column - 1] ?? null;
            const content = typeof from === 'string' ? from : typeof copied === 'string' ? `${copied}${more}` : copied;
            workbook = edited(workbook, row, column, content);
            const line = workbook.sheets[0]?.rows.find((candidate) => candidate.row === row);
            if (line === undefined) throw new Error('no row');
            const full = onlyTable(workbook);
            const audit = auditTable(pack, full, plainContext);
            const reread = rereadRow(sheet, table, line);
            all++;
            const reaudit = reread === null ? null : reauditRow(memory, reread, at);
            if (reread !== null) expect(reread).toEqual(full);
            if (reaudit !== null) {
              quick++;
              expect(reaudit.memory.audit).toEqual(audit);
            }
            table = full;
            memory = reaudit?.memory ?? rememberAudit(pack, full, plainContext, audit);
          }
        }),
        { numRuns: 15 },
      );
      // Most edits need no full audit: the law would hold for a function that always gives up.
      expect(quick / all).toBeGreaterThan(0.5);
    },
    60_000,
  );
});
