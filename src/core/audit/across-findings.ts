import type { CheckContext, GroupMember, GroupProblem, Member } from '../checks/check';
import { mostOthers } from '../checks/problems';
import type { AuditContext } from './audit-context';
import type { CompiledRule } from './compile-pack';
import type { Truth } from './condition';
import type { AcrossFinding, FindingPlace } from './finding';
import { groupKeyOf } from './fingerprint';
import { problemsBetween } from './gathering';
import { makeFinding, othersIn, outcomeOf } from './make-finding';
import { rowKey } from './row-key';
import { failed, guarded } from './run-check';

/** A row of a batch that a rule applies to, or may apply to. */
export interface BatchMember extends Member {
  /** Position of the table in the batch. */
  readonly table: number;
  readonly truth: Truth;
}

/** A finding with what it is sorted by. */
export interface PlacedFinding {
  readonly finding: AcrossFinding;
  /** Position of the first row's table in the batch. */
  readonly table: number;
}

interface Concerned extends GroupMember {
  readonly member: BatchMember;
}

const nameKey = (path: string | null, sheet: string, row: number): string => JSON.stringify([path, sheet, row]);

const placeOf = (member: BatchMember, { problem, columns }: Pick<FindingPlace, 'problem' | 'columns'>): FindingPlace => ({
  problem,
  columns,
  path: member.path,
  sheet: member.view.table.sheet,
  row: member.row.row,
  cells: columns.flatMap((column) => member.view.address(member.row.row, column) ?? []),
});

/**
 * Rows that one sentence is about. The members of a group may say different things of different others (the same title of one unit
 * here, of another unit there): every member speaks for itself and those it names; who is named by a like one need not repeat it.
 */
const clustersOf = (concerned: readonly Concerned[]): readonly (readonly Concerned[])[] => {
  const codes = [...new Set(concerned.map(({ problem }) => problem.code))];
  const allNameAll = codes.length === 1 && concerned.every(({ problem }) => othersIn(problem).length + 1 === concerned.length);
  if (allNameAll) return [concerned];
  // In so large a group the lists of others were cut short.
  if (concerned.length > mostOthers)
    return codes.map((code) =>
      [...concerned].sort((left, right) => Number(right.problem.code === code) - Number(left.problem.code === code)),
    );
  const byName = new Map(
    concerned.map((found) => [nameKey(found.member.path, found.member.view.table.sheet, found.member.row.row), found] as const),
  );
  const clusters = concerned.map((speaker) => {
    const others = othersIn(speaker.problem).flatMap(({ path, sheet, row }) => byName.get(nameKey(path, sheet, row)) ?? []);
    const named = new Set([speaker, ...others]);
    return { speaker, named };
  });
  const isCovered = (at: number): boolean => {
    const own = clusters[at];
    return clusters.some((other, otherAt) => {
      if (own === undefined || otherAt === at || other.speaker.problem.code !== own.speaker.problem.code) return false;
      if (other.named.size < own.named.size || (other.named.size === own.named.size && otherAt > at)) return false;
      return [...own.named].every((found) => other.named.has(found));
    });
  };
  return clusters.flatMap(({ speaker, named }, at) =>
    isCovered(at) ? [] : [[speaker, ...[...named].filter((found) => found !== speaker).sort((left, right) => left.at - right.at)]],
  );
};

const findingOf = (compiled: CompiledRule, cluster: readonly Concerned[], audit: AuditContext): readonly PlacedFinding[] => {
  const [first] = cluster;
  if (first === undefined || new Set(cluster.map(({ member }) => member.table)).size < 2) return [];
  const truth: Truth = cluster.every(({ member }) => member.truth === 'true') ? 'true' : 'unknown';
  const outcome = outcomeOf(compiled, first.problem.code, truth);
  if (outcome === null) return [];
  const places = cluster.map((found) => placeOf(found.member, found));
  const related = places.slice(1).map(({ path, sheet, row }) => ({ path, sheet, row }));
  const key = groupKeyOf(cluster.map(({ member }) => rowKey(member.view, member.row)));
  const { view, row, table } = first.member;
  const finding = makeFinding(compiled, view, row, first, outcome, { related, key }, audit.resolutions);
  return [{ finding: { ...finding, places }, table }];
};

/** A check that broke: the first row of every table stands for the tables it was to look at. */
const faultOf = (compiled: CompiledRule, firsts: readonly BatchMember[], audit: AuditContext): readonly PlacedFinding[] => {
  const [first] = firsts;
  if (first === undefined) return [];
  const places = firsts.map((member) => placeOf(member, failed(compiled)));
  const related = places.slice(1).map(({ path, sheet, row }) => ({ path, sheet, row }));
  const finding = makeFinding(compiled, first.view, first.row, failed(compiled), 'fault', { related, key: '' }, audit.resolutions);
  return [{ finding: { ...finding, places }, table: first.table }];
};

/**
 * What a rule between rows finds between rows of different tables; what stands inside one table is said there.
 * A check that throws gives a `fault`.
 */
export const acrossFindings = (
  compiled: CompiledRule,
  members: readonly BatchMember[],
  context: CheckContext,
  audit: AuditContext,
): readonly PlacedFinding[] => {
  const { check } = compiled;
  const firsts = members.filter(({ table }, at) => members[at - 1]?.table !== table);
  if (check.scope !== 'group' || !check.acrossTables || firsts.length < 2) return [];
  const groups = guarded<readonly GroupProblem[] | null>(
    () => problemsBetween(check, context, members),
    () => null,
  );
  if (groups === null) return faultOf(compiled, firsts, audit);
  return groups.flatMap((group) => {
    const concerned = group.members.flatMap((found) => {
      const member = members[found.at];
      return member === undefined ? [] : [{ ...found, member }];
    });
    return clustersOf(concerned).flatMap((cluster) => findingOf(compiled, cluster, audit));
  });
};
