import type { ClauseCase } from './direction-tester';
import type { RowByHeader } from './official-table';

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

export const times = (count: number, row: RowByHeader = {}): readonly RowByHeader[] => Array.from({ length: count }, () => row);

export const category = (direction: string): string => `d${direction.replace('.', '-')}`;

const money = '申请中央财政经费（万元）';

type Maker<Arguments extends readonly unknown[]> = (clause: string, direction: string, ...given: Arguments) => ClauseCase;

interface CaseMakers {
  /** One row each. */
  readonly one: Maker<
    [found: Verdicts, fail: RowByHeader, finds: readonly string[], pass: RowByHeader, left?: RowByHeader, around?: Partial<ClauseCase>]
  >;
  /** Between rows: `fail` and `pass` are tables. */
  readonly rows: Maker<[found: Verdicts, fail: readonly RowByHeader[], finds: readonly string[], pass: readonly RowByHeader[]]>;
  readonly partner: Maker<[wrong: string, right: string]>;
  /** `other` is of another direction: another session of a body is another agreement. */
  readonly agreement: Maker<[other: string, own: string]>;
  readonly fields: Maker<[outside: string, inside: string]>;
  readonly openFields: Maker<[outside: string, inside: string]>;
  /** More rows than planned: whoever calls that an error complains wrongly. */
  readonly planned: Maker<[number: number]>;
  readonly budget: Maker<[above: number, average: number]>;
  readonly bothApply: Maker<[]>;
  /** “一般为3年”, “为2年”: beside the length wanted a warning or an error. */
  readonly duration: Maker<[verdict: 'warning' | 'error', wrong: number, right: number]>;
}

/** @param programme what the ids of its clauses begin with: the makers take “D1.1-01” for “M21-D1.1-01” */
export const caseMakers = (programme: string): CaseMakers => {
  const one: CaseMakers['one'] = (clause, direction, found, fail, finds, pass, left = {}, around = {}) => ({
    clause: `${programme}-${clause}`,
    direction,
    ...found,
    fail: [fail],
    finds,
    pass: [pass],
    left: [left],
    ...around,
  });
  const rows: CaseMakers['rows'] = (clause, direction, found, fail, finds, pass) => ({
    ...one(clause, direction, found, {}, finds, {}),
    fail,
    pass,
  });
  const field =
    (found: Verdicts, code: string): CaseMakers['fields'] =>
    (clause, direction, outside, inside) =>
      one(clause, direction, found, { 领域方向: outside }, [`${found.verdict} ${category(direction)}-fields ${code} 5 L5`], {
        领域方向: inside,
      });
  return {
    one,
    rows,
    partner: (clause, direction, wrong, right) =>
      one(
        clause,
        direction,
        errorEitherWay,
        { 合作国别地区: wrong },
        [`error ${category(direction)}-partners partner-lacking 5 F5`],
        { 合作国别地区: right },
        { 合作国别地区: null },
      ),
    agreement: (clause, direction, other, own) =>
      one(
        clause,
        direction,
        warning,
        { 依托政府间协议: other },
        [`warning ${category(direction)}-agreement agreement-other-direction 5 L5`],
        { 依托政府间协议: own },
      ),
    fields: field(error, 'field-not-listed'),
    openFields: field(warning, 'field-outside-open-list'),
    planned: (clause, direction, number) => ({
      ...rows(clause, direction, remark, times(number + 1), [`info ${category(direction)}-planned more-than-planned A4:K4`], times(number)),
      isNegativeControl: true,
    }),
    budget: (clause, direction, above, average) =>
      one(
        clause,
        direction,
        error,
        { [money]: above },
        [`info ${category(direction)}-budget-sum sum-above-envelope A4:L4`, `error ${category(direction)}-budget above-envelope 5 L5`],
        { [money]: average },
      ),
    bothApply: (clause, direction) =>
      one(clause, direction, errorOrAsk, { 外方是否同步申报: '否' }, [`error ${category(direction)}-both-apply one-side-only 5 L5`], {
        外方是否同步申报: '是（有外方受理号）',
      }),
    duration: (clause, direction, verdict, wrong, right) =>
      one(
        clause,
        direction,
        verdicts(verdict, 'nothing'),
        { '执行期（年）': wrong },
        [`${verdict} ${category(direction)}-duration duration-outside 5 L5`],
        { '执行期（年）': right },
      ),
  };
};
