import ExcelJS from 'exceljs';
import type { Borders, CellValue, Worksheet } from 'exceljs';

const thin: Partial<Borders> = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } };

/** First column of the table: B. */
const firstColumn = 2;
const headerRows = { upper: 4, lower: 5 } as const;

/** Headers as one county office wrote them. `group` is the upper of two header levels. */
const headers: readonly { readonly group?: string; readonly text: string; readonly width: number }[] = [
  { text: '编 号', width: 6 },
  { text: '项目类别', width: 18 },
  { text: '项  目\n名  称', width: 34 },
  { text: '承担单位', width: 26 },
  { text: '合作国家\n/地区', width: 11 },
  { text: '项目 负责人', width: 9 },
  { text: '身份证号', width: 21 },
  { group: '经 费', text: '省资助经费（万元）', width: 11 },
  { group: '经 费', text: '项目江苏方\n总预算（万元）', width: 12 },
  { group: '审 查 情 况', text: '合作文件是否\n符合要求', width: 10 },
  { group: '审 查 情 况', text: '材料是否完整', width: 10 },
  { group: '审 查 情 况', text: '是否涉及人类遗传资源', width: 10 },
  { group: '审 查 情 况', text: '信用情况', width: 9 },
  { text: '依托平台', width: 22 },
  { text: '受理编号', width: 17 },
  { text: '联系 手机', width: 13 },
  { text: '备 注', width: 14 },
];

type ProjectLine = readonly CellValue[];

/** Identity numbers are invented: the sequence number 000 is never given out. The second one lost its last digits to Excel. */
const projects: ReadonlyMap<number, ProjectLine> = new Map<number, ProjectLine>([
  [6, ['1', '重点国别产业技术研发合作', '锂电隔膜陶瓷涂覆浆料开发', '宜兴市枫朗新材料科技有限公司', '日本', '许建国', '320282197505110005', 80, '260', '√', '√', '×', '良好', null, 'SBZ2024030201', '无', null]],
  [7, ['2', ' “一带一路”创新合作', '耐火材料废料再生利用示范', '宜兴市枫朗新材料科技有限公司', '印度尼西亚\n（雅加达）', '许建国', 320282197505110000, '80万元', 200, '√', '√', '×', '良好', null, 'SBZ2024030202', null, '同一企业第2项，请示']],
  [8, ['3', '港澳台合作', '紫砂陶土重金属迁移检测方法', '宜兴陶都陶瓷研究所', '香港特别行政区', '吴 静', '320282198811030008', '60', 150, '√', '√', '×', '良好', null, 'SBZ2024030203', null, null]],
  // Row 9 is blank.
  [10, ['4', '重点国别', '环保设备远程运维平台研发', '宜兴市浩川环境工程有限公司', '荷兰、 比利时', '丁伟民', null, 100, 180, '√', '√', '×', '良好', null, 'SBZ2024030204', null, '占比超了']],
  [11, ['5', '一带一路', '农村生活污水一体化处理装备海外示范', '同上', 'Thailand', '丁伟民', null, 90, 240, '√', '×', '×', '良好', null, 'SBZ2024030205', null, null]],
  [12, ['6', '重点国别产业技术研发合作', '电缆阻燃护套料绿色配方', '宜兴市昀锦电缆有限公司', '新加坡', '邵 明', null, 70, 210, '√', '√', '×', '良好', null, 'SBZ2024030206', null, null]],
  [13, ['7', '载体', '宜兴—鹿特丹环保技术转移中心', '宜兴环科国际技术转移有限公司', '荷兰', '蒋一帆', null, 150, 400, '√', '√', '×', '良好', null, 'SBZ2024030207', null, '市局会商']],
  [14, ['8', '双边', '竹纤维复合板材低碳制造', '宜兴市澜竹新材料科技有限公司', '挪威', '潘晓', null, 100, 300, '有', '齐全', '不涉及', '良好', null, 'SBZ2024030208', null, '隐藏：拟撤回']],
  // Row 15 holds white space only.
  [16, ['9', '“一带一路”创新合作', '河蟹生态养殖水质调控技术推广', '宜兴滆湖水产研究所', '老挝', '马跃', null, 50, 120, '√', '√', '×', '良好', '无', 'SBZ2024030209', null, null]],
]);

const writeHeaders = (sheet: Worksheet): void => {
  headers.forEach(({ group, text, width }, at) => {
    const column = firstColumn + at;
    sheet.getColumn(column).width = width;
    sheet.getCell(headerRows.upper, column).value = group ?? text;
    if (group !== undefined) sheet.getCell(headerRows.lower, column).value = text;
    else sheet.mergeCells(headerRows.upper, column, headerRows.lower, column);
  });
  sheet.mergeCells('I4:J4');
  sheet.mergeCells('K4:N4');
  for (const row of [headerRows.upper, headerRows.lower]) {
    headers.forEach((_, at) => {
      const cell = sheet.getCell(row, firstColumn + at);
      cell.font = { name: '微软雅黑', size: 10, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = thin;
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
    });
  }
  sheet.getRow(headerRows.lower).height = 44;
};

const writeProjects = (sheet: Worksheet): void => {
  for (const [row, cells] of projects) {
    sheet.getRow(row).height = 30;
    cells.forEach((value, at) => {
      const cell = sheet.getCell(row, firstColumn + at);
      cell.value = value;
      cell.font = { name: at === 2 ? '等线' : '仿宋_GB2312', size: 11 };
      cell.alignment = { vertical: 'middle', wrapText: true };
      cell.border = thin;
      if (at === 6 && typeof value === 'number') cell.numFmt = '0';
    });
  }
  // One enterprise, two projects: the office merged its name over both rows.
  sheet.getCell('E7').value = null;
  sheet.mergeCells('E6:E7');
  sheet.getCell('D15').value = '   ';
  sheet.getCell('E15').value = '　';
  sheet.getRow(14).hidden = true;
};

/** A county office's sheet as it comes in: everything about it is a little wrong. */
export const countyWorkbook = (): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1 (2)');
  sheet.mergeCells('C2:L2');
  sheet.getCell('C2').value = '宜兴市2024年省国际科技合作/港澳台科技合作计划推荐项目汇总表 ';
  sheet.getCell('C2').font = { name: '华文中宋', size: 18, bold: true };
  sheet.getCell('C2').alignment = { horizontal: 'center' };
  sheet.getCell('B3').value = '项目主管部门 ：宜兴市科学技术局（盖章）';
  sheet.getCell('H3').value = '联系人：钱悦';
  sheet.getCell('K3').value = '联系电话：0510-87550123';
  sheet.getCell('P3').value = '2024.3.20';
  writeHeaders(sheet);
  writeProjects(sheet);
  sheet.getCell('B17').value = '合 计';
  sheet.mergeCells('B17:H17');
  sheet.getCell('I17').value = { formula: 'SUM(I6:I16)', result: 640 };
  sheet.getCell('J17').value = { formula: 'SUM(J6:J16)', result: 1800 };
  sheet.getCell('B19').value = '注：1.本表一式两份；2.“√”为符合，“×”为不符合；人类遗传资源一栏“×”为不涉及。';
  sheet.getCell('B20').value = '填表人：钱悦　　审核：';
  sheet.getCell('D118').value = '、';
  const scribbles = workbook.addWorksheet('Sheet2');
  scribbles.getCell('B3').value = '还差：昀锦（协议原件）、澜竹（退）';
  scribbles.getCell('B4').value = 80;
  scribbles.getCell('C4').value = 90;
  scribbles.getCell('D4').value = { formula: 'B4+C4', result: 170 };
  scribbles.getCell('B7').value = '周三前报市局';
  return workbook;
};
