import type { AuthorityKind } from '../core/audit/authority';
import type { Outcome, Verdict } from '../core/audit/finding';
import type { LedgerKind } from '../core/checks/problems';
import type { UnitKind, UnreadableReason } from '../core/values/value';

export const unitKinds: Readonly<Record<UnitKind, string>> = {
  enterprise: '企业',
  'public-institution': '事业单位',
  university: '高校',
  institute: '科研机构',
  hospital: '医疗卫生机构',
  administration: '行政机关',
  'zone-administration': '园区管委会',
  'party-school': '党校（社会主义学院）',
  association: '社会组织或中心',
  other: '其他单位',
  unknown: '性质不明的单位',
};

export const authorityKinds: Readonly<Record<AuthorityKind, string>> = {
  city: '设区市科技主管部门',
  county: '县（市、区）科技主管部门',
  zone: '高新区等功能区',
  province: '省有关部门',
  university: '高校',
  enterprise: '企业',
  outside: '省外单位',
  blank: '未填写',
  unknown: '未能识别',
};

export const unreadable: Readonly<Record<UnreadableReason, string>> = {
  'error-value': '单元格为错误值',
  'uncached-formula': '公式没有计算结果',
  'not-a-number': '不是数字',
  'not-a-date': '不是日期',
  'impossible-date': '日期不存在',
  'not-a-boolean': '不是“是”或“否”',
  'not-an-answer': '不是“是”或“否”',
  'digits-lost': '号码末尾数字已被表格软件改变，请以文本格式重新填写',
  'bad-length': '位数不对',
  'bad-characters': '含有不应有的字符',
  'bad-check-digit': '校验码不符，可能有误',
  'bad-date': '其中的出生日期不存在',
  'bad-code': '代码不符合规则',
  'unit-unclear': '单位不明确',
};

export const ledgers: Readonly<Record<LedgerKind, string>> = {
  ongoing: '台账-在研项目',
  applied: '台账-本年度申报',
  dishonesty: '台账-失信名单',
  platforms: '台账-平台名录',
  experts: '台账-指南专家',
  recommenders: '台账-推荐单位',
  members: '台账-业务指导和会员单位',
};

export const outcomes: Readonly<Record<Outcome, string>> = {
  error: '不符合',
  warning: '提示',
  manual: '需核实',
  info: '说明',
  fault: '规则出错',
};

export const verdicts: Readonly<Record<Verdict, string>> = { pass: '通过', review: '需核实', fail: '不符合' };
