import type { Borders, Font, Workbook, Worksheet } from 'exceljs';

/** One project as the official form spells it: columns 1 to 11. */
export type ProjectCells = readonly [
  seq: number,
  acceptanceNo: string,
  projectType: string,
  projectName: string,
  applicant: string,
  partnerRegion: string,
  agreementOk: string,
  materialsOk: string,
  platform: string,
  geneticResources: string,
  creditOk: string,
];

export interface OfficialTable {
  readonly sheetName: string;
  readonly authority: string;
  readonly date: string;
  readonly contact: string;
  readonly phone: string;
  readonly projects: readonly ProjectCells[];
}

export const bilateral = '双边创新合作';
export const keyCountry = '重点国别产业技术研发合作';
export const beltAndRoad = '“一带一路”创新合作';
export const hongKongMacaoTaiwan = '港澳台科技合作';
export const carrier = '对外创新合作服务载体建设项目';

/** Headers of the annex with its footnote markers, broken as bureaus break them. */
const headers: readonly string[] = [
  '序号',
  '项目\n受理号',
  '项目类型\n［1］',
  '项目\n名称',
  '申报\n单位',
  '合作\n国别\n地区',
  '项目合作文件是否符合要求，其中对外创新合作服务载体建设项目是否提供了相关佐证材料［2］',
  '申报材料是否完整，签字盖章及其日期是否齐全',
  '高校及科研机构为申报主体的“一带一路”创新合作项目，其依托的国际联合研究中心/联合实验室、全国（国家）或江苏省重点实验室的名称\n［3］',
  '是否涉及人类遗传资源、种质资源等方面合作',
  '项目申报单位运营状况及信用情况、项目负责人信用情况是否良好',
];

const notes: readonly string[] = [
  '备注：［1］分为双边创新合作、重点国别产业技术研发合作、“一带一路”创新合作、港澳台科技合作、对外创新合作服务载体建设项目。对外创新合作服务载体建设项目须由项目主管部门、设区市科技局与省科技厅会商后组织申报。',
  '［2］具体请见本通知中“有关要求”第（二）条内容及申报书附件清单。',
  '［3］推荐（高校及科研机构）申报“一带一路”创新合作项目时填写此栏。',
];

const widths: readonly number[] = [5.5, 17, 16, 34, 28, 10, 19, 15, 28, 13, 16];
const thin: Partial<Borders> = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } };
const fangsong: Partial<Font> = { name: '仿宋_GB2312', size: 10.5 };
export const headerRow = 5;

const wholeLine = (sheet: Worksheet, row: number, text: string, font: Partial<Font>, horizontal: 'left' | 'center'): void => {
  sheet.mergeCells(row, 1, row, headers.length);
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = font;
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
};

/** Adds the official form, filled in: 附件, title, two form lines, header in row 5, projects, 备注. */
export const addOfficialSheet = (workbook: Workbook, table: OfficialTable): Worksheet => {
  const lastRow = headerRow + table.projects.length;
  const sheet = workbook.addWorksheet(table.sheetName, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headerRow}:${headerRow}` },
  });
  sheet.columns = widths.map((width) => ({ width }));
  wholeLine(sheet, 1, '附件', { name: '黑体', size: 16 }, 'left');
  wholeLine(
    sheet,
    2,
    '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表',
    { name: '方正小标宋简体', size: 18 },
    'center',
  );
  wholeLine(sheet, 3, `项目主管部门（盖章）：${table.authority}${' '.repeat(80)}${table.date}`, { ...fangsong, size: 12 }, 'left');
  wholeLine(sheet, 4, `项目主管部门联系人：${table.contact}${' '.repeat(60)}联系电话：${table.phone}`, { ...fangsong, size: 12 }, 'left');
  sheet.getRow(2).height = 32;
  sheet.getRow(3).height = 24;
  sheet.getRow(4).height = 24;
  sheet.getRow(headerRow).height = 112;
  [headers, ...table.projects].forEach((cells, at) => {
    cells.forEach((value, column) => {
      const cell = sheet.getCell(headerRow + at, column + 1);
      cell.value = value === '' ? null : value;
      cell.border = thin;
      cell.font = at === 0 ? { name: '黑体', size: 10.5 } : fangsong;
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: at > 0 && (column === 3 || column === 8) ? 'left' : 'center' };
      if (column === 1 && at > 0) cell.numFmt = '@';
    });
  });
  table.projects.forEach((_, at) => {
    sheet.getRow(headerRow + 1 + at).height = 30;
  });
  notes.forEach((note, at) => {
    wholeLine(sheet, lastRow + 1 + at, note, { name: '宋体', size: 9 }, 'left');
    sheet.getRow(lastRow + 1 + at).height = at === 0 ? 26 : 15;
  });
  return sheet;
};
