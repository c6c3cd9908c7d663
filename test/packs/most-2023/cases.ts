import type { ClauseCase } from '../direction-tester';
import type { RowByHeader } from '../official-table';

/** Short forms of the clause cases. Rows begin in row 5, further columns in L. */

type Verdicts = Pick<ClauseCase, 'verdict' | 'unknown'>;
export const error: Verdicts = { verdict: 'error', unknown: 'nothing' };
export const errorOrAsk: Verdicts = { verdict: 'error', unknown: 'manual' };
export const errorEitherWay: Verdicts = { verdict: 'error', unknown: 'error' };
export const warning: Verdicts = { verdict: 'warning', unknown: 'nothing' };
export const warningOrAsk: Verdicts = { verdict: 'warning', unknown: 'manual' };
export const remark: Verdicts = { verdict: 'info', unknown: 'nothing' };

export const one = (
  clause: string,
  direction: string,
  verdicts: Verdicts,
  fail: RowByHeader,
  finds: readonly string[],
  pass: RowByHeader,
  left: RowByHeader = {},
): ClauseCase => ({ clause: `M23-${clause}`, direction, ...verdicts, fail: [fail], finds, pass: [pass], left: [left] });

export const times = (count: number, row: RowByHeader = {}): readonly RowByHeader[] => Array.from({ length: count }, () => row);

export const category = (direction: string): string => `d${direction.replace('.', '-')}`;

export const partner = (clause: string, direction: string, wrong: string, right: string): ClauseCase =>
  one(
    clause,
    direction,
    errorEitherWay,
    { 合作国别地区: wrong },
    [`error ${category(direction)}-partners partner-lacking 5 F5`],
    { 合作国别地区: right },
    { 合作国别地区: null },
  );

export const agreement = (clause: string, direction: string, own: string): ClauseCase =>
  one(
    clause,
    direction,
    warning,
    { 依托政府间协议: '《中韩科技合作联委会第15次会议纪要》' },
    [`warning ${category(direction)}-agreement agreement-other-direction 5 L5`],
    { 依托政府间协议: own },
  );

export const fields = (clause: string, direction: string, inside: string, outside = '古籍修复'): ClauseCase =>
  one(clause, direction, error, { 领域方向: outside }, [`error ${category(direction)}-fields field-not-listed 5 L5`], { 领域方向: inside });

export const openFields = (clause: string, direction: string, inside: string): ClauseCase =>
  one(clause, direction, warning, { 领域方向: '古籍修复' }, [`warning ${category(direction)}-fields field-outside-open-list 5 L5`], {
    领域方向: inside,
  });

/** More rows than planned: whoever calls that an error complains wrongly. */
export const planned = (clause: string, direction: string, number: number): ClauseCase => ({
  clause: `M23-${clause}`,
  direction,
  ...remark,
  fail: times(number + 1),
  finds: [`info ${category(direction)}-planned more-than-planned A4:K4`],
  pass: times(number),
  left: times(1),
  isNegativeControl: true,
});

const money = '申请中央财政经费（万元）';

export const budget = (clause: string, direction: string, above: number, average: number): ClauseCase =>
  one(
    clause,
    direction,
    error,
    { [money]: above },
    [`info ${category(direction)}-budget-sum sum-above-envelope A4:L4`, `error ${category(direction)}-budget above-envelope 5 L5`],
    { [money]: average },
  );

export const bothApply = (clause: string, direction: string): ClauseCase =>
  one(clause, direction, errorOrAsk, { 外方是否同步申报: '否' }, [`error ${category(direction)}-both-apply one-side-only 5 L5`], {
    外方是否同步申报: '是（有外方受理号）',
  });

/** “一般为3年”, “为2年”: beside the length wanted a warning or an error. */
export const duration = (clause: string, direction: string, verdict: 'warning' | 'error', wrong: number, right: number): ClauseCase =>
  one(
    clause,
    direction,
    { verdict, unknown: 'nothing' },
    { '执行期（年）': wrong },
    [`${verdict} ${category(direction)}-duration duration-outside 5 L5`],
    { '执行期（年）': right },
  );

/** The numbered clauses that directions 1.6 and 1.7 share; 1.7 has one more before them. */
export const laboratoryCases = (direction: '1.6' | '1.7'): readonly ClauseCase[] => {
  const shift = direction === '1.6' ? 0 : 1;
  const clause = (number: number): string => `D${direction}-${String(number + shift).padStart(2, '0')}`;
  const id = category(direction);
  const plan = direction === '1.6' ? '中阿联合实验室建设方案' : '中非联合实验室建设方案';
  const [title, country] =
    direction === '1.6' ? (['中埃绿色低碳联合实验室', '埃及'] as const) : (['中肯作物分子生物学联合实验室', '肯尼亚'] as const);
  return [
    one(
      clause(9),
      direction,
      errorEitherWay,
      { 项目名称: `${country}绿色能源联合研究中心` },
      [`error ${id}-title lab-title-form 5 D5 F5`],
      { 项目名称: title },
      { 项目名称: null },
    ),
    one(clause(10), direction, errorOrAsk, { 认可文件: '后补' }, [`error ${id}-recognition answer-negative 5 L5`], {
      认可文件: '是',
      认可文件出具机构: '埃及高等教育与科学研究部',
    }),
    one(
      clause(13),
      direction,
      error,
      { 认可文件出具机构: '开罗大学', 外方合作单位: '开罗大学' },
      [`error ${id}-recognition-issuer issuer-is-partner 5 L5 M5`],
      { 认可文件出具机构: '埃及高等教育与科学研究部', 外方合作单位: '开罗大学' },
    ),
    one(clause(14), direction, errorOrAsk, { 计划来华人数: 5, 每人连续在华月数: 1 }, [`error ${id}-visitor-months under-limit 5 M5`], {
      计划来华人数: 5,
      每人连续在华月数: 3,
    }),
    one(clause(15), direction, errorOrAsk, { 国际会议次数: 1, 每次会议人数: 80 }, [`error ${id}-conferences under-limit 5 L5`], {
      国际会议次数: 2,
      每次会议人数: 50,
    }),
    one(clause(16), direction, errorOrAsk, { 附件清单: '合作协议，无建设方案' }, [`error ${id}-plan attachments-lacking 5 L5`], {
      附件清单: `合作协议、${plan}`,
    }),
    one(clause(17), direction, errorOrAsk, { 项目合作文件是否符合要求: '否' }, [`error ${id}-agreement-ready answer-negative 5 G5`], {
      项目合作文件是否符合要求: '是',
    }),
    one(clause(18), direction, errorOrAsk, { 知识产权约定: '无' }, [`error ${id}-intellectual-property answer-not-applicable 5 L5`], {
      知识产权约定: '意向性约定',
    }),
    one(clause(20), direction, errorOrAsk, { 外方单位注册时间: '2021-10' }, [`error ${id}-partner-since date-after 5 L5`], {
      外方单位注册时间: 1990,
    }),
  ];
};
