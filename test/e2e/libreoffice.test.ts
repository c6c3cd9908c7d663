import { readFileSync } from 'node:fs';
import { auditSchema } from '../../src/cli/audit-json';
import type { AuditJson } from '../../src/cli/audit-json';
import { cellAddress, parseArea } from '../../src/core/table/address';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { recaudit, samplePath, samples, temporaryFolder } from '../cli/fake-terminal';
import type { Folder } from '../cli/fake-terminal';
import { convert, isLeftOut, pagesOf, shownCells } from './spreadsheet-program';
import type { ShownCell } from './spreadsheet-program';

/** Fills of the three severities, as LibreOffice writes them into HTML. */
const fills = { error: '#ffc7ce', warning: '#ffe699', manual: '#ddebf7' } as const;
const severities = ['error', 'warning', 'manual'] as const;

type Table = AuditJson['files'][number]['tables'][number];

/** The fill that each cell of the table's rows must show: that of its worst finding, null without one. */
const expectedFills = (table: Table): ReadonlyMap<string, string | null> => {
  const area = parseArea(table.bodyRange ?? '');
  if (area === null) throw new Error('a table without rows');
  const fillOf = (row: number, cell: string): string | null => {
    const outcomes = table.findings.filter((finding) => finding.row === row && finding.cells.includes(cell)).map(({ outcome }) => outcome);
    const worst = severities.find((severity) => outcomes.includes(severity));
    return worst === undefined ? null : fills[worst];
  };
  return new Map(
    table.rows.flatMap(({ row }) =>
      Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, at) => cellAddress(row, area.firstColumn + at)).map(
        (cell) => [cell, fillOf(row, cell)] as const,
      ),
    ),
  );
};

const shownIn = async (file: string, folder: Folder): Promise<ReadonlyMap<string, ShownCell>> => {
  const [sheet] = (await (await openWorkbook(readFileSync(file), file)).read()).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return shownCells(convert(file, 'html', folder.path), sheet);
};

// Left out only when somebody says so: without LibreOffice these tests fail, with a message that says what to install.
const describeIfWanted = isLeftOut ? describe.skip : describe;

describeIfWanted('in LibreOffice', () => {
  jest.setTimeout(180_000);
  let folder: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  describe.each(samples)('%s', (name) => {
    it('shows colour on the cells that have findings and on no other cell of the table', async () => {
      const sample = samplePath(name);
      const audit = auditSchema.parse(JSON.parse((await recaudit('audit', sample, '--format', 'json')).out));
      const table = audit.files[0]?.tables[0];
      if (table === undefined) throw new Error('no table');
      await recaudit('annotate', sample, '-o', folder.at('标注.xlsx'));
      const shown = await shownIn(folder.at('标注.xlsx'), folder);
      const plain = await shownIn(folder.copy(sample, '原表.xlsx'), folder);
      const expected = expectedFills(table);
      // Cells of hidden rows and those that a merge covers are not there; colours that the user gave stay.
      const visible = [...expected].filter(([cell]) => shown.has(cell));
      expect(visible.length).toBeGreaterThan(expected.size * 0.8);
      expect(Object.fromEntries(visible.map(([cell]) => [cell, shown.get(cell)?.background]))).toEqual(
        Object.fromEntries(visible.map(([cell, fill]) => [cell, fill ?? plain.get(cell)?.background ?? null])),
      );
    });

    it('prints the summary sheet on A4 landscape, with the header and the number on every page', async () => {
      await recaudit('summary', samplePath(name), '-o', folder.at('汇总.xlsx'));
      const { width, height, texts } = pagesOf(convert(folder.at('汇总.xlsx'), 'pdf', folder.path));
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(texts.length).toBeGreaterThan(0);
      texts.forEach((text, at) => {
        expect(text).toMatch(/序号\s+项目受理号/u);
        expect(text.replace(/\s/gu, '')).toContain(`第${String(at + 1)}页共${String(texts.length)}页`);
      });
      expect(texts[0]).toContain('推荐项目汇总表');
    });
  });

  it('prints the header again when the rows take several pages', async () => {
    await recaudit('summary', ...samples.map(samplePath), '-o', folder.at('汇总.xlsx'));
    const { texts } = pagesOf(convert(folder.at('汇总.xlsx'), 'pdf', folder.path));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => /序号\s+项目受理号/u.test(text))).toHaveLength(texts.length);
  });
});
