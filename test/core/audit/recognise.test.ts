import { readAuthority } from '../../../src/core/audit/authority';
import type { AuthorityKind } from '../../../src/core/audit/authority';
import { detectPack } from '../../../src/core/audit/detect-pack';
import { categoryMatcher } from '../../../src/core/audit/match-category';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';

const { pack } = bundledPack('jiangsu-2024');

describe('project types', () => {
  const match = categoryMatcher(pack.categories);
  it.each<[string, string | null]>([
    ['双边创新合作', 'bilateral'],
    ['双边创新合作项目', 'bilateral'],
    ['双边项目', 'bilateral'],
    ['重点国别产业技术研发合作项目', 'key-country'],
    ['“一带一路”创新合作', 'belt-and-road'],
    ['"一带一路"创新合作项目', 'belt-and-road'],
    ['一带一路创新合作', 'belt-and-road'],
    ['「一带一路」创新合作类项目', 'belt-and-road'],
    [' 一带一路\n创新合作 ', 'belt-and-road'],
    ['港澳台科技合作项目', 'hong-kong-macao-taiwan'],
    ['对外创新合作服务载体建设', 'carrier'],
    ['国际科技合作', null],
    ['国际科技合作/港澳台科技合作', null],
    ['', null],
  ])('“%s”', (text, id) => {
    expect(match(text)?.id ?? null).toBe(id);
  });
});

describe('recommending departments', () => {
  it.each<[string, AuthorityKind, string | null]>([
    ['南京市科学技术局', 'city', '南京市'],
    ['南通市科技局（盖章）', 'city', '南通市'],
    ['昆山市科技局', 'county', '苏州市'],
    ['南京市江宁区科学技术局', 'county', '南京市'],
    ['江苏省教育厅', 'province', null],
    ['江苏省卫生健康委员会', 'province', null],
    ['扬州大学', 'university', '扬州市'],
    ['上海市科学技术委员会', 'outside', null],
    ['无锡甲辰科技有限公司', 'enterprise', '无锡市'],
    ['', 'blank', null],
    ['某某', 'unknown', null],
  ])('“%s”', (text, kind, city) => {
    expect(readAuthority(text)).toMatchObject({ kind, city });
  });

  it('knows no department where the field is missing', () => {
    expect(readAuthority(null).kind).toBe('blank');
  });
});

describe('which programme', () => {
  it('is told by title, columns, types and year', () => {
    const { tables } = readTables(officialWorkbook({ rows: [{}] }));
    const [best] = detectPack([pack], tables);
    expect(best).toMatchObject({ yearFits: true, columns: 11, rows: 1, titleWords: pack.detection.titleWords });
  });

  it('is not guessed for a table that has little to do with it', () => {
    const cells = [
      ['序号', '项目名称', '项目负责人', '联系电话'],
      [1, '某设备采购', '李某', '025-12345678'],
      [2, '某工程', '王某', '025-12345678'],
    ];
    const sheet = {
      name: '表',
      visibility: 'visible' as const,
      rows: cells.map((row, at) => ({ row: at + 1, hidden: false, cells: row })),
      merges: [],
      hiddenColumns: [],
      autoFilter: null,
      protected: false,
    };
    expect(detectPack([pack], readTables({ sheets: [sheet] }).tables)).toEqual([]);
  });
});
