import type { TableView } from '../audit/table-view';
import { textListOf } from '../audit/text-list';
import type { TextList } from '../audit/text-list';
import type { GroupMember, GroupProblem, Member, Members, RowText } from './check';
import { cellFacts, isEmpty } from './check';
import { mostOthers } from './problems';
import type { CellProblemCode, CellProblemFacts, Problem, RowName } from './problems';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell, TableRow } from '../table/table';
import { lowered } from '../values';

/** Members whose texts are equal. Only groups of two and more, in the order of their first members. */
export const groupsOf = (members: Members, texts: TextList): readonly (readonly Member[])[] => {
  const firsts = texts.firsts();
  // Nearly every text occurs once: a list is made only for the others.
  const groups = new Map<number, number[]>();
  for (let at = 0; at < firsts.length; at += 1) {
    const first = firsts[at] ?? -1;
    if (first === at || first < 0) continue;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [first, at]);
    else group.push(at);
  }
  return [...groups]
    .sort(([left], [right]) => left - right)
    .map(([, positions]) => positions.map((position) => members.at(position)).filter((member) => member !== undefined));
};

/** Members that share a key; members without one (null) belong to no group. Groups as of `groupsOf`. */
export const groupsBy = (members: Members, key: (member: Member) => string | null): readonly (readonly Member[])[] =>
  groupsOf(members, textListOf(members.all().map(key)));

const comparedTexts = new Map<ColumnId, RowText>();

/** Texts of a column in the form in which titles are compared, folded and in small letters; null where nothing is filled in. One function a column: checks share the list. */
export const comparedTextOf = (column: ColumnId): RowText => {
  const known = comparedTexts.get(column);
  if (known !== undefined) return known;
  const textOf: RowText = (view, row) => {
    const cell = filledIn(view, row, column);
    return cell === null ? null : lowered(cell.folded);
  };
  comparedTexts.set(column, textOf);
  return textOf;
};

export const nameOf = ({ path, view, row }: Member): RowName => ({ path, sheet: view.table.sheet, row: row.row });

/** The other rows of a group, the first `mostOthers` of them. */
export const othersOf = (group: readonly Member[], member: Member): readonly RowName[] =>
  group
    .slice(0, mostOthers + 1)
    .filter(({ at }) => at !== member.at)
    .slice(0, mostOthers)
    .map(nameOf);

/** The cell of a column when there is something in it. */
export const filledIn = (view: TableView, row: TableRow, column: ColumnId): Cell | null => {
  const cell = view.cell(row, column);
  return cell === null || isEmpty(cell) ? null : cell;
};

/** The same of a member. */
export const filledCell = ({ view, row }: Member, column: ColumnId): Cell | null => filledIn(view, row, column);

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
