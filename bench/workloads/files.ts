import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { planAnnotate } from '../../src/core/plans/annotate';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { findingSentence, messagesIn } from '../../src/messages';
import { bundledPack } from '../../src/packs';
import { generateRows } from '../generate-rows';
import { readAndWriteWithExceljs, writeWorkbookFile } from '../peers/exceljs';
import { readWithSheetjs } from '../peers/sheetjs';
import { timed } from './timed';
import type { Timed } from './timed';

/** Makes the file that all others read. */
export const filesMake = (rowCount: number, path: string): Promise<Timed> =>
  timed(async () => {
    await writeWorkbookFile(generateRows(rowCount), path);
    return rowCount;
  });

export const filesReadOurs = (path: string): Promise<Timed> =>
  timed(async () => {
    const host = await openWorkbook(readFileSync(path), basename(path));
    const workbook = await host.read();
    return workbook.sheets[0]?.rows.length ?? 0;
  });

/** Reads the file, audits its tables, and writes a copy with verdicts, reasons and highlights. */
export const filesAnnotateOurs = (path: string, output: string): Promise<Timed> =>
  timed(async () => {
    const pack = bundledPack('jiangsu-2024');
    const messages = messagesIn('zh-CN');
    const host = await openWorkbook(readFileSync(path), basename(path));
    const workbook = await host.read();
    const audited = readTables(workbook).tables.map((table) => ({
      table,
      audit: auditTable(pack, table, plainContext),
      path: null,
      across: [],
    }));
    const { plan } = planAnnotate(workbook, audited, {
      problemLine: (finding) => `${findingSentence(finding, null, 'zh-CN')}${messages.cite(finding.cite.section, finding.cite.quote)}`,
      resolved: '已核实',
      more: (count) => `另有${count}条`,
      verdicts: { pass: '通过', review: '需核实', fail: '不符合' },
    });
    await host.apply(plan);
    writeFileSync(output, await host.save());
    return audited.reduce((rows, { audit }) => rows + audit.rows.length, 0);
  });

export const filesReadSheetjs = (path: string): Promise<Timed> => timed(() => readWithSheetjs(path));

export const filesRewriteExceljs = (path: string, output: string): Promise<Timed> => timed(() => readAndWriteWithExceljs(path, output));
