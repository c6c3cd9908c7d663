import type { ClauseCase } from '../direction-tester';
import type { RowByHeader } from '../official-table';

/** Makers of the cases of a clause. Rows begin in row 5, further columns in L. */

type Verdicts = Pick<ClauseCase, 'verdict' | 'unknown'>;
const verdicts = (verdict: ClauseCase['verdict'], unknown: ClauseCase['unknown']): Verdicts => ({ verdict, unknown });
export const error = verdicts('error', 'nothing');
export const errorOrAsk = verdicts('error', 'manual');
export const errorEitherWay = verdicts('error', 'error');
export const warning = verdicts('warning', 'nothing');
export const warningOrAsk = verdicts('warning', 'manual');
export const ask = verdicts('manual', 'manual');
export const question = verdicts('manual', 'nothing');
export const remark = verdicts('info', 'nothing');

/** `clause` without the programme: “D1.1-01”. */
export const one = (
  clause: string,
  direction: string,
  found: Verdicts,
  fail: RowByHeader,
  finds: readonly string[],
  pass: RowByHeader,
  left: RowByHeader = {},
): ClauseCase => ({ clause: `M21-${clause}`, direction, ...found, fail: [fail], finds, pass: [pass], left: [left] });

/** Between rows: `fail` and `pass` are tables. */
export const rows = (
  clause: string,
  direction: string,
  found: Verdicts,
  fail: readonly RowByHeader[],
  finds: readonly string[],
  pass: readonly RowByHeader[],
): ClauseCase => ({ clause: `M21-${clause}`, direction, ...found, fail, finds, pass, left: [{}] });

export const times = (count: number, row: RowByHeader = {}): readonly RowByHeader[] => Array.from({ length: count }, () => row);

const category = (direction: string): string => `d${direction.replace('.', '-')}`;

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

/** Another session of a body is another agreement. */
export const agreement = (clause: string, direction: string, own: string): ClauseCase =>
  one(
    clause,
    direction,
    warning,
    { 依托政府间协议: '《中韩科技合作联委会第13次会议纪要》' },
    [`warning ${category(direction)}-agreement agreement-other-direction 5 L5`],
    { 依托政府间协议: own },
  );

export const fields = (clause: string, direction: string, outside: string, inside: string): ClauseCase =>
  one(clause, direction, error, { 领域方向: outside }, [`error ${category(direction)}-fields field-not-listed 5 L5`], { 领域方向: inside });

/** More rows than planned: whoever calls that an error complains wrongly. */
export const planned = (clause: string, direction: string, count: number): ClauseCase => ({
  ...rows(clause, direction, remark, times(count), [`info ${category(direction)}-planned more-than-planned A4:K4`], times(count - 1)),
  isNegativeControl: true,
});

export const budget = (clause: string, direction: string, above: number, average: number): ClauseCase =>
  one(
    clause,
    direction,
    error,
    { '申请中央财政经费（万元）': above },
    [`info ${category(direction)}-budget-sum sum-above-envelope A4:L4`, `error ${category(direction)}-budget above-envelope 5 L5`],
    { '申请中央财政经费（万元）': average },
  );

export const applies = (clause: string, direction: string): ClauseCase =>
  one(clause, direction, errorOrAsk, { 外方是否同步申报: '否' }, [`error ${category(direction)}-both-apply one-side-only 5 L5`], {
    外方是否同步申报: '是（有外方受理号）',
  });

export const duration = (clause: string, direction: string, verdict: 'error' | 'warning', wrong: number, right: number): ClauseCase =>
  one(
    clause,
    direction,
    verdicts(verdict, 'nothing'),
    { '执行期（年）': wrong },
    [`${verdict} ${category(direction)}-duration duration-outside 5 L5`],
    { '执行期（年）': right },
  );
