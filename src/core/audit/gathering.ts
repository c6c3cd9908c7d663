import type { BoundCheck, CheckContext, GroupProblem, GroupRunner, Member, Members, RowText } from '../checks/check';
import type { TableRow } from '../table/table';
import { guarded } from './run-check';
import type { TableView } from './table-view';
import { textList } from './text-list';
import type { TextList } from './text-list';

type GroupCheckBound = Extract<BoundCheck, { readonly scope: 'group' }>;

/** What checks between rows gather of the rows that they all concern, in one pass over these. */
export interface Gathering {
  /**
   * Prepares a check, before the first row is taken. The runner is to be called after the last one; it throws where the check breaks, now,
   * while the rows were taken or in the end.
   */
  readonly prepare: (check: GroupCheckBound, context: CheckContext) => GroupRunner;
  /** Takes what was asked for from the next rows, the first `length` of the list. Never throws. */
  readonly take: (view: TableView, rows: readonly TableRow[], length: number) => void;
}

const broken = (): never => {
  throw new Error('the check broke');
};

interface Visit {
  readonly see: (view: TableView, row: TableRow, at: number) => void;
  isBroken: boolean;
}

/** @param capacity most rows that will be taken */
export const createGathering = (capacity: number): Gathering => {
  const visits: Visit[] = [];
  const lists = new Map<RowText, { readonly list: TextList; readonly visit: Visit }>();
  let count = 0;

  const visitWith = (see: Visit['see']): Visit => {
    const visit: Visit = { see, isBroken: false };
    visits.push(visit);
    return visit;
  };
  const listed = (of: RowText) => {
    const list = textList(capacity);
    const found = {
      list,
      visit: visitWith((view, row, at) => {
        list.add(of(view, row, at));
      }),
    };
    lists.set(of, found);
    return found;
  };

  return {
    prepare: (check, context) => {
      const own: Visit[] = [];
      const run = guarded<GroupRunner>(
        () =>
          check.prepare(context, {
            texts: (of) => {
              const { list, visit } = lists.get(of) ?? listed(of);
              own.push(visit);
              return list;
            },
            each: (see) => {
              own.push(visitWith(see));
            },
          }),
        () => broken,
      );
      return (members) => (own.some(({ isBroken }) => isBroken) ? broken() : run(members));
    },
    take: (view, rows, length) => {
      for (const visit of visits) {
        if (visit.isBroken) continue;
        try {
          for (let index = 0; index < length; index += 1) {
            const row = rows[index];
            if (row !== undefined) visit.see(view, row, count + index);
          }
        } catch {
          visit.isBroken = true;
        }
      }
      count += length;
    },
  };
};

/** Members that are all at hand. */
export const listedMembers = (members: readonly Member[]): Members => ({ at: (position) => members[position], all: () => members });

/** What a check between rows says of a list of rows. Throws where the check breaks. */
export const problemsBetween = (check: GroupCheckBound, context: CheckContext, members: readonly Member[]): readonly GroupProblem[] => {
  const gathering = createGathering(members.length);
  const run = gathering.prepare(check, context);
  for (const { view, row } of members) gathering.take(view, [row], 1);
  return run(listedMembers(members));
};
