import type { CellValue, Workbook } from 'exceljs';
import { nationalWorkbook } from './national-sheet';

const columns: readonly (readonly [header: string, width: number])[] = [
  ['序号', 5],
  ['项目受理号', 16],
  ['指南方向', 22],
  ['项目名称', 30],
  ['申报单位', 24],
  ['参与单位', 24],
  ['合作国别地区', 10],
  ['领域方向', 14],
  ['申请中央财政经费（万元）', 11],
  ['执行期（年）', 8],
  ['外方是否同步申报', 10],
  ['合著论文数', 8],
  ['我国期刊合著论文数', 10],
  ['联合申请专利数', 9],
  ['项目合作文件是否符合要求', 12],
  ['申报材料是否完整', 10],
  ['依托平台', 20],
  ['是否涉及人类遗传资源、种质资源等方面合作', 14],
  ['信用情况是否良好', 10],
];

const energy = '1.1 中国和韩国政府间能源技术联合研究项目';
const largeKorean = '1.2 中国和韩国政府间大型产学研联合研究项目';
const indonesia = '1.3 中国和印尼政府间联合研究项目';
const cambodia = '1.4 中国和柬埔寨政府间联合研究项目';
const singapore = '1.5 中国和新加坡科技创新合作旗舰项目';

interface Project {
  readonly direction: CellValue;
  readonly title: string;
  readonly applicant: string;
  readonly participants?: string;
  readonly region: string;
  readonly field: string;
  readonly funding: number;
  readonly years: CellValue;
  readonly foreignApplied?: string;
  readonly papers: number;
  readonly domestic: number;
  readonly patents?: number;
  readonly platform?: string;
}

/** Projects and enterprises are invented. Row 5 is the first one. */
const projects: readonly Project[] = [
  { direction: energy, title: '钙钛矿叠层光伏组件封装寿命研究', applicant: '无锡澄晖光伏科技股份有限公司', participants: '江南大学', region: '韩国', field: '光伏', funding: 700, years: 3, papers: 2, domestic: 1, patents: 2 },
  { direction: energy, title: '兆瓦级电解水制氢系统集成', applicant: '东南大学', participants: '南京氢岳装备有限公司', region: '韩国', field: '氢能', funding: 700, years: 3, papers: 2, domestic: 1, patents: 3 },
  { direction: 1.1, title: '碱性电解槽隔膜材料评价', applicant: '张家港渝江氢能有限公司', region: '韩国', field: '氢能', funding: 600, years: 2, papers: 1, domestic: 1, patents: 2 },
  { direction: largeKorean, title: '太赫兹通信收发芯片联合研究', applicant: '南京邮电大学', participants: '苏州澜芯通信有限公司', region: '韩国', field: '信息通信', funding: 880, years: 3, papers: 3, domestic: 2, patents: 2 },
  { direction: largeKorean, title: '合成生物学酶元件高通量筛选', applicant: '中国药科大学', participants: '扬州大学', region: '韩国', field: '生物科技', funding: 880, years: 3, papers: 2, domestic: 1, patents: 2 },
  { direction: indonesia, title: '热带乳制品发酵菌株资源利用', applicant: '南京农业大学', region: '印度尼西亚', field: '乳制品', funding: 200, years: 2, papers: 2, domestic: 1 },
  { direction: indonesia, title: '棕榈废弃物制生物燃料', applicant: '南京林业大学', region: '印度', field: '生物燃料', funding: 200, years: 2, papers: 2, domestic: 1 },
  { direction: '中国和印尼政府间联合研究项目', title: '海岛电动汽车充电装置耐候性', applicant: '江苏大学', region: '印尼', field: '充电装置', funding: 190, years: 2, foreignApplied: '否', papers: 1, domestic: 1 },
  { direction: cambodia, title: '香蕉加工副产物高值化', applicant: '江南大学', region: '柬埔寨', field: '食品科技', funding: 150, years: 2, papers: 3, domestic: 1 },
  { direction: cambodia, title: '湄公河水文遥感数据同化', applicant: '河海大学', region: '柬埔寨', field: '数据科学', funding: 150, years: 2, papers: 2, domestic: 1 },
  { direction: '1.4 中国和新西兰政府间联合研究项目', title: '高棉语语音识别语料建设', applicant: '苏州大学', region: '柬埔寨', field: '人工智能', funding: 140, years: 2, papers: 2, domestic: 1 },
  { direction: singapore, title: '呼吸道传染病多组学预警', applicant: '南京医科大学', region: '新加坡', field: '卫生健康（传染病）', funding: 1500, years: 3, papers: 4, domestic: 2, platform: '中新传染病联合实验室' },
  { direction: singapore, title: '衰弱老人居家康复机器人', applicant: '常州颐和医疗科技有限公司', participants: '东南大学', region: '新加坡', field: '卫生健康（老龄化）', funding: 1500, years: 3, papers: 2, domestic: 1, platform: '中新康复工程联合实验室' },
  { direction: singapore, title: '肺结节影像人工智能辅助诊断', applicant: '江苏省人民医院', region: '新加坡', field: '卫生健康（人工智能辅助医疗）', funding: 1600, years: 3, papers: 2, domestic: 1, platform: '中新智慧影像联合实验室' },
];

const cells = (project: Project, at: number): readonly CellValue[] => [
  `YFE2025${String(30_011 + at * 13)}`,
  project.direction,
  project.title,
  project.applicant,
  project.participants ?? '',
  project.region,
  project.field,
  project.funding,
  project.years,
  project.foreignApplied ?? '是',
  project.papers,
  project.domestic,
  project.patents ?? 0,
  '是',
  '是',
  project.platform ?? '/',
  '否',
  '是',
];

/** A provincial table of the third batch of 2025 with faults of every direction. */
export const most2025Workbook = (): Workbook =>
  nationalWorkbook({
    sheetName: '推荐汇总表',
    title: '“政府间国际科技创新合作”重点专项2025年度第三批推荐项目汇总表',
    authority: '江苏省科学技术厅',
    date: '2025年6月20日',
    contact: '顾某',
    phone: '025-83210000',
    columns,
    projects: projects.map(cells),
    notes: ['备注：指南方向按2025年度第三批项目申报指南的编号和名称填写。'],
  });
