import type { CellContent, Sheet, SheetRow, Workbook } from '../src/core/table/sheet';
import { createRandom, pick } from './random';
import type { Random } from './random';
import {
  beltAndRoadCountries,
  bilateralCountries,
  brandCharacters,
  city,
  endings,
  industries,
  keyCountries,
  morphemes,
  otherCities,
  otherCountries,
  places,
  products,
  regions,
  subjects,
} from './word-lists';

/** A project row of the Jiangsu 2024 table, as the cells spell it. */
export interface ProjectRow {
  readonly seq: number;
  readonly acceptanceNo: string;
  readonly projectType: string;
  readonly projectName: string;
  readonly applicant: string;
  readonly partnerRegion: string;
  readonly agreementOk: string;
  readonly materialsOk: string;
  readonly platform: string;
  readonly geneticResources: string;
  readonly creditOk: string;
}

/** The official headers, in the order of `ProjectRow`. */
export const headers: readonly string[] = [
  '序号',
  '项目受理号',
  '项目类型［1］',
  '项目名称',
  '申报单位',
  '合作国别地区',
  '项目合作文件是否符合要求，其中对外创新合作服务载体建设项目是否提供了相关佐证材料［2］',
  '申报材料是否完整，签字盖章及其日期是否齐全',
  '高校及科研机构为申报主体的“一带一路”创新合作项目，其依托的国际联合研究中心/联合实验室、全国（国家）或江苏省重点实验室的名称［3］',
  '是否涉及人类遗传资源、种质资源等方面合作',
  '项目申报单位运营状况及信用情况、项目负责人信用情况是否良好',
];

/** About one title in a hundred is a small change of an earlier one, and one row in twenty breaks a clause. */
const nearDuplicateRate = 0.01;
const faultRate = 0.05;

/** Rare terms: the long tail that real titles have besides the common words. Two characters of common words each. */
const rareTerms: readonly string[] = (() => {
  const random = createRandom(1);
  const characters = morphemes.flatMap((word) => Array.from(word));
  return Array.from({ length: 8000 }, () => `${pick(random, characters)}${pick(random, characters)}`);
})();

/** In either list the first words come up more often than the last. */
const term = (random: Random): string => {
  const list = random() < 0.5 ? morphemes : rareTerms;
  return list[Math.floor(random() ** 1.5 * list.length)] ?? '';
};

const title = (random: Random): string =>
  `${term(random)}${term(random)}${pick(random, products)}在${term(random)}${term(random)}中的${pick(random, endings)}`;

/** A title as a second applicant would reword it: one word changed, one added, or the ending shortened. */
const reworded = (random: Random, original: string): string => {
  switch (Math.floor(random() * 4)) {
    case 0:
      return original.replace('技术', '工艺');
    case 1:
      return original.replace('在', '于');
    case 2:
      return `${original}（二期）`;
    default:
      return original.slice(0, -1);
  }
};

/** A different trade name of three characters for every number below the cube of their count. */
const brand = (at: number): string => {
  const size = brandCharacters.length;
  // A prime step spreads neighbours over the whole range.
  const scattered = (at * 7919) % size ** 3;
  return [scattered, Math.floor(scattered / size), Math.floor(scattered / size ** 2)]
    .map((number) => brandCharacters[number % size] ?? '')
    .join('');
};

const enterprise = (random: Random, at: number): string => `${pick(random, places)}${brand(at)}${pick(random, industries)}有限公司`;
const institute = (random: Random, at: number): string => `${city}${brand(at)}${pick(random, subjects)}研究院`;

const soundRow = (random: Random, at: number, name: string): ProjectRow => {
  const base = {
    seq: at + 1,
    acceptanceNo: `SBZ2024${String(at + 1).padStart(8, '0')}`,
    projectName: name,
    agreementOk: '是',
    materialsOk: '是',
    platform: '',
    geneticResources: '否',
    creditOk: '是',
  };
  const lot = random();
  if (lot < 0.1) {
    return { ...base, projectType: '双边创新合作', applicant: enterprise(random, at), partnerRegion: pick(random, bilateralCountries) };
  }
  if (lot < 0.55) {
    return {
      ...base,
      projectType: '重点国别产业技术研发合作',
      applicant: enterprise(random, at),
      partnerRegion: pick(random, keyCountries),
    };
  }
  if (lot < 0.75) {
    return {
      ...base,
      projectType: '“一带一路”创新合作',
      applicant: enterprise(random, at),
      partnerRegion: pick(random, beltAndRoadCountries),
    };
  }
  if (lot < 0.9) {
    return {
      ...base,
      projectType: '“一带一路”创新合作',
      applicant: institute(random, at),
      partnerRegion: `${pick(random, beltAndRoadCountries)}、${pick(random, beltAndRoadCountries)}`,
      platform: `江苏省${term(random)}${brand(at)}${term(random)}重点实验室`,
    };
  }
  return { ...base, projectType: '港澳台科技合作', applicant: enterprise(random, at), partnerRegion: pick(random, regions) };
};

const faults: readonly ((row: ProjectRow, random: Random) => ProjectRow)[] = [
  (row) => ({ ...row, acceptanceNo: '' }),
  (row) => ({ ...row, projectType: '一般项目' }),
  (row) => ({ ...row, projectType: '重点国别产业技术研发合作', partnerRegion: '以色列' }),
  (row, random) => ({ ...row, projectType: '“一带一路”创新合作', partnerRegion: pick(random, otherCountries) }),
  (row) => ({ ...row, projectType: '重点国别产业技术研发合作', partnerRegion: '香港' }),
  (row) => ({ ...row, agreementOk: '否' }),
  (row) => ({ ...row, materialsOk: '材料完整，签字日期待补' }),
  (row) => ({ ...row, geneticResources: '是' }),
  (row) => ({ ...row, creditOk: '不良' }),
  (row) => ({ ...row, partnerRegion: '' }),
  (row, random) => ({ ...row, applicant: `${pick(random, otherCities)}${row.applicant.replace(/^无锡市?|^江阴市?|^宜兴市?/u, '')}` }),
];

/** Lifelike project rows of one recommending city; the same seed gives the same rows, and a longer table begins with the shorter one. */
export const generateRows = (count: number, seed = 20_240_204): readonly ProjectRow[] => {
  const random = createRandom(seed);
  const rows: ProjectRow[] = [];
  for (let at = 0; at < count; at++) {
    const earlier = rows.length > 0 && random() < nearDuplicateRate ? pick(random, rows).projectName : null;
    const row = soundRow(random, at, earlier === null ? title(random) : reworded(random, earlier));
    rows.push(random() < faultRate ? pick(random, faults)(row, random) : row);
  }
  return rows;
};

/** Cells of a row in the order of `headers`; blank ones are null as in a sheet that was read. */
export const cellsOf = (row: ProjectRow): readonly CellContent[] =>
  [
    row.seq,
    row.acceptanceNo,
    row.projectType,
    row.projectName,
    row.applicant,
    row.partnerRegion,
    row.agreementOk,
    row.materialsOk,
    row.platform,
    row.geneticResources,
    row.creditOk,
  ].map((cell) => (cell === '' ? null : cell));

export const tableTitle = '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表';
export const formLines: readonly string[] = [
  `项目主管部门（盖章）：${city}科学技术局                    2024年 3 月 20 日`,
  '项目主管部门联系人：周敏          联系电话：0510-85550199',
];
export const sheetName = '汇总表';

/** The same table as a host would read it: title in row 1, form lines in rows 2 and 3, headers in row 4. */
export const workbookOf = (rows: readonly ProjectRow[]): Workbook => {
  const lines: readonly (readonly CellContent[])[] = [[tableTitle], ...formLines.map((line) => [line]), headers, ...rows.map(cellsOf)];
  const sheetRows: readonly SheetRow[] = lines.map((cells, at) => ({ row: at + 1, hidden: false, cells }));
  const sheet: Sheet = {
    name: sheetName,
    visibility: 'visible',
    rows: sheetRows,
    merges: [1, 2, 3].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: headers.length })),
    hiddenColumns: [],
    autoFilter: null,
    protected: false,
  };
  return { sheets: [sheet] };
};
