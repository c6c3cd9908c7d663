import ExcelJS from 'exceljs';
import { addOfficialSheet, beltAndRoad, hongKongMacaoTaiwan, keyCountry } from './official-sheet';
import type { ProjectCells } from './official-sheet';

const university = '扬州大学';

/** Projects and platforms are invented. Every row keeps every clause that a table can show. */
const projects: readonly ProjectCells[] = [
  [1, 'SBZ2024030101', beltAndRoad, '耐盐水稻栽培模式在湄公河三角洲的适应性研究', university, '越南', '是', '是', '江苏省滨海盐土农业重点实验室', '否', '是'],
  [2, 'SBZ2024030102', beltAndRoad, '小麦赤霉病绿色防控技术联合研究', university, '匈牙利', '是', '是', '江苏省麦类病害防控重点实验室', '否', '是'],
  [3, 'SBZ2024030103', beltAndRoad, '奶牛乳房炎噬菌体制剂研制', university, '塞尔维亚', '是', '是', '江苏省动物源细菌耐药重点实验室', '否', '是'],
  [4, 'SBZ2024030104', keyCountry, '全生物降解地膜降解过程调控技术研发', university, '英国', '是', '是', '', '否', '是'],
  [5, 'SBZ2024030105', keyCountry, '污泥热解焦用于农田固碳的关键技术合作研发', university, '荷兰', '是', '是', '', '否', '是'],
  [6, 'SBZ2024030106', keyCountry, '低温泵站机组状态智能诊断系统开发', university, '德国', '是', '是', '', '否', '是'],
  [7, 'SBZ2024030107', hongKongMacaoTaiwan, '钠离子电池硬碳负极界面调控研究', university, '香港', '是', '是', '', '否', '是'],
  [8, 'SBZ2024030108', hongKongMacaoTaiwan, '中药多糖抗衰老活性评价与功能食品开发', university, '澳门', '是', '是', '', '否', '是'],
];

/** A university's own table, in order. */
export const universityWorkbook = (): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  addOfficialSheet(workbook, {
    sheetName: '汇总表',
    authority: university,
    date: '2024年3月22日',
    contact: '陈立',
    phone: '0514-87550166',
    projects,
  });
  return workbook;
};
