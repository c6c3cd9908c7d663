import { AuditError } from '../../../src/core/errors';
import { planRecord, readRecord } from '../../../src/core/plans/record';
import type { RecordEntry } from '../../../src/core/plans/record';
import type { CellContent, Workbook } from '../../../src/core/table/sheet';
import { emptyWorkbook, openWorkbook } from '../../../src/hosts/xlsx';

const entry = (fingerprint: string, reason = '已核对原件'): RecordEntry => ({
  fingerprint,
  by: '某人',
  at: '2024-03-01T08:00:00Z',
  reason,
  sheet: '推荐汇总表',
  project: '=某项目，某公司',
  problem: '“申报单位”为“某公司”。',
});

const workbookWith = (name: string, ...rows: readonly (readonly CellContent[])[]): Workbook => ({
  sheets: [
    {
      name,
      visibility: 'visible',
      rows: rows.map((cells, at) => ({ row: at + 1, hidden: false, cells })),
      merges: [],
      hiddenColumns: [],
      autoFilter: null,
      protected: false,
    },
  ],
});

const headings = ['核实时间', '核实人', '工作表', '项目', '问题', '核实理由', '标识'];

describe('the record', () => {
  it('is read back from the file it was written to', async () => {
    const host = await emptyWorkbook();
    await host.apply(planRecord({ sheets: [] }, [entry('a'), entry('b', '第二条\n两行')]));
    const again = await openWorkbook(await host.save(), 'a.xlsx');
    expect([...readRecord(await again.read()).values()]).toEqual([entry('a'), entry('b', '第二条\n两行')]);
  });

  it('may be without entries', async () => {
    const host = await emptyWorkbook();
    await host.apply(planRecord({ sheets: [] }, []));
    expect(readRecord(await host.read()).size).toBe(0);
  });

  it.each<[string, Workbook]>([
    ['no such sheet', workbookWith('别的')],
    ['a sheet of that name that is not ours', workbookWith('审核记录', ['日期', '事项'], ['3月', '开会'])],
    ['rows without a name of a finding', workbookWith('审核记录', ['审核记录'], headings, ['', '', '', '', '', '理由', ''])],
  ])('is empty with %s', (_name, workbook) => {
    expect(readRecord(workbook).size).toBe(0);
  });

  it('takes the later row of two for one finding', () => {
    const row = (reason: string) => ['', '', '', '', '', reason, 'a'];
    const workbook = workbookWith('审核记录', ['审核记录'], headings, row('早'), row('晚'));
    expect(readRecord(workbook).get('a')?.reason).toBe('晚');
  });

  it('never replaces a sheet of the user', () => {
    const theirs = workbookWith('审核记录', ['日期', '事项'], ['3月', '开会']);
    expect(() => planRecord(theirs, [])).toThrow(new AuditError({ code: 'record-name-taken', sheet: '审核记录' }));
    expect(() => planRecord(workbookWith('审核记录', ['审核记录'], headings), [])).not.toThrow();
  });
});
