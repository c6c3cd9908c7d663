import { checkContext, plainContext } from '../../../src/core/audit/audit-context';
import type { Pack } from '../../../src/core/audit/pack';
import type { PlainDate } from '../../../src/core/values/value';
import { bundledPack } from '../../../src/packs';

const { pack } = bundledPack('jiangsu-2024');
const day = (year: number, month: number | null, dayOfMonth: number | null): PlainDate => ({
  year,
  month,
  day: dayOfMonth,
  hour: null,
  minute: null,
});

/** Values in no order, as a person may add them. */
const dated: Pack = {
  ...pack,
  parameters: [
    {
      id: 'cap',
      unit: '万元',
      own: true,
      values: [
        { from: '2024-02-04', value: 150, cite: null },
        { from: '2022-01-01', value: 100, cite: null },
        { from: '2025-01-01', value: 200, cite: null },
      ],
    },
  ],
};

describe('what checks are given', () => {
  it.each<[string, PlainDate, number]>([
    ['long before', day(2020, 5, 1), 100],
    ['the first day', day(2022, 1, 1), 100],
    ['the day before the second', day(2024, 2, 3), 100],
    ['the second day', day(2024, 2, 4), 150],
    ['a month without a day', day(2024, 2, null), 100],
    ['the last day', day(2025, 1, 1), 200],
    ['long after', day(2031, 1, 1), 200],
  ])('a figure in force on %s', (_, asOf, value) => {
    expect(checkContext(dated, { ...plainContext, asOf }).parameter('cap')).toBe(value);
  });

  it('the reference date of the pack, unless the user says otherwise', () => {
    expect(checkContext(pack, plainContext)).toMatchObject({ asOf: day(2024, 2, 4), asOfChosen: false });
    const asOf = day(2024, 3, 1);
    expect(checkContext(pack, { ...plainContext, asOf })).toMatchObject({ asOf, asOfChosen: true });
  });

  it('no figure that the pack does not have', () => {
    expect(() => checkContext(pack, plainContext).parameter('nowhere')).toThrow('nowhere');
  });
});
