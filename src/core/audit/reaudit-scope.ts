import type { ChecklistItem, TableAudit } from './finding';

/** Which points a person has to check, and which rules could not run. */
export type Scope = Pick<TableAudit, 'checklist' | 'notChecked'>;

const keyOf = ({ rule, text }: ChecklistItem): string => JSON.stringify([rule, text['zh-CN']]);

const keysIn = ({ checklist }: Scope): ReadonlySet<string> => new Set(checklist.filter(({ rows }) => rows.length > 0).map(keyOf));

const rulesIn = ({ notChecked }: Scope): ReadonlySet<string> => new Set(notChecked.map(({ rule }) => rule));

const without = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): readonly T[] => [...one].filter((item) => !other.has(item));

/** Many points concern the same rows: the list for all of them is made once. */
const oncePerList = (change: (rows: readonly number[]) => readonly number[]): ((rows: readonly number[]) => readonly number[]) => {
  const made = new Map<readonly number[], readonly number[]>();
  return (rows) => {
    const known = made.get(rows) ?? change(rows);
    made.set(rows, known);
    return known;
  };
};

/**
 * Scope of a table after one of its rows was edited.
 * @param then scope of that row alone before, `now` after
 * @param isStillLacking whether any row of the table is still concerned by a rule that cannot run
 * @returns null where a point comes up or goes altogether: then only a full audit knows its place in the list
 */
export const rescoped = (
  scope: Scope,
  row: number,
  { then, now }: { readonly then: Scope; readonly now: Scope },
  isStillLacking: (rules: readonly string[]) => boolean,
): Scope | null => {
  const [listed, lacking] = [keysIn(scope), rulesIn(scope)];
  const [left, joined] = [without(keysIn(then), keysIn(now)), without(keysIn(now), keysIn(then))];
  const released = without(rulesIn(then), rulesIn(now));
  if (joined.some((key) => !listed.has(key)) || [...rulesIn(now)].some((rule) => !lacking.has(rule))) return null;
  if (released.length > 0 && !isStillLacking(released)) return null;
  if (left.length === 0 && joined.length === 0) return scope;

  const remove = oncePerList((rows) => rows.filter((number) => number !== row));
  const insert = oncePerList((rows) => [...rows.filter((number) => number < row), row, ...rows.filter((number) => number > row)]);
  const checklist = scope.checklist.map((item) => {
    const key = keyOf(item);
    if (left.includes(key)) return { ...item, rows: remove(item.rows) };
    return joined.includes(key) ? { ...item, rows: insert(item.rows) } : item;
  });
  const isAnyEmpty = checklist.some(({ rows }, at) => rows.length === 0 && (scope.checklist[at]?.rows.length ?? 0) > 0);
  return isAnyEmpty ? null : { checklist, notChecked: scope.notChecked };
};
