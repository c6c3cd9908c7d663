import { allCases } from './cases';
import { runCase } from './tester';

const nameOf = ({ example, rows, title, ledgers, without, authority }: (typeof allCases)[number]): string =>
  `${example ?? ''} ${JSON.stringify({ rows, title, ledgers, without, authority })}`.trim();

for (const rule of new Set(allCases.map((found) => found.rule))) {
  describe(rule, () => {
    const cases = allCases.filter((found) => found.rule === rule);
    it.each(cases.map((found) => [found.finds.length === 0 ? 'passes' : 'finds', nameOf(found), found] as const))(
      '%s %s',
      (_, __, found) => {
        runCase(found);
      },
    );
  });
}
