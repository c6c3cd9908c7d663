import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { FileHost } from '../../../src/hosts/xlsx/open-workbook';
import type { WorkbookHost } from '../../../src/hosts/workbook';
import { describeHost } from '../../contract/host-contract';
import { zipWorkbook } from '../../fixtures/xlsx/literal-package';

const text = (reference: string, content: string): string => `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;
const xml =
  '<dimension ref="A1:H5"/><sheetData>' +
  `<row r="1">${text('A1', '推荐项目汇总表')}<c r="B1" s="3"/><c r="C1" s="3"/></row>` +
  `<row r="2">${text('A2', '序号')}${text('B2', '项目名称')}${text('C2', '日期')}</row>` +
  `<row r="3"><c r="A3"><v>1</v></c>${text('B3', '甲')}<c r="C3" s="1"><v>45380</v></c><c r="E3" s="3"/>${text('H3', '自留')}</row>` +
  `<row r="4" hidden="1"><c r="A4"><v>2</v></c>${text('B4', '乙')}${text('C4', '2024年3月')}</row>` +
  `<row r="5"><c r="A5"><v>3</v></c>${text('B5', '丙')}<c r="C5" t="b"><v>1</v></c></row>` +
  '</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';

// `reopen` is only ever given hosts that `open` made.
const hosts = new WeakMap<WorkbookHost, FileHost>();
const open = async (bytes: Uint8Array): Promise<WorkbookHost> => {
  const host = await openWorkbook(bytes, 'table.xlsx');
  hosts.set(host, host);
  return host;
};

describeHost('xlsx', {
  open: async () => open(await zipWorkbook({ sheets: [{ name: '汇总表', xml }] })),
  reopen: async (host) => {
    const file = hosts.get(host);
    if (file === undefined) throw new Error('a host of another suite');
    return open(await file.save());
  },
});
