import type { LaboratoryTexts } from './messages';
import { list, rowNames, shown } from './zh-CN-problems';

/** Chinese sentences of the findings on joint laboratories. */
export const laboratoryProblems: LaboratoryTexts = {
  'lab-title-form': (f) => `${shown(f)}，申报名称格式应为“${f.expected}+研究领域+联合实验室”`,
  'lab-title-country': (f) => `${shown(f)}，与合作国别“${f.otherValue}”不一致，名称应以“${f.expected}”开头（写国家简称，不写地区）`,
  'lab-title-loose': (f) => `${shown(f)}，与规定格式“${f.expected}+研究领域+联合实验室”略有出入，请核对`,
  'one-route': (f) => `${shown(f)}，与${rowNames(f.others)}为同一实验室，只能通过一个途径申报`,
  'one-route-other-partner': (f) =>
    `${shown(f)}，与${rowNames(f.others)}的申报单位和合作国别相同，请核实是否为同一实验室（只能通过一个途径申报）`,
  'one-per-agreement': (f) => `${shown(f)}，与${rowNames(f.others)}依据同一份共建联合实验室合作协议，1份协议仅支持申报1个项目`,
  'issuer-is-partner': (f) => `${shown(f)}，即“${f.otherHeader}”“${f.otherValue}”，外方合作单位自行签章出具的文件不符合要求`,
  'issuer-partner-listed': (f) => `${shown(f)}，既是“${f.otherHeader}”，又属指南所列可以出具文件的国家研究中心，请人工核实`,
  'issuer-no-government': (f) => `${shown(f)}，不是合作国政府部门`,
  'body-not-admitted': (f) => `${shown(f)}，应为${list(f.expected)}`,
  'body-unclear': (f) => `${shown(f)}，无法判断是否为${list(f.expected)}，请人工核实`,
  'not-signatory': (f) => `${shown(f)}，不在“${f.otherHeader}”“${f.otherValue}”之中`,
  'signatory-part': (f) => `${shown(f)}，似为“${f.otherHeader}”“${f.otherValue}”中某一单位的附属或二级单位，请核对`,
  'date-after-other': (f) => `${shown(f)}，不得晚于“${f.otherHeader}”“${f.otherValue}”`,
  'registered-in-china': (f) => `${shown(f)}，在中国境内注册，外方合作单位应在境外注册`,
  'registered-elsewhere': (f) => `${shown(f)}，不在“${f.otherHeader}”“${f.otherValue}”`,
};
