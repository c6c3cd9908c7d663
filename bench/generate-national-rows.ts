import type { SheetRow, Workbook } from '../src/core/table/sheet';
import { generateRows, workbookOf } from './generate-rows';
import type { ProjectRow } from './generate-rows';
import { createRandom, pick } from './random';

/** Directions of the 2021 programme as tables write them, with a partner that fits. */
const directions: readonly (readonly [direction: string, partner: string])[] = [
  ['1.1 中美清洁能源联合研究中心政府间合作项目', '美国'],
  ['1.2', '新西兰'],
  ['1.3 中国和以色列产业技术研发合作项目', '以色列'],
  ['1.4 中国和以色列政府间联合研究项目', '以色列'],
  ['1.5 中国和日本政府间科技联委会项目', '日本'],
  ['1.6 中国科技部与日本国际协力机构（JICA）联合研究项目', '日本'],
  ['1.7 中国和韩国政府间大型产学研联合研究项目', '韩国'],
  ['1.8', '韩国'],
  ['1.9', '大韩民国'],
  ['2.0', '韩国'],
  ['2.1 中国和蒙古政府间联合研究项目', '蒙古'],
  ['2.2 中国和南非政府间联合研究项目', '南非'],
  ['2.3 中国和南非政府间联合研究旗舰项目', '南非'],
  ['2.4', '埃及'],
  ['2.5 中国与阿拉伯国家联合实验室合作项目', '沙特阿拉伯'],
  ['2.6', '新加坡'],
  ['2.7', '欧盟（德国、法国）'],
  ['2.8', '西班牙'],
  ['2.9', '比利时、南非'],
  ['3.0', '比利时（瓦隆）'],
  ['3.1', '奥地利'],
  ['3.2', '芬兰'],
  ['3.3', '德国'],
  ['3.4', '德国'],
  ['3.5', '德国'],
  ['3.6', '匈牙利'],
  ['3.7 地球观测组织（GEO）合作项目', '南非、纳米比亚'],
];
/** Directions that only an enterprise leads. */
const ledByFirms = /^(?:1\.3|1\.7|1\.9|2\.0)/u;
/** One row in so many goes to another direction’s partner, beside the faults the rows come with. */
const wrongPartnerRate = 0.02;

/** The same projects, recommended for directions of the national programme of 2021. */
const generateNationalRows = (count: number, seed?: number): readonly ProjectRow[] => {
  const random = createRandom(2021);
  return generateRows(count, seed).map((row) => {
    const [projectType, partner] = pick(random, directions);
    const partnerRegion = random() < wrongPartnerRate ? pick(random, directions)[1] : partner;
    return {
      ...row,
      projectType,
      partnerRegion: row.partnerRegion === '' ? '' : partnerRegion,
      applicant: ledByFirms.test(projectType) ? row.applicant : row.applicant.replace(/有限公司$/u, '研究院'),
      platform: '',
    };
  });
};

const formTexts = [
  '“政府间国际科技创新合作”重点专项2021年度第一批推荐项目汇总表',
  '推荐单位（盖章）：江苏省科学技术厅                    2020年 12 月 1 日',
];

/** The table of a provincial department with these rows, under its own title and date. */
export const nationalWorkbook = (count: number, seed?: number): Workbook => {
  const workbook = workbookOf(generateNationalRows(count, seed));
  const titled = (row: SheetRow, at: number): SheetRow => ({ ...row, cells: formTexts[at] === undefined ? row.cells : [formTexts[at]] });
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(titled) })) };
};
