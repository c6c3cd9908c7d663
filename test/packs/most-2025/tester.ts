import { directionTester } from '../direction-tester';

export const packId = 'most-2025';

const ours = { 依托平台: null };

/** A row with nothing to find, by direction. */
export const clean = {
  '1.1': { ...ours, 项目类型: '1.1', 申报单位: '苏州甲光能源股份有限公司', 合作国别地区: '韩国' },
  '1.2': { ...ours, 项目类型: '1.2 中国和韩国政府间大型产学研联合研究项目', 申报单位: '东南大学', 合作国别地区: '韩国' },
  '1.3': { ...ours, 项目类型: '中国和印尼政府间联合研究项目', 申报单位: '南京农业大学', 合作国别地区: '印度尼西亚' },
  '1.4': { ...ours, 项目类型: '1.4中国和柬埔寨政府间联合研究项目', 申报单位: '江南大学', 合作国别地区: '柬埔寨' },
  '1.5': { ...ours, 项目类型: 1.5, 申报单位: '复旦大学', 合作国别地区: '新加坡', 依托平台: '中新传染病联合实验室' },
} as const;

export const { audit, told, testClause } = directionTester(packId, '“政府间国际科技创新合作”重点专项推荐项目汇总表', clean);
