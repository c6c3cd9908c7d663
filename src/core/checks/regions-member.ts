import { z } from 'zod';
import { beltAndRoadMembership } from '../../reference';
import { packDate } from '../audit/pack-date';
import { formatDate } from '../values';
import type { Cell } from '../table/table';
import type { PlainDate, RegionMention } from '../values/value';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption, dayOf, dayOption } from './options';
import { everyMention, isSpecialRegion, mentionsOf, textsOf } from './regions-of';

const namesRegion = (cell: Cell): boolean => !everyMention(cell, () => false);

type Membership = 'member' | 'not-member' | 'disputed';

/** Membership on every day asked; a day apart from the others, or an unknown one, makes it disputed. */
const membership = (iso: string, days: readonly PlainDate[]): Membership => {
  const answers = new Set(days.map(({ year, month, day }) => beltAndRoadMembership(iso, { year, month: month ?? 1, day: day ?? 1 })));
  if (answers.size === 1 && answers.has('member')) return 'member';
  if (answers.size === 1 && answers.has('not-member')) return 'not-member';
  return 'disputed';
};

let kept = { days: '', memberships: new Map<string, Membership>() };

/** Memberships on these days, as far as they were asked for: audits are made as of the same days, one after the other. */
const membershipsOn = (days: readonly PlainDate[]): Map<string, Membership> => {
  const text = days.map(formatDate).join(' ');
  if (kept.days !== text) kept = { days: text, memberships: new Map() };
  return kept.memberships;
};

/**
 * The partner countries belong to a list with dates (“一带一路”共建国家). Asked on the as-of date; unless the user chose it, also on
 * the days in `alsoOn`: where the answers differ, a person decides (readings A9). Several countries of which some are members:
 * the table does not say which one hosts the main partner, unless the column `main` does (A10).
 */
export const regionsMember = defineRowCheck({
  id: 'regions-member',
  options: z.strictObject({
    column: columnOption,
    list: z.literal('belt-and-road'),
    alsoOn: z.array(dayOption).default([]),
    main: columnOption.optional(),
  }),
  codes: { 'region-not-member': 'error', 'membership-disputed': 'warning', 'regions-mixed': 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, alsoOn, main }, view, context) => {
    const days = context.asOfChosen ? [context.asOf] : [context.asOf, ...alsoOn.map((option) => packDate(dayOf(option, context)))];
    const asOf = formatDate(context.asOf);
    const list = '“一带一路”共建国家';
    const memo = membershipsOn(days);
    const ask = (iso: string): Membership => {
      const known = memo.get(iso) ?? membership(iso, days);
      memo.set(iso, known);
      return known;
    };
    const isMember = (iso: string): boolean => isSpecialRegion(iso) || ask(iso) === 'member';
    const areMembers = (cell: Cell): boolean => everyMention(cell, isMember);
    return (row) => {
      const at = main !== undefined && view.told(row, main, namesRegion) === true ? main : column;
      if (view.told(row, at, areMembers) === true) return noProblems;
      const cell = view.cell(row, at);
      if (cell === null) return noProblems;
      const byAnswer: Record<Membership, RegionMention[]> = { member: [], 'not-member': [], disputed: [] };
      for (const mention of mentionsOf(cell)) {
        // 香港, 澳门 and 台湾 are no 国家 at all: another rule says so.
        if (!isSpecialRegion(mention.iso)) byAnswer[ask(mention.iso)].push(mention);
      }
      const { member, disputed, 'not-member': outside } = byAnswer;
      if (outside.length > 0 && member.length + disputed.length > 0) {
        return [cellProblem(view, at, cell, 'regions-mixed', { regions: textsOf([...member, ...disputed]), others: textsOf(outside) })];
      }
      if (outside.length > 0) return [cellProblem(view, at, cell, 'region-not-member', { regions: textsOf(outside), list, asOf })];
      return [cellProblem(view, at, cell, 'membership-disputed', { regions: textsOf(disputed), list, asOf })];
    };
  },
});
