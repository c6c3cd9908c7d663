import type { CellValue, Workbook } from 'exceljs';
import { nationalWorkbook } from './national-sheet';

const columns: readonly (readonly [header: string, width: number])[] = [
  ['序号', 5],
  ['项目受理号', 15],
  ['指南方向', 24],
  ['项目名称', 26],
  ['申报单位', 22],
  ['申报单位注册时间', 12],
  ['参与单位', 20],
  ['项目负责人', 9],
  ['出生日期', 12],
  ['职称', 11],
  ['学位', 8],
  ['合作国别地区', 10],
  ['外方合作单位', 22],
  ['领域方向', 18],
  ['子方向', 7],
  ['申请中央财政经费（万元）', 10],
  ['执行期（年）', 8],
  ['外方是否同步申报', 10],
  ['地平线2020项目编号', 12],
  ['项目合作文件是否符合要求', 11],
  ['申报材料是否完整', 10],
  ['是否涉及人类遗传资源、种质资源等方面合作', 13],
  ['信用情况是否良好', 9],
];

interface Project {
  readonly direction: CellValue;
  readonly title: string;
  readonly applicant: string;
  readonly registered?: string;
  readonly participants?: string;
  readonly leader: string;
  readonly born?: string;
  readonly post?: string;
  readonly region: string;
  readonly partner: string;
  readonly field?: string;
  readonly subDirection?: CellValue;
  readonly funding: number;
  readonly years: CellValue;
  readonly foreignApplied?: string;
  readonly horizonProject?: string;
}

/** Titles, persons and enterprises are invented. Row 5 is the first one. */
const projects: readonly Project[] = [
  { direction: '1.2 中国和新西兰政府间科技合作项目', title: '羊乳低聚糖分离与功能评价', applicant: '江南大学', leader: '顾一清', region: '新西兰', partner: '新西兰奥塔哥大学', field: '食品科学', funding: 165, years: 3, foreignApplied: '是' },
  { direction: 1.3, title: '微型激光雷达芯片封装', applicant: '苏州澜光微电子有限公司', registered: '2014-05-20', leader: '薛怀谷', post: '高级工程师', region: '以色列', partner: '以色列理工学院', field: '半导体装备', funding: 200, years: 2, foreignApplied: '是' },
  { direction: '1.4 中国和以色列政府间联合研究项目', title: '可穿戴心电监测终端', applicant: '无锡康桥医疗器械有限公司', registered: '2012-11-01', leader: '罗以宁', region: '以色列', partner: '以色列魏茨曼科学研究所', field: '医疗器械', funding: 200, years: 2, foreignApplied: '是' },
  { direction: '1.5 中国和日本政府间科技联委会项目', title: '氮化镓功率器件可靠性', applicant: '东南大学', leader: '贺知秋', region: '日本', partner: '丰田汽车株式会社', field: '新材料', funding: 300, years: 3, foreignApplied: '否' },
  { direction: '1.7 中国和韩国政府间大型产学研联合研究项目', title: '抗体药物连续流生产工艺', applicant: '中国药科大学', participants: '泰州凌川生物制药有限公司', leader: '温如岳', region: '韩国', partner: '韩国延世大学', field: '生物科技', funding: 900, years: 3, foreignApplied: '是' },
  { direction: 1.7, title: '蛋白质折叠高通量计算', applicant: '南京邮电大学', participants: '江苏省通信管理研究所', leader: '邵立行', region: '韩国', partner: '韩国科学技术院', field: '生物科技', funding: 900, years: 3, foreignApplied: '是' },
  { direction: 2, title: '固体氧化物燃料电池电堆', applicant: '徐州澄能动力科技有限公司', registered: '2016-03-15', leader: '葛松年', post: '正高级工程师', region: '韩国', partner: '韩国能源技术研究院', field: '氢能和燃料电池技术', funding: 750, years: 3, foreignApplied: '是' },
  { direction: '1.10', title: '生物质炭还田固碳', applicant: '扬州大学', leader: '莫向南', born: '1976-02-11', region: '韩国', partner: '韩国首尔大学', field: '可再生能源', funding: 100, years: 2, foreignApplied: '是' },
  { direction: '2.2 中国和南非政府间联合研究项目', title: '矿区微电网能量管理', applicant: '中国矿业大学', leader: '简博文', region: '南非', partner: '南非比勒陀利亚大学', field: '清洁能源', funding: 200, years: 3, foreignApplied: '是' },
  { direction: '2.4', title: '尼罗河三角洲水稻育种', applicant: '扬州大学', leader: '莫向南', born: '1976-02-11', region: '埃及', partner: '埃及开罗大学', field: '水稻育种', funding: 200, years: 3, foreignApplied: '是' },
  { direction: '2.5 中国与阿拉伯国家联合实验室合作项目', title: '中沙荒漠化遥感联合实验室', applicant: '河海大学', leader: '向远志', region: '沙特阿拉伯', partner: '沙特国王大学', field: '环境', funding: 350, years: 3 },
  { direction: 2.5, title: '中伊干旱区节水联合实验室', applicant: '江苏大学', leader: '柏青原', region: '伊朗', partner: '伊朗德黑兰大学', field: '现代农业', funding: 350, years: 3 },
  { direction: '2.6 中国和新加坡政府间联合研究项目', title: '呼吸道病毒核酸快检试剂', applicant: '南京医科大学', leader: '俞明溪', born: '1959-12-31', region: '新加坡', partner: '新加坡国立大学', field: '检测诊断技术', funding: 250, years: 3, foreignApplied: '是' },
  { direction: '2.7', title: '城市热岛缓解绿色基础设施', applicant: '南京林业大学', leader: '苏叶知', region: '欧盟（荷兰、丹麦）', partner: '荷兰代尔夫特理工大学', field: '可持续城镇化', funding: 300, years: 3, horizonProject: '869201' },
  { direction: '2.7', title: '多能互补园区数字孪生', applicant: '东南大学', leader: '尹清和', region: '欧盟（荷兰、丹麦）', partner: '丹麦技术大学', field: '智能电网技术', funding: 300, years: 3, horizonProject: '869201' },
  { direction: '2.9 中国—比利时—南非政府间科技合作项目', title: '湿地鸟类与人畜共患病', applicant: '南京大学', leader: '田若溪', region: '比利时、南非', partner: '比利时根特大学；南非开普敦大学', field: '生物多样性；卫生', funding: 125, years: 3, foreignApplied: '比方、南非方均已申报' },
  { direction: 3, title: '卫星结构件增材制造', applicant: '南京航空航天大学', leader: '骆天行', region: '比利时（瓦隆）', partner: '比利时列日大学', field: '航空航天', funding: 100, years: 3, foreignApplied: '是' },
  { direction: '3.2 中国和芬兰政府间科技合作项目', title: '区域供热管网柔性调控', applicant: '常州沐风热能科技有限公司', registered: '2019-10-08', leader: '季云帆', post: '高级工程师', region: '芬兰', partner: 'Valmet Oyj', field: '供热供冷', funding: 500, years: 3, foreignApplied: '是' },
  { direction: '3.3 中国和德国政府间智能制造（工业4.0）科技合作项目', title: '跨国产线管理壳互操作', applicant: '江苏科技大学', participants: '镇江砺行智能装备有限公司', leader: '费明哲', region: '德国', partner: '卡尔斯鲁厄理工学院', field: '面向网络协同制造的跨国互操作规则研究', funding: 800, years: 3, foreignApplied: '是' },
  { direction: '1.8 中国和日本政府间科技联委会项目', title: '碳化硅外延缺陷检测', applicant: '南京理工大学', leader: '池映川', region: '日本', partner: '京都大学', field: '新材料', funding: 300, years: 3 },
  { direction: '3.7 地球观测组织（GEO）合作项目', title: '湖泊蓝藻多源遥感监测', applicant: '南京信息工程大学', leader: '钟越', region: '南非、纳米比亚', partner: '南非国家航天局', subDirection: '5、6', funding: 400, years: 3 },
  { direction: '3.2', title: '老年衰弱远程评估系统', applicant: '江苏省老年医学研究所', leader: '蒋若虚', region: '芬兰', partner: 'Nordic Care Oy', field: '健康领域', funding: 3100, years: 3, foreignApplied: '是' },
];

const cells = (project: Project, at: number): readonly CellValue[] => [
  `SQ2021YFE${String(11_023 + at * 13)}`,
  project.direction,
  project.title,
  project.applicant,
  project.registered ?? '1952-10-01',
  project.participants ?? '无',
  project.leader,
  project.born ?? `19${String(70 + (at % 15))}-0${String((at % 9) + 1)}-16`,
  project.post ?? '教授',
  '博士',
  project.region,
  project.partner,
  project.field ?? '/',
  project.subDirection ?? '/',
  project.funding,
  project.years,
  project.foreignApplied ?? '/',
  project.horizonProject ?? '/',
  '是',
  '是',
  '否',
  '是',
];

/** A provincial table of the first batch of 2021: clean rows, and one fault of every kind the guideline knows. */
export const most2021Workbook = (): Workbook =>
  nationalWorkbook({
    sheetName: '推荐汇总表',
    title: '“政府间国际科技创新合作”重点专项2021年度第一批推荐项目汇总表',
    authority: '江苏省科学技术厅',
    date: '2020年12月1日',
    contact: '顾某',
    phone: '025-83210000',
    columns,
    projects: projects.map(cells),
    notes: ['备注：指南方向按2021年度第一批项目申报指南的编号和名称填写；不涉及的栏目填“/”。'],
  });
