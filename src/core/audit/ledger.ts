import type { LedgerKind } from '../checks/problems';
import type { PlainDate } from '../values/value';

/** One line of an external list. Fields a list does not have are ''. Names are kept as written; comparing folds them. */
export interface LedgerEntry {
  /** 项目编号 */
  readonly number: string;
  /** 项目名称 or 平台名称 */
  readonly title: string;
  /** 承担单位, 申报单位, 单位名称 or 依托单位 */
  readonly unit: string;
  /** 项目负责人 or 姓名 */
  readonly person: string;
  /** 证件号码 */
  readonly personId: string;
  /** 计划类别 or 平台类别 */
  readonly programme: string;
  /** 依托平台 */
  readonly platform: string;
  /** 受理部门 or 认定部门 */
  readonly department: string;
  /** 失信事由 */
  readonly reason: string;
  /** 处罚开始日期 */
  readonly startsOn: PlainDate | null;
  /** 结束日期 or 处罚结束日期; null: not stated, so still running. */
  readonly endsOn: PlainDate | null;
  /** 承担角色: 项目负责人, 课题负责人, 骨干; '' counts as the leader of the project. */
  readonly role: string;
  /** 状态: 在研, 已退出. */
  readonly status: string;
  /** 退出日期 */
  readonly withdrawnOn: PlainDate | null;
  /** Row in its sheet. */
  readonly row: number;
}

/** External lists at hand. A kind that is missing makes the rules that need it “not checked”. */
export type Ledgers = Readonly<Partial<Record<LedgerKind, readonly LedgerEntry[]>>>;
