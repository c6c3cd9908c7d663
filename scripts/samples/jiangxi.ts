import ExcelJS from 'exceljs';
import type { Borders, CellValue, Font } from 'exceljs';

const thin: Partial<Borders> = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } };
const fangsong: Partial<Font> = { name: '仿宋_GB2312', size: 10.5 };
const headerRow = 3;

/** The notice prints no form: columns as its clauses need them, five of them optional. */
const columns: readonly (readonly [header: string, width: number])[] = [
  ['序号', 5],
  ['项目名称', 34],
  ['项目类别', 18],
  ['选题方向', 13],
  ['申报单位', 26],
  ['推荐单位', 18],
  ['项目负责人', 10],
  ['出生日期', 12],
  ['学位', 10],
  ['职称', 12],
  ['合作国别（地区）', 11],
  ['国（境）外合作单位', 26],
  ['外方合作单位所在城市', 13],
  ['申请省财政经费（万元）', 10],
  ['上年度研发经费支出（万元）', 11],
  ['自有资金（万元）', 10],
  ['实施期限', 17],
  ['主持在研项目数', 8],
];

const europe = '欧洲、美洲国家科技合作';
const other = '其他国家和地区科技合作';
const term = '2023.09-2026.08';

/** Projects, persons and enterprises are invented. Row 4 is the first one. */
const projects: readonly (readonly CellValue[])[] = [
  ['果胶多糖调控肠道菌群的机制研究', europe, '选题方向一', '江西农业大学', '江西农业大学', '万晴', '1979-04-12', '博士', '教授', '瑞士', '瑞士苏黎世联邦理工学院', '苏黎世', 100, null, null, term, 1],
  ['稀土发光材料光谱调控与中试', other, '选题方向十八', '江西师范大学', '江西师范大学', '涂志远', '1981-11-02', '博士', '研究员', '日本', '日本冈山大学', '冈山县冈山市', 110, null, null, term, 0],
  ['油菜抗旱种质筛选与新品种选育', other, '选题方向五', '江西省农业科学院', '江西省农业科学院', '熊立群', '1975-08-30', '博士', '研究员', '德国', '德国吉森大学', '吉森', 100, null, null, term, 1],
  ['经典名方物质基准样品工艺研究', other, '选题方向十一', '宜春禾舟药业有限公司', '宜春市科学技术局', '晏小川', '1983-02-17', '硕士', '高级工程师', '韩国', '韩国庆熙大学', '首尔', 120, 400, 90, term, 1],
  ['汽车半主动悬架减振器集成设计', other, '选题方向十二', '上饶岚途汽车部件有限公司', '上饶市科学技术局', '程建波', '1964-12-01', '硕士', '正高级工程师', '日本', '日本横滨国立大学', '横滨', 100, 620, 150, term, 0],
  ['骨科融合器抗菌涂层处理工艺', europe, '选题方向三', '南昌大学第一附属医院', '江西省卫生健康委员会', '胡敏之', '1986-06-09', '博士在读', '主治医师', '美国', '美国匹兹堡大学', '匹兹堡', 100, null, null, term, 0],
  ['放射性废水中核素吸附材料', other, '选题方向十七', '东华理工大学', '东华理工大学', '饶清', '1977-01-25', '博士', '教授', '香港', '香港城市大学', '香港', 90, null, null, term, 2],
  ['森林火灾蔓延模拟与预警平台', europe, '选题方向二', '江西省林业科学院', '江西省林业局', '付晓岚', '1980-10-10', '博士', '研究员', '德国、法国、加拿大', '德国弗赖堡大学', '弗赖堡', 100, null, null, '2年', 1],
  ['工业CT金属伪影校正与缺陷检测', europe, '选题方向七', '赣州矩阵测控有限公司', '九江市科学技术局', '谢宇', '1984-03-03', '博士', '高级工程师', '俄罗斯', '俄罗斯托木斯克理工大学', '托木斯克', 150, 900, 200, term, 3],
  ['高端铜箔质量智能监测系统', other, '选题方向十九', '南昌高新技术产业开发区管理委员会', '南昌高新区管委会', '龚卫', '1978-07-07', '博士', '高级工程师', '新加坡', '新加坡国立大学', '新加坡', 100, null, null, term, 1],
  ['水稻机械化育秧技术', europe, '选题方向六', '江西省农业科学院', '江西省农业科学院', '毛毅', '1982-09-19', '博士', '副研究员', '瑞士', '瑞士洛桑联邦理工学院', '洛桑', 60, null, null, term, 1],
  ['畜禽肠道致病菌群体感应调控', other, '选题方向十六', '江西农业大学', '江西农业大学', '万晴', '1979-04-12', '博士', '教授', '澳大利亚', '澳大利亚阿德莱德大学', '阿德莱德', 100, null, null, term, 1],
];

/** A recommendation table of Jiangxi with one fault or label a row. */
export const jiangxiWorkbook = (): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('推荐汇总表', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headerRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headerRow}:${headerRow}` },
  });
  sheet.columns = columns.map(([, width]) => ({ width }));
  for (const row of [1, 2]) sheet.mergeCells(row, 1, row, columns.length);
  sheet.getCell('A1').value = '2023年度江西省国际科技合作项目推荐汇总表';
  sheet.getCell('A1').font = { name: '方正小标宋简体', size: 18 };
  sheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getCell('A2').value = '填表日期：2023年6月15日';
  sheet.getCell('A2').font = { ...fangsong, size: 12 };
  sheet.getRow(1).height = 32;
  sheet.getRow(headerRow).height = 48;
  const lines: readonly (readonly CellValue[])[] = [columns.map(([header]) => header), ...projects.map((cells, at) => [at + 1, ...cells])];
  lines.forEach((cells, at) => {
    cells.forEach((value, column) => {
      const cell = sheet.getCell(headerRow + at, column + 1);
      cell.value = value;
      cell.border = thin;
      cell.font = at === 0 ? { name: '黑体', size: 10.5 } : fangsong;
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: at > 0 && column === 1 ? 'left' : 'center' };
    });
    if (at > 0) sheet.getRow(headerRow + at).height = 48;
  });
  return workbook;
};
