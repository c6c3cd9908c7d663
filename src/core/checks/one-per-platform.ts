import { z } from 'zod';
import { similarPairs } from '../audit/similar-text';
import { fold } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { filledCell, groupProblem, groupsBy, nameOf, othersOf, partOf } from './groups';
import { columnOption, numberOf, parameterOption } from './options';

/** Name of a platform for comparing: 全国 and 国家 key laboratories are one class in transition; brackets and the host in front do not count (A15). */
const platformKey = (member: Member, column: Parameters<typeof filledCell>[1]): string | null => {
  const cell = filledCell(member, column);
  if (cell === null) return null;
  const host = fold(member.view.leadName(member.row));
  const name = cell.folded.replace(/[（(](?:依托|筹|建设|培育)[^）)]*[）)]/gu, '').replace('全国重点实验室', '国家重点实验室');
  return host !== '' && name.startsWith(host) && name.length > host.length + 4 ? name.slice(host.length) : name;
};

/** What tells platforms apart: the name without the words that all of a class share (“江苏省……重点实验室”). */
const common = /江苏省|省部共建|国家|全国|教育部|科技部|国际合作|国际|联合|重点|实验室|研究中心/gu;

/** One project per platform, whoever applies (JS24-092); nearly the same name is a question. */
export const onePerPlatform = defineGroupCheck({
  id: 'one-per-platform',
  acrossTables: true,
  options: z.strictObject({ column: columnOption, jaccard: parameterOption, edits: parameterOption }),
  codes: { 'one-per-platform': 'error', 'platform-nearly-same': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, jaccard, edits }, context) => {
    const limits = { jaccard: numberOf(jaccard, context), edits: numberOf(edits, context) };
    return (members) => {
      const all = members;
      const keys = all.map((member) => platformKey(member, column));
      const equal = groupsBy(all, ({ at }) => keys[at] ?? null).map((group) =>
        groupProblem(group.map((member) => partOf(member, column, 'one-per-platform', { others: othersOf(group, member) }))),
      );
      const bare = keys.map((key) => key?.replace(common, '') ?? '');
      // The same words in another order or class: “江苏省纳米重点实验室” and “纳米国家重点实验室”.
      const sameBare = groupsBy(all, ({ at }) => (bare[at] === '' ? null : (bare[at] ?? null))).flatMap((group) => {
        // Who bears the same whole name is named already.
        const firsts = [...new Map([...group].reverse().map(({ at }) => [keys[at], at])).values()].reverse();
        return firsts.flatMap((left, at) =>
          firsts.slice(at + 1).map((right) => ({ left: Math.min(left, right), right: Math.max(left, right) })),
        );
      });
      const near = [...sameBare, ...similarPairs(bare, limits)].flatMap(({ left, right }) => {
        const [a, b] = [all[left], all[right]];
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
