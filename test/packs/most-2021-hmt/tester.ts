import { directionTester } from '../direction-tester';
import type { Fields } from '../official-table';

export const packId = 'most-2021-hmt';

export const title = '“战略性科技创新合作”重点专项港澳台项目推荐项目汇总表';
export const form: Fields = { title, authority: '江苏省科学技术厅', date: '2020年12月1日' };

/** A row with nothing to find, by direction. */
export const clean = {
  '1.1': { 依托平台: null, 项目类型: '1.1 内地与澳门联合资助研发项目', 申报单位: '东南大学', 合作国别地区: '澳门' },
} as const;

export const { audit, told, testClause } = directionTester(packId, title, clean, form);
