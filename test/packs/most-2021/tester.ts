import { directionTester } from '../direction-tester';
import type { Fields } from '../official-table';

export const packId = 'most-2021';

export const title = '“政府间国际科技创新合作”重点专项2021年度第一批推荐项目汇总表';
export const form: Fields = { title, authority: '江苏省科学技术厅', date: '2020年12月1日' };

const university = { 依托平台: null, 申报单位: '东南大学' };
const firm = { 依托平台: null, 申报单位: '苏州甲光装备有限公司' };

/** A row with nothing to find, by direction; the direction is written in the ways tables write it. */
export const clean = {
  '1.1': { ...university, 项目类型: '1.1 中美清洁能源联合研究中心政府间合作项目', 合作国别地区: '美国' },
  '1.2': { ...university, 项目类型: '1.2', 合作国别地区: '新西兰' },
  '1.3': { ...firm, 项目类型: 1.3, 合作国别地区: '以色列' },
  '1.4': { ...university, 项目类型: '1.4 中国和以色列政府间联合研究项目', 合作国别地区: '以色列' },
  '1.5': { ...university, 项目类型: '中国和日本政府间科技联委会项目', 合作国别地区: '日本' },
  '1.6': { ...university, 项目类型: '1.6中国科技部与日本国际协力机构（JICA）联合研究项目', 合作国别地区: '日本' },
  '1.7': { ...firm, 项目类型: '1.7 中国和韩国政府间大型产学研联合研究项目', 合作国别地区: '韩国' },
  '1.8': { ...university, 项目类型: '1.8', 合作国别地区: '韩国' },
  '1.9': { ...firm, 项目类型: 1.9, 合作国别地区: '大韩民国' },
  '2.0': { ...firm, 项目类型: 2, 合作国别地区: '韩国' },
  '2.1': { ...university, 项目类型: '2.1', 合作国别地区: '蒙古' },
  '2.2': { ...university, 项目类型: '2.2 中国和南非政府间联合研究项目', 合作国别地区: '南非' },
  '2.3': { ...university, 项目类型: '中国和南非政府间联合研究旗舰项目', 合作国别地区: '南非' },
  '2.4': { ...university, 项目类型: '２．４', 合作国别地区: '埃及' },
  '2.5': { ...university, 项目类型: '2.5 中国与阿拉伯国家联合实验室合作项目', 合作国别地区: '沙特阿拉伯' },
  '2.6': { ...university, 项目类型: '2.6', 合作国别地区: '新加坡' },
  '2.7': { ...university, 项目类型: '2.7', 合作国别地区: '欧盟（德国、法国）' },
  '2.8': { ...university, 项目类型: '2.8', 合作国别地区: '西班牙' },
  '2.9': { ...university, 项目类型: '2.9', 合作国别地区: '比利时、南非' },
  '3.0': { ...university, 项目类型: 3, 合作国别地区: '比利时（瓦隆）' },
  '3.1': { ...university, 项目类型: '3.1', 合作国别地区: '奥地利' },
  '3.2': { ...university, 项目类型: '3.2', 合作国别地区: '芬兰' },
  '3.3': { ...university, 项目类型: '3.3', 合作国别地区: '德国' },
  '3.4': { ...university, 项目类型: '3.4', 合作国别地区: '德国' },
  '3.5': { ...university, 项目类型: '3.5', 合作国别地区: '德国', 项目名称: '废水中耐药基因传播机制研究' },
  '3.6': { ...university, 项目类型: '3.6', 合作国别地区: '匈牙利' },
  '3.7': { ...university, 项目类型: '地球观测组织（GEO）合作项目', 合作国别地区: '南非、纳米比亚' },
} as const;

export const { audit, told, testClause } = directionTester(packId, title, clean, form);
