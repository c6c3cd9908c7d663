import type { Messages } from './messages';
import { errors } from './zh-CN-errors';
import { packFaults, packPlaces } from './zh-CN-packs';
import { problems } from './zh-CN-problems';
import { laboratoryProblems } from './zh-CN-laboratory-problems';
import { authorityKinds, ledgers, outcomes, unitKinds, unreadable, verdicts } from './zh-CN-terms';

export const zhCN: Messages = {
  problems: { ...problems, ...laboratoryProblems },
  errors,
  packFaults,
  packPlaces,
  unitKinds,
  authorityKinds,
  unreadable,
  ledgers,
  outcomes,
  verdicts,
  resolved: '已核实',
  row: (row) => `第${String(row)}行`,
  wholeTable: '全表',
  cite: (section, quote) => `依据：${section}“${quote}”`,
  more: (count) => `……另有${String(count)}条，见审核结果`,
  needs: (kind, name) => (kind === 'column' ? `缺少“${name}”栏` : `未提供“${name}”`),
  stop: '。',
};
