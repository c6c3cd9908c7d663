/** Writes samples/*.xlsx. All units, persons, projects and platforms in them are invented, except public authorities and universities. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Workbook } from 'exceljs';
import { countyWorkbook } from './samples/county';
import { withFixedDates } from './samples/fixed-zip';
import { jiangxiWorkbook } from './samples/jiangxi';
import { most2023Workbook } from './samples/most-2023';
import { most2021Workbook } from './samples/most-2021';
import { most2021HmtWorkbook } from './samples/most-2021-hmt';
import { most2025Workbook } from './samples/most-2025';
import { municipalWorkbook } from './samples/municipal';
import { universityWorkbook } from './samples/university';

const samples: ReadonlyMap<string, () => Workbook> = new Map([
  ['市级汇总表-有问题.xlsx', municipalWorkbook],
  ['高校汇总表-合格.xlsx', universityWorkbook],
  ['县级汇总表-不规范.xlsx', countyWorkbook],
  ['江西省汇总表.xlsx', jiangxiWorkbook],
  ['科技部2021年第一批汇总表.xlsx', most2021Workbook],
  ['科技部2023年第二批汇总表.xlsx', most2023Workbook],
  ['科技部2021年港澳台项目汇总表.xlsx', most2021HmtWorkbook],
  ['科技部2025年第三批汇总表.xlsx', most2025Workbook],
]);

const made = new Date(Date.UTC(2024, 2, 25, 1, 0, 0));

for (const [name, make] of samples) {
  const workbook = make();
  workbook.creator = 'recaudit';
  workbook.lastModifiedBy = 'recaudit';
  workbook.created = made;
  workbook.modified = made;
  const bytes = await withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
  writeFileSync(fileURLToPath(new URL(`../samples/${name}`, import.meta.url)), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
