import { firstEquals } from '../audit/first-equals';
import type { GroupMember, GroupProblem, Member } from './check';
import { cellFacts, isEmpty } from './check';
import { mostOthers } from './problems';
import type { CellProblemCode, CellProblemFacts, Problem, RowName } from './problems';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell } from '../table/table';
import type { TableView } from '../audit/table-view';
import { lowered } from '../values';

/** What a question tells of the cells of a column, in the order of the members; null where the table has no such column. It is looked for once a table. */
export const toldOf = <T>(members: readonly Member[], column: ColumnId, ask: (cell: Cell, at: number) => T): readonly (T | null)[] => {
  let view: TableView | null = null;
  let place = -1;
  return members.map((member) => {
    if (member.view !== view) {
      view = member.view;
      place = view.place(column);
    }
    const cell = place < 0 ? undefined : member.row.cells[place];
    return cell === undefined ? null : ask(cell, member.at);
  });
};

/** Members whose keys, given in their order, are equal; null is equal to nothing. Only groups of two and more, in the order of their first members. */
export const groupsOf = (members: readonly Member[], keys: readonly (string | null)[]): readonly (readonly Member[])[] => {
  const firsts = firstEquals(keys);
  // Nearly every key occurs once: a list is made only for the others.
  const groups = new Map<number, Member[]>();
  firsts.forEach((first, at) => {
    if (first === at) return;
    const leader = members[first];
    const member = members[at];
    if (leader === undefined || member === undefined) return;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [leader, member]);
    else group.push(member);
  });
  return [...groups.values()].sort((left, right) => (left[0]?.at ?? 0) - (right[0]?.at ?? 0));
};

/** Members that share a key; members without one (null) belong to no group. Only groups of two and more, in the order of their first members. */
export const groupsBy = (members: readonly Member[], key: (member: Member) => string | null): readonly (readonly Member[])[] =>
  groupsOf(members, members.map(key));

/** As `compared` gives it for the cell's text, which need not be folded again. */
const comparedText = ({ folded }: Cell): string => lowered(folded);

/** Made once for all rules about the same column and rows, and not kept longer than the rows. */
const comparedTexts = new WeakMap<readonly Member[], Map<ColumnId, readonly (string | null)[]>>();

/** The texts of a column in the form in which titles are compared; null where nothing is filled in. */
export const comparedTextsOf = (members: readonly Member[], column: ColumnId): readonly (string | null)[] => {
  const byColumn = comparedTexts.get(members) ?? new Map<ColumnId, readonly (string | null)[]>();
  comparedTexts.set(members, byColumn);
  const known = byColumn.get(column);
  if (known !== undefined) return known;
  const texts = toldOf(members, column, (cell) => (isEmpty(cell) ? null : comparedText(cell)));
  byColumn.set(column, texts);
  return texts;
};

/** Members of which a column holds the same text. Only groups of two and more, in the order of their first members. */
export const groupsByText = (members: readonly Member[], column: ColumnId): readonly (readonly Member[])[] =>
  groupsOf(members, comparedTextsOf(members, column));

export const nameOf = ({ path, view, row }: Member): RowName => ({ path, sheet: view.table.sheet, row: row.row });

/** The other rows of a group, the first `mostOthers` of them. */
export const othersOf = (group: readonly Member[], member: Member): readonly RowName[] =>
  group
    .slice(0, mostOthers + 1)
    .filter(({ at }) => at !== member.at)
    .slice(0, mostOthers)
    .map(nameOf);

/** The cell of a column when there is something in it. */
export const filledCell = (member: Member, column: ColumnId): Cell | null => {
  const cell = member.view.cell(member.row, column);
  return cell === null || isEmpty(cell) ? null : cell;
};

/** One member's part in a group problem; null when its cell is missing. */
export const partOf = <C extends CellProblemCode>(
  member: Member,
  column: ColumnId,
  code: C,
  facts: CellProblemFacts<C>,
  others: readonly ColumnId[] = [],
): GroupMember | null => {
  const cell = member.view.cell(member.row, column);
  if (cell === null) return null;
  const problem: Problem = cellFacts(member.view, column, cell, code, facts);
  return { at: member.at, problem, columns: [column, ...others.filter((id) => member.view.has(id))] };
};

export const groupProblem = (parts: readonly (GroupMember | null)[]): GroupProblem => ({ members: parts.filter((part) => part !== null) });
