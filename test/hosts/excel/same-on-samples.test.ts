import { readFileSync, readdirSync } from 'node:fs';
import type { Plan } from '../../../src/core/plans/plan';
import { openExcelHost } from '../../../src/hosts/excel';
import { openWorkbook } from '../../../src/hosts/xlsx';
import { directLine } from '../../../src/session';
import type { AuditOptions } from '../../../src/session/desk-protocol';
import type { SimulatedWorkbook } from '../../excel-host/model';
import { connectOffice } from '../../excel-host/office-library';
import { openXlsx } from '../../excel-host/open-xlsx';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import { snapshot } from '../../excel-host/snapshot';

jest.setTimeout(60_000);

const folder = `${__dirname}/../../../samples`;
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

const options: AuditOptions = {
  pack: null,
  sheet: null,
  mappings: {},
  asOf: null,
  ledgers: {},
  resolutions: new Map(),
  language: 'zh-CN',
};
const form = { authority: '某市科技局', date: '2024年3月1日', contact: '王芳', phone: '025-12345678' };

/** Conditional formats with a formula, sheet by sheet: where they stand, and in which order they win. */
const rulesOf = ({ sheets }: SimulatedWorkbook) =>
  sheets.map(({ rules }) => rules.filter(({ type }) => type === 'Custom').map(({ area, formula }) => ({ area, formula })));

const widthsOf = ({ sheets }: SimulatedWorkbook) =>
  sheets.map(({ columns }) => [...columns].filter(([, { hidden }]) => hidden).map(([column]) => column));

it('there are samples of every programme', () => {
  expect(samples.length).toBeGreaterThanOrEqual(8);
});

describe.each(samples)('%s', (name) => {
  const openBoth = async () => {
    const bytes = readFileSync(`${folder}/${name}`);
    const file = await openWorkbook(bytes, name);
    const simulated = await openXlsx(bytes);
    const excel = openExcelHost(connectOffice(createSimulatedExcel(simulated)), { mergeUndoGroup: false });
    const both = async (plan: Plan) => {
      await file.apply(plan);
      await excel.apply(plan);
    };
    /** Everything that either host shows of its workbook must be the same; then the conditional formats, of the file as Excel opens it. */
    const compare = async () => {
      const [inExcel, inFile] = [await excel.read(), await file.read()];
      expect(inExcel).toEqual(inFile);
      const reopened = await openXlsx(await file.save());
      expect(rulesOf(simulated)).toEqual(rulesOf(reopened));
      expect(widthsOf(simulated)).toEqual(widthsOf(reopened));
      return inExcel;
    };
    return { file, simulated, excel, both, compare };
  };

  it('is read, marked, summed up and cleared alike in Excel and in the file, cell by cell', async () => {
    const { file, simulated, excel, both, compare } = await openBoth();
    const desk = directLine();
    const before = snapshot(simulated);
    const workbook = await compare();

    const { annotation, audits } = await desk.ask({ kind: 'audit', workbook, options });
    expect(audits.flatMap(({ rows }) => rows).length).toBeGreaterThan(5);
    await both(annotation);
    const marked = await compare();
    expect(marked).not.toEqual(workbook);
    // What we wrote is not read as a part of the table: a second audit finds what the first found.
    const again = await desk.ask({ kind: 'audit', workbook: marked, options });
    expect(again.audits).toEqual(audits);

    const { plan } = await desk.ask({ kind: 'summary', form });
    // Some users call their own sheet so: it stays what it is.
    const isTaken = workbook.sheets.some((sheet) => sheet.name === '汇总表');
    const refusal = { detail: { code: 'sheet-name-taken', sheet: '汇总表' } };
    if (isTaken) for (const host of [file, excel]) await expect(host.apply(plan)).rejects.toMatchObject(refusal);
    else await both(plan);
    const summed = await compare();
    expect(summed.sheets.filter(({ isOurs }) => isOurs === true).map((sheet) => sheet.name)).toEqual(isTaken ? [] : ['汇总表']);
    // Neither is our own summary sheet.
    expect((await desk.ask({ kind: 'audit', workbook: summed, options })).audits).toEqual(audits);

    const clear = await desk.ask({ kind: 'clear', workbook: summed });
    await both(clear.plan);
    await compare();
    const left = { ...simulated, sheets: simulated.sheets.filter(({ names }) => names.size === 0) };
    expect(snapshot(left)).toEqual(before);
  });
});
