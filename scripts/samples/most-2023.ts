import type { CellValue, Workbook } from 'exceljs';
import { nationalWorkbook } from './national-sheet';

const columns: readonly (readonly [header: string, width: number])[] = [
  ['序号', 5],
  ['项目受理号', 16],
  ['指南方向', 24],
  ['项目名称', 30],
  ['申报单位', 24],
  ['合作国别地区', 11],
  ['外方合作单位', 24],
  ['领域方向', 18],
  ['申请中央财政经费（万元）', 11],
  ['执行期（年）', 8],
  ['外方是否同步申报', 10],
  ['美方出资机构', 14],
  ['认可文件', 8],
  ['认可文件出具机构', 20],
  ['共建联合实验室协议签署日期', 13],
  ['项目合作文件是否符合要求', 12],
  ['申报材料是否完整', 10],
  ['依托平台', 20],
  ['是否涉及人类遗传资源、种质资源等方面合作', 14],
  ['信用情况是否良好', 10],
];

interface Project {
  readonly direction: CellValue;
  readonly title: string;
  readonly applicant: string;
  readonly region: string;
  readonly partner: string;
  readonly field?: string;
  readonly funding: number;
  readonly years: CellValue;
  readonly foreignApplied?: string;
  readonly funder?: string;
  readonly recognition?: string;
  readonly issuer?: string;
  readonly labAgreement?: string;
  readonly platform?: string;
}

/** Projects and enterprises are invented. Row 5 is the first one. */
const projects: readonly Project[] = [
  { direction: '1.1 中国和新西兰政府间科技合作项目', title: '乳铁蛋白稳态化加工', applicant: '江南大学', region: '新西兰', partner: '新西兰梅西大学', field: '食品科学', funding: 180, years: 3, foreignApplied: '是' },
  { direction: '1.2 中国和美国政府间科技合作项目', title: '作物根际氮循环模型', applicant: '南京农业大学', region: '美国', partner: '美国普渡大学', field: '农业技术', funding: 150, years: 3, funder: '美国农业部' },
  { direction: 1.2, title: '室内颗粒物健康效应', applicant: '南京大学', region: '美国', partner: '美国罗格斯大学', field: '环境', funding: 150, years: 2, funder: '盖茨基金会' },
  { direction: '1.3 中国和日本理化学研究所（RIKEN）联合资助项目', title: '植物激素受体结构解析', applicant: '东南大学', region: '日本', partner: '东京大学', field: '基础科学', funding: 300, years: 3, foreignApplied: '是' },
  { direction: 1.4, title: '尼罗河灌区再生水回用', applicant: '河海大学', region: '埃及', partner: '埃及开罗大学', field: '水', funding: 200, years: 3, foreignApplied: '否' },
  { direction: '1.5 中国和以色列产业技术研发合作项目', title: '滴灌带在线质检装备', applicant: '苏州润禾节水设备股份有限公司', region: '以色列', partner: '以色列理工学院', funding: 200, years: 2, foreignApplied: '是' },
  { direction: '1.6 中国和阿拉伯国家联合实验室项目', title: '中埃绿色低碳联合实验室', applicant: '江苏大学', region: '埃及', partner: '埃及亚历山大大学', field: '绿色低碳', funding: 200, years: 3, recognition: '是', issuer: '埃及高等教育与科学研究部' },
  { direction: '1.7 中国和非洲国家联合实验室项目', title: '中埃节能建材联合实验室', applicant: '江苏大学', region: '埃及', partner: '埃及亚历山大大学', funding: 200, years: 3, recognition: '是', issuer: '埃及亚历山大大学' },
  { direction: 1.7, title: '中非作物分子生物学联合实验室', applicant: '扬州大学', region: '肯尼亚', partner: '肯尼亚埃格顿大学', funding: 200, years: 2, recognition: '后补', issuer: '' },
  { direction: '1.8', title: '多重耐药菌接合质粒传播机制', applicant: '中国药科大学', region: '英国', partner: '英国卡迪夫大学', field: '2. 从产生到演进的病原体耐药性机制', funding: 430, years: 3 },
  { direction: '1.8', title: '耐药菌快速诊断试剂研制', applicant: '泰州凯诺生物技术有限公司', region: '英国', partner: '英国伯明翰大学', field: '1. 潜在传染病病原体研究', funding: 1400, years: 3 },
  { direction: '1.9 中国和马耳他政府间联合研究项目', title: '海洋药物先导化合物发现', applicant: '南京中医药大学', region: '马尔代夫', partner: '马耳他大学', field: '健康', funding: 160, years: 2, foreignApplied: '是' },
  { direction: 2, title: '中法文化遗产联合实验室', applicant: '东南大学', region: '法国', partner: '法国雷恩第一大学', field: '文化遗产', funding: 200, years: 3, recognition: '是', issuer: '法国驻华大使馆', labAgreement: '2019-05-20', platform: '中法文化遗产联合实验室' },
  { direction: '2.0', title: '中欧先进材料联合实验室', applicant: '南京工业大学', region: '德国', partner: '德国亚琛工业大学', field: '先进材料', funding: 200, years: 3, recognition: '是', issuer: '德国联邦教研部', labAgreement: '2023-01-01', platform: '中德先进材料联合实验室' },
  { direction: '2.1', title: '极地海冰遥感反演', applicant: '南京信息工程大学', region: '意大利', partner: '意大利国家研究理事会', field: '极地科学', funding: 40, years: 3, foreignApplied: '是' },
  { direction: '2.2 中国—东盟联合研究项目', title: '热带光伏组件湿热老化', applicant: '常州大学', region: '泰国、越南', partner: '泰国朱拉隆功大学、越南河内百科大学', field: '清洁能源', funding: 200, years: 3, foreignApplied: '否' },
  { direction: '2.2', title: '登革热疫苗佐剂筛选', applicant: '南京医科大学', region: '泰国', partner: '泰国玛希隆大学', field: '医疗技术', funding: 200, years: 3 },
];

const cells = (project: Project, at: number): readonly CellValue[] => [
  `YFE2023${String(20_017 + at * 11)}`,
  project.direction,
  project.title,
  project.applicant,
  project.region,
  project.partner,
  project.field ?? '',
  project.funding,
  project.years,
  project.foreignApplied ?? '/',
  project.funder ?? '',
  project.recognition ?? '',
  project.issuer ?? '',
  project.labAgreement ?? '',
  '是',
  '是',
  project.platform ?? '/',
  '否',
  '是',
];

/** A provincial table of the second batch of 2023 with good rows and faults of every direction. */
export const most2023Workbook = (): Workbook =>
  nationalWorkbook({
    sheetName: '推荐汇总表',
    title: '“政府间国际科技创新合作”重点专项2023年度第二批推荐项目汇总表',
    authority: '江苏省科学技术厅',
    date: '2023年6月12日',
    contact: '顾某',
    phone: '025-83210000',
    columns,
    projects: projects.map(cells),
    notes: ['备注：指南方向按2023年度第二批项目申报指南的编号和名称填写；联合实验室项目名称按规定格式填写。'],
  });
