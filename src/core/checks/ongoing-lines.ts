import type { LedgerEntry } from '../audit/ledger';
import { compareDates } from '../values';
import type { PlainDate } from '../values/value';

/** 承担角色 of a line: who leads the whole project, a task or 课题 of it, or works in it. A line without a role is the project leader's. */
export type OngoingRole = 'project' | 'task' | 'member';

export const roleOf = ({ role }: LedgerEntry): OngoingRole => {
  if (/骨干|参与|参加|成员/u.test(role)) return 'member';
  return /课题|任务|专题/u.test(role) ? 'task' : 'project';
};

/** The person left the project, or another one took the lead. */
export const isWithdrawn = ({ status, withdrawnOn }: LedgerEntry): boolean => withdrawnOn !== null || /退出|变更|调出/u.test(status);

/** Whether a line still counts when projects that end before a day are left out: on the day itself it is a question. */
export const countsFrom = ({ endsOn }: LedgerEntry, day: PlainDate): 'yes' | 'no' | 'boundary' => {
  if (endsOn === null) return 'yes';
  const order = compareDates({ ...endsOn, hour: null, minute: null }, day);
  if (order === -1) return 'no';
  return order === 0 || order === 'overlap' ? 'boundary' : 'yes';
};

export const ofProgrammes = ({ programme }: LedgerEntry, programmes: readonly string[]): boolean =>
  programmes.some((word) => programme.replace(/\s/gu, '').includes(word));
