import type { ColumnId } from '../table/column-vocabulary';
import type { Direction } from './directions';
import type { BilingualText, Rule } from './pack';

/** A rule made of a part of a direction, and where the part stands in the pack's file. */
export interface DirectionRule {
  readonly rule: Rule;
  readonly path: readonly (string | number)[];
}

interface Origin {
  readonly clauses: readonly string[];
  readonly cite: Rule['cite'];
  readonly advice?: BilingualText | undefined;
  readonly question?: BilingualText | undefined;
}

type Kind = Pick<Rule, 'check'> & Partial<Pick<Rule, 'options' | 'outcomes' | 'withoutColumn' | 'when'>>;

const kebab = (column: ColumnId): string => column.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** What a part carries beside the figures that are the options of its check. */
const besideFigures: ReadonlySet<string> = new Set(['clauses', 'cite', 'advice', 'question', 'strength']);

const figuresOf = (part: Origin): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(part).filter(([key]) => !besideFigures.has(key)));

const softer = { 'duration-outside': 'warning', 'duration-near': 'none' } as const;

/**
 * The rules of one direction. Ids are the category's with the part behind it: `d1-1-partners`. Rules of single rows apply to the rows of
 * the direction; those of the whole table are given the direction.
 */
const rulesOf = (direction: Direction, at: number): readonly DirectionRule[] => {
  const { category } = direction;
  const made: DirectionRule[] = [];
  const add = (name: string, path: readonly (string | number)[], origin: Origin, kind: Kind): void => {
    const { clauses, cite, advice, question } = origin;
    const isAsked = kind.withoutColumn === 'checklist';
    made.push({
      path: ['directions', at, ...path],
      rule: {
        id: `${category}-${name}`,
        clauses,
        cite,
        ...kind,
        ...(advice === undefined ? {} : { advice }),
        ...(isAsked && question !== undefined ? { question } : {}),
      },
    });
  };
  const ofRow = (name: string, path: readonly (string | number)[], origin: Origin, kind: Kind): void =>
    add(name, path, origin, { ...kind, when: [{ category: [category] }, ...(kind.when ?? [])] });

  const { partners, agreements, fields, planned, plannedPerField, budget, durations, lead, team, bothApply, indicators } = direction;
  if (partners !== undefined) ofRow('partners', ['partners'], partners, { check: 'direction-partners', options: figuresOf(partners) });
  if (agreements !== undefined) {
    ofRow('agreement', ['agreements'], agreements, {
      check: 'direction-agreement',
      options: figuresOf(agreements),
      withoutColumn: 'silent',
    });
  }
  if (fields !== undefined) {
    ofRow('fields', ['fields'], fields, { check: 'direction-fields', options: figuresOf(fields), withoutColumn: 'silent' });
  }
  if (planned !== undefined) {
    add('planned', ['planned'], planned, { check: 'direction-planned', options: { direction: category, ...figuresOf(planned) } });
  }
  if (plannedPerField !== undefined) {
    add('planned-per-field', ['plannedPerField'], plannedPerField, {
      check: 'direction-planned-fields',
      options: { direction: category, ...figuresOf(plannedPerField) },
      withoutColumn: 'silent',
    });
  }
  if (budget !== undefined) {
    ofRow('budget', ['budget'], budget, { check: 'direction-budget', options: figuresOf(budget), withoutColumn: 'silent' });
    add('budget-sum', ['budget'], budget, {
      check: 'direction-budget-sum',
      options: { direction: category, total: budget.total },
      withoutColumn: 'silent',
    });
  }
  (durations ?? []).forEach((duration, place) => {
    ofRow(place === 0 ? 'duration' : `duration-${String(place + 1)}`, ['durations', place], duration, {
      check: 'direction-duration',
      options: figuresOf(duration),
      ...(duration.strength === 'hard' ? {} : { outcomes: softer }),
      withoutColumn: 'silent',
    });
  });
  if (lead !== undefined) ofRow('lead', ['lead'], lead, { check: 'direction-lead', options: figuresOf(lead) });
  if (team !== undefined) {
    const [only, ...others] = team.each;
    // A lead unit of the only kind asked for is enough: nobody need look at the participants.
    const when = only !== undefined && others.length === 0 ? [{ not: { leadKind: only } }] : [];
    ofRow('team', ['team'], team, { check: 'direction-team', options: figuresOf(team), when, withoutColumn: 'checklist' });
  }
  if (bothApply !== undefined) {
    ofRow('both-apply', ['bothApply'], bothApply, {
      check: 'direction-both-apply',
      options: figuresOf(bothApply),
      withoutColumn: 'checklist',
    });
  }
  (indicators ?? []).forEach((indicator, place) => {
    ofRow(kebab(indicator.column), ['indicators', place], indicator, {
      check: 'direction-indicator',
      options: figuresOf(indicator),
      withoutColumn: 'checklist',
    });
  });
  return made;
};

/** The rules of all directions, in their order. */
export const directionRules = (directions: readonly Direction[]): readonly DirectionRule[] => directions.flatMap(rulesOf);
