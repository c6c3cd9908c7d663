import { z } from 'zod';
import { similarPairs } from '../audit/similar-text';
import type { TableView } from '../audit/table-view';
import { textListOf } from '../audit/text-list';
import type { ColumnId } from '../table/column-vocabulary';
import type { TableRow } from '../table/table';
import { fold, onlyHan } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { filledIn, groupProblem, groupsOf, nameOf, othersOf, partOf } from './groups';
import { columnOption, numberOf, parameterOption } from './options';

/** Words in brackets that belong to no name. */
const asides = /[（(](?:依托|筹|建设|培育)[^）)]*[）)]/gu;

/** A cheap question before the host is folded: folding leaves Chinese characters as they are, so the first ones must agree. */
const mayBeginWith = (name: string, host: string): boolean => name.charCodeAt(0) === host.charCodeAt(0) || !onlyHan(host);

/** Name of a platform for comparing: 全国 and 国家 key laboratories are one class in transition; brackets and the host in front do not count (A15). */
const platformKey = (view: TableView, row: TableRow, column: ColumnId): string | null => {
  const cell = filledIn(view, row, column);
  if (cell === null) return null;
  const { folded } = cell;
  const bare = folded.includes('(') || folded.includes('（') ? folded.replace(asides, '') : folded;
  const name = bare.replace('全国重点实验室', '国家重点实验室');
  const hostName = view.leadName(row);
  if (hostName === '' || !mayBeginWith(name, hostName)) return name;
  const host = fold(hostName);
  return name.startsWith(host) && name.length > host.length + 4 ? name.slice(host.length) : name;
};

/** What tells platforms apart: the name without the words that all of a class share (“江苏省……重点实验室”). */
const common = /江苏省|省部共建|国家|全国|教育部|科技部|国际合作|国际|联合|重点|实验室|研究中心/gu;

const nullWhereEmpty = (text: string): string | null => (text === '' ? null : text);

/** One project per platform, whoever applies (JS24-092); nearly the same name is a question. */
export const onePerPlatform = defineGroupCheck({
  id: 'one-per-platform',
  acrossTables: true,
  options: z.strictObject({ column: columnOption, jaccard: parameterOption, edits: parameterOption }),
  codes: { 'one-per-platform': 'error', 'platform-nearly-same': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, jaccard, edits }, context, gather) => {
    const limits = { jaccard: numberOf(jaccard, context), edits: numberOf(edits, context) };
    const names = gather.texts((view, row) => platformKey(view, row, column));
    return (members) => {
      const equal = groupsOf(members, names).map((group) =>
        groupProblem(group.map((member) => partOf(member, column, 'one-per-platform', { others: othersOf(group, member) }))),
      );
      const keys = names.texts();
      const bare = textListOf(keys.map((key) => nullWhereEmpty(key?.replace(common, '') ?? '')));
      // The same words in another order or class: “江苏省纳米重点实验室” and “纳米国家重点实验室”.
      const sameBare = groupsOf(members, bare).flatMap((group) => {
        // Who bears the same whole name is named already.
        const firsts = [...new Map([...group].reverse().map(({ at }) => [keys[at], at])).values()].reverse();
        return firsts.flatMap((left, at) =>
          firsts.slice(at + 1).map((right) => ({ left: Math.min(left, right), right: Math.max(left, right) })),
        );
      });
      const near = [...sameBare, ...similarPairs(bare, limits)].flatMap(({ left, right }) => {
        const [a, b] = [members.at(left), members.at(right)];
        if (a === undefined || b === undefined) return [];
        const part = (member: Member, other: Member) =>
          partOf(member, column, 'platform-nearly-same', {
            others: [nameOf(other)],
            otherValue: other.view.cell(other.row, column)?.text ?? '',
          });
        return [groupProblem([part(a, b), part(b, a)])];
      });
      return [...equal, ...near];
    };
  },
});
