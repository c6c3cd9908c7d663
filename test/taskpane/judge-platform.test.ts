import { judgePlatform, platformFloor } from '../../src/taskpane/platform/judge-platform';
import type { PlatformFacts, PlatformFault } from '../../src/taskpane/platform/judge-platform';

const excelWith = (versions: Readonly<Record<string, number>>): PlatformFacts => ({
  hasOffice: true,
  isExcel: true,
  supports: (set, version) => (versions[set] ?? 0) >= Number(version.split('.')[1]),
});

it.each<readonly [string, PlatformFacts, PlatformFault | null]>([
  ['Excel 2021', excelWith({ ExcelApi: 14, SharedRuntime: 1 }), null],
  ['Microsoft 365', excelWith({ ExcelApi: 20, SharedRuntime: 2 }), null],
  ['Excel 2019', excelWith({ ExcelApi: 8 }), 'old-excel'],
  ['Excel on the iPad: no shared runtime', excelWith({ ExcelApi: 20 }), 'old-excel'],
  ['a shared runtime without the API', excelWith({ ExcelApi: 13, SharedRuntime: 1 }), 'old-excel'],
  ['Word', { ...excelWith({ SharedRuntime: 1 }), isExcel: false }, 'no-excel'],
  ['a plain browser', { hasOffice: true, isExcel: false, supports: () => false }, 'no-excel'],
  ['no office.js', { hasOffice: false, isExcel: false, supports: () => false }, 'no-office'],
])('%s', (_, facts, expected) => {
  expect(judgePlatform(facts)).toBe(expected);
});

it('asks for what Excel 2021 has', () => {
  expect(platformFloor).toEqual([
    ['ExcelApi', '1.14'],
    ['SharedRuntime', '1.1'],
  ]);
});
