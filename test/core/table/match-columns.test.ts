import type { ColumnId } from '../../../src/core/table/column-vocabulary';
import { columnVocabulary } from '../../../src/core/table/column-vocabulary';
import { foldHeader } from '../../../src/core/table/fold-header';
import type { ColumnMapping } from '../../../src/core/table/match-columns';
import { matchColumns } from '../../../src/core/table/match-columns';
import type { HeaderMatch } from '../../../src/core/table/table';
import { officialHeaders, officialIds } from './sheets';

const match = (headers: readonly string[], mapping: ColumnMapping = {}) =>
  matchColumns(
    headers.map((text, at) => ({ index: at + 1, text, readings: [text] })),
    mapping,
  );

const idOf = (header: string): readonly [ColumnId | null, HeaderMatch | null] => {
  const [column] = match([header]).columns;
  return [column?.id ?? null, column?.matched ?? null];
};

describe('foldHeader', () => {
  test.each([
    ['项目\n名称', '项目名称'],
    ['　项 目 名 称 ', '项目名称'],
    ['项目类型［1］', '项目类型'],
    ['项目类型[1]', '项目类型'],
    ['项目类型①', '项目类型'],
    ['项目类型(1)', '项目类型'],
    ['项目类型（１）', '项目类型'],
    ['项目类型¹', '项目类型'],
    ['项目类型⑴', '项目类型'],
    ['*项目名称', '项目名称'],
    ['＊项目名称（必填）', '项目名称'],
    ['申报单位（全称）', '申报单位'],
    ['3、项目名称', '项目名称'],
    ['ＮＯ．', 'no'],
    ['合作国别/地区', '合作国别地区'],
    ['执行期（年）', '执行期年'],
    ['申请经费（万元）', '申请经费万元'],
    ['项目名称（英文）', '项目名称英文'],
  ])('%p → %p', (text, folded) => expect(foldHeader(text)).toBe(folded));
});

describe('matchColumns', () => {
  test('the official headers are all exact', () => {
    const { columns, unknownColumns } = match(officialHeaders);
    expect(columns.map(({ id }) => id)).toEqual(officialIds);
    expect(new Set(columns.map(({ matched }) => matched))).toEqual(new Set(['exact']));
    expect(unknownColumns).toEqual([]);
  });

  test.each(columnVocabulary.map(({ id, header, aliases }) => ({ id, header, aliases: [...aliases] })))(
    '$id by its own spellings',
    ({ id, header, aliases }) => {
      expect(idOf(header)).toEqual([id, 'exact']);
      for (const alias of aliases) expect(idOf(alias)[0]).toBe(id);
    },
  );

  test.each([
    ['课题名称', 'projectName', 'alias'],
    ['申报单位名称', 'applicant', 'alias'],
    ['项目负责人姓名', 'leader', 'alias'],
    ['项目受理编号', 'acceptanceNo', 'alias'],
    ['合作国家（地区）', 'partnerRegion', 'alias'],
    ['合作国家或地区', 'partnerRegion', 'fuzzy'],
    ['申请经费（元）', 'requestedFunding', 'fuzzy'],
    ['项目名称2', 'projectName', 'fuzzy'],
    ['是否涉及人类遗传资源、种质资源等合作', 'geneticResources', 'fuzzy'],
    ['项目合作文件是否符合要求（见附件）', 'agreementOk', 'fuzzy'],
    ['项目申报单位运营状况及信用情况', 'creditOk', 'fuzzy'],
    ['申报材料是否完整，签字盖章及日期是否齐全', 'materialsOk', 'fuzzy'],
    ['依托的国际联合研究中心/联合实验室、全国重点实验室或江苏省重点实验室名称', 'platform', 'fuzzy'],
  ] as const)('%s → %s (%s)', (header, id, matched) => expect(idOf(header)).toEqual([id, matched]));

  test.each([
    ['项目英文名称', 'projectNameEn'],
    ['申报单位注册日期', 'applicantRegisteredOn'],
    ['项目负责人单位', 'leaderEmployer'],
    ['是否涉及科技伦理', 'ethicsInvolved'],
    ['外方项目名称', 'foreignProjectName'],
    ['参与单位性质', 'participantsKind'],
  ] as const)('%s is %s and nothing nearer', (header, id) => expect(idOf(header)[0]).toBe(id));

  test.each([
    '项目负责人电话',
    '项目负责人手机',
    '原项目名称',
    '项目名称（英文）',
    '项目外文名称',
    '申报单位联系人',
    '申报单位地址',
    '项目级别',
    '单位',
    '国家',
    '项名称',
    '是否涉及科技秘密',
    '是否涉及人类遗传资源审批号',
    '参与单位是否高新技术企业',
    '推荐意见',
    '',
  ])('%p is not guessed', (header) => expect(idOf(header)).toEqual([null, null]));

  test('our own three columns are nobody’s', () => {
    const { columns, unknownColumns } = match(['项目名称', '审核结论', '问题与依据', '审核标记', '联系地址']);
    expect(columns.map(({ id }) => id)).toEqual(['projectName']);
    expect(unknownColumns).toEqual(['联系地址']);
  });

  test('the user’s word overrides, null takes a column away', () => {
    const { columns, unknownColumns } = match(['名目', '项目名称', '备注'], { 1: 'projectName', 2: null });
    expect(columns.map(({ id, index, matched }) => [id, index, matched])).toEqual([
      ['projectName', 1, 'user'],
      ['remark', 3, 'exact'],
    ]);
    expect(unknownColumns).toEqual(['项目名称']);
  });

  test('the same column twice: the first counts, a better one wins, the note names both', () => {
    expect(match(['承担单位', '牵头单位']).columns.map(({ index }) => index)).toEqual([1]);
    const better = match(['承担单位', '申报单位']);
    expect(better.columns.map(({ index }) => index)).toEqual([2]);
    expect(better.notes).toEqual([{ code: 'duplicate-columns', id: 'applicant', columns: [1, 2] }]);
    expect(better.unknownColumns).toEqual([]);
  });

  test('a mere guess that loses is an unknown column', () => {
    const { columns, unknownColumns, notes } = match(['合作国别地区', '合作国家或地区']);
    expect(columns.map(({ index }) => index)).toEqual([1]);
    expect(unknownColumns).toEqual(['合作国家或地区']);
    expect(notes).toEqual([]);
  });
});
