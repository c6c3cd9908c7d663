import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import { regionByIso } from '../../reference';
import type { Cell } from '../table/table';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import type { CheckProblem } from './check';
import { words } from './options';
import { mentionsOf, textsOf } from './regions-of';

const column = 'partnerRegion';

/**
 * Partners of a direction. `all`: every one of these; `any`: at least `least` different ones of these. `others`: what partners beyond
 * the list are (仅限 and closed lists: `forbidden`).
 */
export const partnerOptions = z.strictObject({
  all: words.optional(),
  any: words.optional(),
  least: z.int().min(1).default(1),
  others: z.enum(['doubtful', 'forbidden', 'free']).default('doubtful'),
  /** Names of a body of states that stands for its members: 欧盟. */
  accept: words.optional(),
  /** Names of bodies and regions that are no partner country: 阿盟, 非盟. */
  refuse: words.optional(),
});

const nameOf = (iso: string): string => regionByIso(iso)?.name ?? iso;

const possible = (cell: Cell): ReadonlySet<string> =>
  new Set(cell.value.kind === 'regions' ? cell.value.ambiguous.flatMap(({ candidates }) => candidates) : []);

/** What cannot be read beside what can: it neither fulfils nor breaks the clause. */
const unreadPart = (view: TableView, cell: Cell): readonly CheckProblem[] => {
  if (cell.value.kind !== 'regions') return noProblems;
  const { unknown, ambiguous } = cell.value;
  if (unknown.length > 0) return [cellProblem(view, column, cell, 'region-unknown', { regions: unknown })];
  return ambiguous.length > 0
    ? [cellProblem(view, column, cell, 'region-ambiguous', { regions: ambiguous.map(({ text }) => text) })]
    : noProblems;
};

/** A body or region that is no country by itself (东盟, 非洲): beside enough countries of the list it takes nothing away. */
const isCollective = (cell: Cell): boolean =>
  cell.value.kind === 'regions' &&
  cell.value.unknown.length === 0 &&
  cell.value.ambiguous.every(({ candidates }) => candidates.length === 0);

/** The partner countries are those of the direction, by exact names: 印度 is not 印度尼西亚, 朝鲜 not 韩国 (readings E58). */
export const directionPartners = defineRowCheck({
  id: 'direction-partners',
  options: partnerOptions,
  codes: {
    blank: 'error',
    unreadable: 'manual',
    'partner-lacking': 'error',
    'partners-too-few': 'error',
    'region-not-listed': 'error',
    'partner-beyond': 'warning',
    'region-unknown': 'manual',
    'region-ambiguous': 'manual',
  },
  columns: () => [column],
  prepare: ({ all = [], any = [], least, others, accept = [], refuse = [] }, view) => {
    const bodies = accept.map(fold);
    const listed = new Set([...all, ...any]);
    const names = [...listed].map(nameOf);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      const text = cell.folded;
      const isBody = bodies.some((body) => text.includes(body));
      const mentions = mentionsOf(cell);
      const found = new Set(mentions.map(({ iso }) => iso));
      const beyond = mentions.filter(({ iso }) => !listed.has(iso));
      const lacking = all.filter((iso) => !found.has(iso));
      const ofAny = any.filter((iso) => found.has(iso)).length;
      const maybe = possible(cell);
      const open = unreadPart(view, cell);
      if (lacking.length > 0) {
        // A name that may mean the one that is wanted is put to a person.
        if (lacking.every((iso) => maybe.has(iso))) return open;
        return [cellProblem(view, column, cell, 'partner-lacking', { lacking: lacking.map(nameOf) })];
      }
      if (isBody && beyond.length === 0) return noProblems;
      if (any.length > 0 && ofAny < least && !isBody) {
        const refused = refuse.filter((body) => text.includes(fold(body)));
        if (refused.length > 0 && ofAny === 0)
          return [cellProblem(view, column, cell, 'region-not-listed', { regions: refused, listed: names })];
        if (open.length > 0 && (found.size === 0 || any.some((iso) => maybe.has(iso)))) return open;
        if (ofAny === 0 && beyond.length > 0) {
          return [cellProblem(view, column, cell, 'region-not-listed', { regions: textsOf(beyond), listed: names })];
        }
        return [cellProblem(view, column, cell, 'partners-too-few', { found: ofAny, least, listed: names })];
      }
      if (beyond.length > 0 && others === 'forbidden') {
        return [cellProblem(view, column, cell, 'region-not-listed', { regions: textsOf(beyond), listed: names })];
      }
      if (beyond.length > 0 && others === 'doubtful') {
        return [cellProblem(view, column, cell, 'partner-beyond', { regions: textsOf(beyond), listed: names }), ...open];
      }
      return any.length > 0 && isCollective(cell) ? noProblems : open;
    };
  },
});
