import { parseValue } from '../../../src/core/values';
import type { CellContent } from '../../../src/core/table/sheet';

const read = (content: CellContent): string => {
  const value = parseValue('answer', content);
  return value.kind === 'answer' ? value.answer : value.kind;
};

describe('yes', () => {
  it.each<CellContent>([
    '是',
    ' 是 ',
    '是。',
    '是的',
    '有',
    '对',
    '√',
    '✓',
    '✔',
    '☑',
    'Y',
    'yes',
    'YES',
    'True',
    true,
    1,
    '1',
    'ok',
    '符合',
    '符合要求',
    '基本要求均符合',
    '完整',
    '齐全',
    '完整、齐全',
    '完整，齐全',
    '材料完整，签字盖章及日期齐全',
    '申报材料完整，签字盖章及其日期齐全',
    '齐备',
    '良好',
    '均良好',
    '都良好',
    '优秀',
    '正常',
    '是（已提供）',
    '是(已提供)',
    '是，已提供',
    '是，共3份',
    '是（共3份）',
    '是（有外方\n受理号）',
    '无不\n良记录',
    '无不良\n记录',
    '无　不良记录',
    '未列入\n失信名单',
    '已获\n批准',
    '是（合作协议）',
    '是，见附件',
    '是（详见附件2）',
    '是；合作协议已签署',
    '已签署',
    '已签',
    '已提供',
    '已提供佐证材料',
    '提供了相关佐证材料',
    '已盖章',
    '具备',
    '涉及',
    '涉及人类遗传资源',
    '是，涉及',
    '良好，无失信',
    '良好（无失信记录）',
    '信用良好，无不良记录',
    '不存在不齐全',
    '无失信',
    '无不良信用记录',
    '没有问题',
    '未发现失信行为',
    '未发现异常',
    '无不良记录',
    '无失信行为',
    '无违法违规行为',
    '未列入失信名单',
    '未被列入失信被执行人名单',
    '符合，无缺项',
    '齐全，无遗漏',
    '无异常',
    '不存在失信行为',
    '无科研失信记录、无社会信用严重失信记录',
    '无严重失信记录',
    '单位运营正常，信用良好，负责人信用良好',
    '运营良好，信用良好',
    '①是 ②是',
    '1.是；2.是',
    '是/是',
    '是、是',
    '符合\n要求',
    '符 合',
    '■是□否',
    '☑是□否',
    '☑是 ☐否',
    '是☑否□',
    '是√ 否',
    '√是 □否',
    '是（√）否（ ）',
    '[√]是 [ ]否',
    '☑符合 □不符合',
    '√是',
  ])('%p', (content) => {
    expect(read(content)).toBe('yes');
  });
});

describe('no', () => {
  it.each<CellContent>([
    '未获\n批准',
    '公章无 缺签字日期',
    '盖章没有\n缺项两处',
    '有不良\n记录',
    '否',
    ' 否。',
    '不是',
    '没有',
    '无',
    '×',
    '✗',
    'N',
    'no',
    'NO',
    false,
    0,
    'False',
    '不符合',
    '不符合要求',
    '未提供',
    '未提供佐证材料',
    '不齐全',
    '不完整',
    '不良',
    '不涉及',
    '未涉及',
    '否，不涉及',
    '否（不涉及）',
    '否（无）',
    '否/不涉及',
    '非涉密',
    '未签署',
    '尚未签署',
    '没有签署',
    '未盖章',
    '待补',
    '待补充',
    '后补',
    '缺盖章',
    '缺少签字',
    '无合作协议',
    '未签合作协议',
    '不具备',
    '不属于',
    '信用不良',
    '失信',
    '已失信',
    '有失信记录',
    '列入失信名单',
    '异常',
    '经营异常',
    '信用较差',
    '不合格',
    '欠缺盖章日期',
    '不存在',
    '□是☑否',
    '□是■否',
    '☐是 ☑否',
    '□是√否',
    '是□否☑',
    '是（ ）否（√）',
    '不涉及人类遗传资源',
    '不涉及人类遗传资源、种质资源等方面合作',
    '无人类遗传资源合作',
    '①否②否',
    '不存在人类遗传资源合作',
    '无相关合作',
  ])('%p', (content) => {
    expect(read(content)).toBe('no');
  });
});

describe('mixed: one part holds, another does not', () => {
  it.each<CellContent>([
    '签字齐全\n盖章未齐',
    '无不良记录\n材料不齐全',
    '材料完整，签字日期待补',
    '完整，缺盖章日期',
    '单位良好，负责人信用未查',
    '单位良好，负责人待核',
    '是，但未盖章',
    '是（未盖章）',
    '符合，缺日期',
    '完整但不齐全',
    '完整、不齐全',
    '申报材料完整，但签字盖章不齐全',
    '①是②否',
    '是/否',
    '运营良好，信用不良',
    '部分未签',
    '有协议，未签字',
    '齐全；日期未填',
    '不完全符合',
    '是，待补签字',
  ])('%p', (content) => {
    expect(read(content)).toBe('mixed');
  });
});

describe('unclear: for a person', () => {
  it.each<CellContent>([
    '基本齐全',
    '一般',
    '基本符合',
    '详见附件',
    '见附件',
    '是否',
    '待定',
    '待核',
    '待核实',
    '核实中',
    '？',
    '?',
    '3份',
    'abc',
    '协议',
    '大致完整',
    '部分齐全',
    '部分符合',
    '尚可',
    '□是□否',
    '☑是☑否',
    '○',
    2,
    '2',
    '同附件',
    '已核实',
    '申报材料',
    '中外双方',
  ])('%p', (content) => {
    expect(read(content)).toBe('unclear');
  });
});

describe('not applicable', () => {
  it.each<CellContent>(['/', '//', '\\', '-', '—', '——', '--', 'N/A', 'n/a', '不适用', '无需', '无需提供', '不适用（载体项目）'])(
    '%p',
    (content) => {
      expect(read(content)).toBe('not-applicable');
    },
  );
});

describe('letters of intent (A25)', () => {
  const intentOnly = (content: CellContent): readonly [string, boolean] => {
    const value = parseValue('answer', content);
    return value.kind === 'answer' ? [value.answer, value.intentOnly] : [value.kind, false];
  };
  it.each([
    '仅有意向书',
    '仅有合作意向书',
    '有合作意向书',
    '合作意向书',
    '是（仅有意向书）',
    '有意\n向书',
    '是（意向书）',
    '已签署合作意向书',
    '是，为合作意向书',
    '意向书',
    '是（仅有合作意向书也可）',
    '只有意向书',
  ])('%s satisfies the clause, as intent only', (content) => {
    expect(intentOnly(content)).toEqual(['yes', true]);
  });
  it.each(['是', '是（合作协议）', '是，合作协议和意向书', '已签合作协议（原意向书）', '协议和合作意向书已签署', '合作备忘录已签署'])(
    '%s is no mere intent',
    (content) => {
      expect(intentOnly(content)).toEqual(['yes', false]);
    },
  );
  it.each(['未提供意向书', '没有意向书', '无合作意向书', '缺意向书', '尚未签署合作意向书', '意向书未签署'])('%s is a no', (content) => {
    expect(intentOnly(content)).toEqual(['no', false]);
  });
});

it('keeps the text as written', () => {
  expect(parseValue('answer', ' 是（已提供） ')).toEqual({ kind: 'answer', answer: 'yes', text: '是（已提供）', intentOnly: false });
});

it.each<[CellContent, string]>([
  ['', 'blank'],
  ['　', 'blank'],
  [null, 'blank'],
  [{ kind: 'error', code: '#N/A' }, 'unreadable'],
  [{ kind: 'uncached-formula', formula: 'A1' }, 'unreadable'],
])('%j is %s', (content, kind) => {
  expect(read(content)).toBe(kind);
});
