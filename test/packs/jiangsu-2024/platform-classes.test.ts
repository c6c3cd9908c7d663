import { auditCase, told } from '../rule-tester';

const row = (platform: string) => ({ 项目类型: '“一带一路”创新合作', 合作国别地区: '泰国', 申报单位: '扬州大学', 依托平台: platform });

/** Reading A13: the classes of 一（三）, what looks like them and is none, and what the name does not tell. */
const admitted = [
  '智慧农业国际联合研究中心',
  '江苏省智慧农业国际联合实验室',
  '中泰农业联合实验室',
  '绿色化工教育部国际合作联合实验室',
  '作物遗传全国重点实验室',
  '省部共建作物遗传国家重点实验室',
  '作物遗传国家重点实验室（南京）',
  '江苏省作物遗传重点实验室',
  '省重点实验室（作物遗传）',
];
const refused = [
  '作物遗传教育部重点实验室',
  '江苏高校作物遗传重点实验室',
  '江苏省高等学校作物遗传重点实验室',
  '农业农村部作物遗传重点实验室',
  '自然资源部海洋重点实验室',
  '中国科学院土壤重点实验室',
  '国家作物工程技术研究中心',
  '江苏省作物工程研究中心',
  '江苏省临床医学研究中心',
  '江苏省现代作物协同创新中心',
  '国家技术创新中心',
  '国家级企业技术中心',
  '江苏省院士工作站',
  '江苏省博士后工作站',
  '扬州市作物遗传重点实验室',
  '校级重点平台',
  '扬州众创空间',
  '扬州孵化器',
];
const unclear = ['网络通信与安全紫金山实验室', '作物遗传实验室', '国际合作基地'];

describe('classes of platforms', () => {
  it.each(admitted)('%s is admitted', (platform) => {
    expect(told(auditCase({ rows: [row(platform)], fields: { authority: '扬州大学' } }))).toEqual([]);
  });

  it.each(refused)('%s is refused', (platform) => {
    expect(told(auditCase({ rows: [row(platform)], fields: { authority: '扬州大学' } }))).toEqual([
      'error belt-and-road-platform-class platform-class-not-admitted I5',
    ]);
  });

  it.each(unclear)('%s is a question', (platform) => {
    expect(told(auditCase({ rows: [row(platform)], fields: { authority: '扬州大学' } }))).toEqual([
      'warning belt-and-road-platform-class platform-class-unclear I5',
    ]);
  });
});
