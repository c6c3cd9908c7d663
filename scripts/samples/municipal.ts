import ExcelJS from 'exceljs';
import { addOfficialSheet, beltAndRoad, bilateral, carrier, headerRow, hongKongMacaoTaiwan, keyCountry } from './official-sheet';
import type { ProjectCells } from './official-sheet';
import { sealPicture } from './seal-picture';

/** Rows of a city's table. Units are invented; what is wrong with a row is said in samples/README.md. */
const projects: readonly ProjectCells[] = [
  [1, 'SBZ2024030011', keyCountry, '新能源汽车轻量化铝合金车身结构件联合研发', '无锡晟睿轻合金科技有限公司', '德国', '是', '是', '', '否', '是'],
  [2, 'SBZ2024030012', bilateral, '面向北欧建筑的低碳供热调控技术合作研发', '无锡梁溪应用技术学院', '芬兰', '是', '是', '', '否', '是'],
  [3, 'SBZ2024030013', keyCountry, '农田精准滴灌控制器关键技术研发', '江阴恒澜节水装备有限公司', '以色列', '是', '是', '', '否', '是'],
  [4, 'SBZ2024030014', beltAndRoad, '高端数控磨床主轴可靠性提升与海外示范', '无锡卓朗精密机械有限公司', '日本', '是', '是', '', '否', '是'],
  [5, 'SBZ2024030015', keyCountry, '车规级功率芯片封装测试平台开发', '无锡瀚辰半导体有限公司', '香港', '是', '是', '', '否', '是'],
  [6, 'SBZ2024030016', hongKongMacaoTaiwan, '柔性可穿戴心电监测系统研发', '无锡博沛医疗器械有限公司', '香港', '是', '是', '', '否', '是'],
  [7, 'SBZ2024030017', keyCountry, '海上风电叶片超声相控阵检测装备研制', '无锡远骁检测技术有限公司', '丹麦', '是', '是', '', '否', '是'],
  [
    8,
    'SBZ2024030018',
    beltAndRoad,
    '热带地区分布式光伏制氢系统适应性研究',
    '无锡卓辰新能源研究院',
    '马来西亚',
    '是',
    '是',
    '江苏省分布式氢能重点实验室',
    '否',
    '是',
  ],
  [9, 'SBZ2024030019', keyCountry, '工业废水深度脱氮膜技术研发', '宜兴凯霖环境工程有限公司', '荷兰', '是', '是', '', '否', '是'],
  [10, '', keyCountry, '智能仓储多机器人协同调度系统开发', '无锡捷屹自动化有限公司', '瑞典', '是', '是', '', '否', '是'],
  [11, 'SBZ2024030021', '国际联合研发专项', '超高纯石英坩埚涂层工艺开发', '江阴皓锦新材料科技有限公司', '美国', '是', '是', '', '否', '是'],
  [12, 'SBZ2024030022', keyCountry, '可降解冠脉支架表面改性技术合作研发', '无锡森葳医疗器械有限公司', '瑞士', '否', '是', '', '否', '是'],
  [13, 'SBZ2024030023', keyCountry, '桥梁缆索断丝声发射监测装置研发', '无锡远骁检测技术有限公司', '英国', '是', '是', '', '否', '是'],
  [
    14,
    'SBZ2024030024',
    beltAndRoad,
    '干旱区光储直柔微电网控制策略联合研究',
    '无锡翎昀碳中和研究院',
    '哈萨克斯坦',
    '是',
    '是',
    '江苏省分布式氢能重点实验室',
    '否',
    '是',
  ],
  [15, 'SBZ2024030025', keyCountry, '工业废水深度脱氮膜技术研发', '无锡榕川环境工程有限公司', '法国', '是', '是', '', '否', '是'],
  [16, 'SBZ2024030026', keyCountry, '水产疫苗微胶囊口服递送技术研究', '无锡沛泽生物医药有限公司', '澳大利亚', '是', '材料完整，签字日期待补', '', '否', '是'],
  [17, 'SBZ2024030027', keyCountry, '罕见病液体活检早筛试剂盒联合开发', '无锡昱衡生物医药有限公司', '美国', '是', '是', '', '是', '是'],
  [18, 'SBZ2024030028', carrier, '无锡—慕尼黑离岸创新中心建设', '无锡启拓国际技术转移有限公司', '德国', '是', '是', '', '否', '是'],
  [19, 'SBZ2024030029', beltAndRoad, '纺织印染余热梯级利用装备海外示范', '江阴骏舟节能装备有限公司', '意大利', '是', '是', '', '否', '是'],
  [
    20,
    'SBZ2024030030',
    beltAndRoad,
    '东南亚湖泊蓝藻遥感预警模型构建',
    '无锡湖澄水环境研究院',
    '泰国、柬埔寨',
    '是',
    '是',
    '江苏省湖泊生态修复工程技术研究中心',
    '否',
    '是',
  ],
  [21, 'SBZ2024030031', keyCountry, '激光雷达量产标定设备合作开发', '苏州锐航光电技术有限公司', '加拿大', '是', '是', '', '否', '是'],
  [22, 'SBZ2024030032', bilateral, '跨境冷链食品品质快速检测技术研发', '无锡铭桐食品科技有限公司', '新加坡', '是', '是', '', '否', '是'],
  [23, 'SBZ2024030033', beltAndRoad, '大型垃圾焚烧炉智能燃烧控制应用示范', '宜兴朗峥环境工程有限公司', '泰国', '是', '是', '', '否', '是'],
  [24, 'SBZ2024030034', keyCountry, '食用油脂酶法绿色精炼技术合作研发', '江南大学', '美国', '是', '是', '', '否', '是'],
];

/** A city's sheet with faults. The picture, the note, the list of choices and the second sheet must all survive an annotation. */
export const municipalWorkbook = (): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  const sheet = addOfficialSheet(workbook, {
    sheetName: '推荐汇总表',
    authority: '无锡市科学技术局',
    date: '2024年3月25日',
    contact: '周敏',
    phone: '0510-85550199',
    projects,
  });
  const picture = workbook.addImage({ base64: sealPicture().toString('base64'), extension: 'png' });
  sheet.addImage(picture, { tl: { col: 4.4, row: 1.9 }, ext: { width: 96, height: 96 } });
  sheet.getCell(headerRow + 16, 8).note = '3月22日电话通知补签，待回';
  projects.forEach((_, at) => {
    sheet.getCell(headerRow + 1 + at, 3).dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: ['类型!$A$1:$A$5'],
    };
  });
  const choices = workbook.addWorksheet('类型');
  [bilateral, keyCountry, beltAndRoad, hongKongMacaoTaiwan, carrier].forEach((type) => choices.addRow([type]));
  return workbook;
};
