import { z } from 'zod';
import { similarPairs } from '../audit/similar-text';
import type { Cell } from '../table/table';
import { fold, onlyHan } from '../values';
import { defineGroupCheck, isEmpty } from './check';
import type { Member } from './check';
import { groupProblem, groupsOf, nameOf, othersOf, partOf, toldOf } from './groups';
import { columnOption, numberOf, parameterOption } from './options';

/** Words in brackets that belong to no name. */
const asides = /[（(](?:依托|筹|建设|培育)[^）)]*[）)]/gu;

/** A name in Chinese characters stays the first of a name when both are folded; another one may not. */
const mayBeginWith = (name: string, host: string): boolean => name.charCodeAt(0) === host.charCodeAt(0) || !onlyHan(host);

/** Name of a platform for comparing: 全国 and 国家 key laboratories are one class in transition; brackets and the host in front do not count (A15). */
const platformKey = ({ folded }: Cell, hostName: string): string => {
  const bare = folded.includes('(') || folded.includes('（') ? folded.replace(asides, '') : folded;
  const name = bare.replace('全国重点实验室', '国家重点实验室');
  if (hostName === '' || !mayBeginWith(name, hostName)) return name;
  const host = fold(hostName);
  return name.startsWith(host) && name.length > host.length + 4 ? name.slice(host.length) : name;
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
      const keys = toldOf(all, column, (cell, at) => {
        const member = all[at];
        return isEmpty(cell) || member === undefined ? null : platformKey(cell, member.view.leadName(member.row));
      });
      const equal = groupsOf(all, keys).map((group) =>
        groupProblem(group.map((member) => partOf(member, column, 'one-per-platform', { others: othersOf(group, member) }))),
      );
      const bare = keys.map((key) => key?.replace(common, '') ?? '').map((name) => (name === '' ? null : name));
      // The same words in another order or class: “江苏省纳米重点实验室” and “纳米国家重点实验室”.
      const sameBare = groupsOf(all, bare).flatMap((group) => {
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
