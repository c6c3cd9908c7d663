import { caseMakers, category, error, errorEitherWay, errorOrAsk } from '../clause-case-makers';
import type { ClauseCase } from '../direction-tester';
import type { RowByHeader, TableInput } from '../official-table';

const makers = caseMakers('M23');
export const { one, partner, fields, openFields, planned, budget, bothApply, duration } = makers;

export const agreement = (clause: string, direction: string, own: string): ClauseCase =>
  makers.agreement(clause, direction, '《中韩科技合作联委会第15次会议纪要》', own);

export const approvedName = '中埃绿色低碳联合实验室';

/** A laboratory on the ministry's list of approved ones; a list without it. */
export const approvedLab = (clause: string, direction: string, row: RowByHeader, cell: string): ClauseCase => {
  const lists = (平台名称: string): Omit<TableInput, 'rows'> => ({
    ledgers: { '台账-平台名录': [{ 平台名称, 平台类别: '“一带一路”联合实验室', 认定部门: '科技部', 依托单位: '东南大学' }] },
  });
  return {
    ...one(clause, direction, errorOrAsk, { 依托平台: null, ...row }, [], {}),
    finds: [`error ${category(direction)}-approved-lab ledger-hit 5 ${cell}`],
    aroundFail: lists(approvedName),
    aroundPass: lists('中国—埃及可再生能源联合实验室'),
  };
};

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
