import { bundledPack } from '../../src/packs';
import type { ClauseCase, DirectionTester } from './direction-tester';
import type { RowByHeader } from './official-table';

/** A table that a tool might wrongly complain of; `says` is everything it is told but remarks. */
export interface SilentTable {
  readonly clause: string;
  readonly direction: string;
  readonly rows: readonly RowByHeader[];
  readonly says?: readonly string[];
}

/** Everything that shows the clauses of a programme with directions. */
export interface DirectionSuite {
  readonly packId: string;
  readonly directions: readonly string[];
  readonly tester: DirectionTester;
  readonly clauseCases: readonly ClauseCase[];
  /** Negative controls of clauses that no case shows, or that are shown by another side of them. */
  readonly negativeControls: readonly SilentTable[];
  /** Clauses shown by a test of their own. */
  readonly elsewhere: readonly string[];
}

/** Direction of a clause by its id; null: it is of all. */
const directionOf = (clause: string): string | null => /-D(\d\.\d)-/u.exec(clause)?.[1] ?? null;

/** Clauses that no case shows because only a person with the papers can judge them. */
export const onlyAsked = ({ packId, clauseCases, elsewhere }: DirectionSuite): readonly string[] => {
  const { pack } = bundledPack(packId);
  const shown = new Set([...clauseCases.map(({ clause }) => clause), ...elsewhere, ...pack.information.map(({ clause }) => clause)]);
  return pack.clauses.map(({ id }) => id).filter((id) => !shown.has(id));
};

/** Clauses whose negative control is executed. */
export const controlled = ({ clauseCases, negativeControls }: DirectionSuite): readonly string[] => [
  ...new Set([
    ...clauseCases.filter(({ isNegativeControl }) => isNegativeControl).map(({ clause }) => clause),
    ...negativeControls.map(({ clause }) => clause),
  ]),
];

/** Runs all of it. @param greeting what every table of the programme is told */
export const testDirections = (suite: DirectionSuite, greeting: readonly string[] = []): void => {
  const { packId, directions, tester, clauseCases, negativeControls, elsewhere } = suite;
  const { pack } = bundledPack(packId);
  const [first = ''] = directions;

  describe('the examples of the requirements', () => {
    it.each(clauseCases.map((found) => [found.clause, found.direction, found] as const))('%s (%s)', (_, __, found) => {
      tester.testClause(found);
    });
  });

  describe('what must not be complained about', () => {
    for (const { clause, direction, rows, says = [] } of negativeControls)
      it(`${clause} (${direction})`, () => {
        const told = tester.told(tester.audit({ direction, rows }));
        expect(told.filter((line) => !line.startsWith('info ')).toSorted()).toEqual(says);
      });
  });

  describe('clean tables', () => {
    it.each(directions)('%s: nothing but what every table is told', (direction) => {
      expect(tester.told(tester.audit({ direction, rows: [{}] }))).toEqual(greeting);
    });
  });

  describe('the clauses', () => {
    it.each(onlyAsked(suite))('%s is put to a person, in its direction only', (clause) => {
      const asked = (direction: string): boolean =>
        tester.audit({ direction, rows: [{}] }).checklist.some(({ clauses }) => clauses.includes(clause));
      const own = directionOf(clause);
      const other = own === null ? undefined : directions.find((direction) => direction !== own);
      expect([asked(own ?? first), other === undefined ? false : asked(other)]).toEqual([true, false]);
    });

    it.each(pack.clauses.map(({ id }) => id))('%s is carried, or is information, and nothing else shows it', (clause) => {
      const carried = [...pack.rules, ...pack.checklist].some(({ clauses }) => clauses.includes(clause));
      const information = pack.information.filter((entry) => entry.clause === clause);
      const isShown = clauseCases.some((found) => found.clause === clause) || elsewhere.includes(clause);
      expect([carried, information.length]).toEqual(information.length > 0 ? [false, 1] : [true, 0]);
      if (information.length > 0) expect([isShown, information[0]?.why['zh-CN'] !== '']).toEqual([false, true]);
    });
  });
};
