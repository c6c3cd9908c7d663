import { beltAndRoadEdition, beltAndRoadMembership, groupMembers, regionByIso } from '../../src/reference';
import type { Membership } from '../../src/reference';
import { cell, readTable } from './tables';

const on = (iso: string, date: string): Membership => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return beltAndRoadMembership(iso, { year, month, day });
};
const issue = '2024-02-04';
const close = '2024-03-29';

describe('membership on the days of the Jiangsu 2024 notice (readings A9)', () => {
  it.each([
    'KR',
    'NZ',
    'AT',
    'SG',
    'RU',
    'JO',
    'HN',
    'PA',
    'GR',
    'PT',
    'LU',
    'PL',
    'TH',
    'VN',
    'ID',
    'MY',
    'KZ',
    'SA',
    'ZA',
    'EG',
    'NE',
    'CL',
    'CU',
    'TR',
  ])('%s is a member', (iso) => {
    expect([on(iso, issue), on(iso, close)]).toEqual(['member', 'member']);
  });
  it.each([
    'JP',
    'US',
    'GB',
    'FR',
    'DE',
    'AU',
    'CA',
    'CH',
    'NL',
    'ES',
    'BE',
    'SE',
    'FI',
    'NO',
    'DK',
    'IE',
    'IS',
    'IN',
    'BR',
    'MX',
    'IL',
    'CO',
    'KP',
    'BT',
    'HK',
    'MO',
    'TW',
    'CN',
    'XX',
    '',
  ])('%s is none', (iso) => {
    expect([on(iso, issue), on(iso, close)]).toEqual(['not-member', 'not-member']);
  });
});

describe('joining, leaving, dispute', () => {
  it.each<[string, string, Membership]>([
    ['IT', '2019-03-22', 'not-member'],
    ['IT', '2019-03-23', 'member'],
    ['IT', '2023-12-05', 'member'],
    ['IT', '2023-12-06', 'disputed'],
    ['IT', issue, 'disputed'],
    ['IT', '2024-03-23', 'disputed'],
    ['IT', '2024-03-24', 'not-member'],
    ['IT', close, 'not-member'],
    ['NR', '2024-01-23', 'not-member'],
    ['NR', issue, 'disputed'],
    ['NR', close, 'disputed'],
    ['NR', '2024-04-01', 'member'],
    ['JO', '2023-11-28', 'not-member'],
    ['JO', '2023-11-29', 'member'],
    ['HN', '2023-06-11', 'not-member'],
    ['HN', '2023-06-12', 'member'],
    ['PA', '2025-02-05', 'member'],
    ['PA', '2025-02-06', 'not-member'],
    ['CO', '2025-05-13', 'not-member'],
    ['CO', '2025-05-14', 'member'],
    // Only the month is known: inside it nobody can tell.
    ['KR', '2015-09-30', 'not-member'],
    ['KR', '2015-10-01', 'unknown'],
    ['KR', '2015-10-31', 'unknown'],
    ['KR', '2015-11-01', 'member'],
  ])('%s on %s: %s', (iso, date, answer) => {
    expect(on(iso, date)).toBe(answer);
  });
});

describe('official counts', () => {
  const codes = readTable('belt-and-road').map((row) => cell(row, 'iso2'));
  const range = (date: string, among: (iso: string) => boolean): readonly [number, number] => {
    const answers = codes.filter(among).map((iso) => on(iso, date));
    const certain = answers.filter((answer) => answer === 'member').length;
    return [certain, certain + answers.filter((answer) => answer === 'unknown' || answer === 'disputed').length];
  };
  const everywhere = (): boolean => true;
  const lieIn =
    (continent: string) =>
    (iso: string): boolean =>
      regionByIso(iso)?.continent === continent;

  it.each([
    ['2018-09-07', 'Africa', 37],
    ['2018-12-26', 'Americas', 16],
    ['2018-12-31', '', 122],
    ['2019-03-27', '', 125],
    ['2020-01-31', '', 138],
    ['2021-01-09', 'Africa', 46],
    ['2021-11-29', '', 142],
    ['2021-12-16', '', 145],
    ['2022-01-18', '', 147],
    ['2022-08-31', '', 149],
    ['2023-01-06', '', 151],
    ['2023-06-05', 'Americas', 21],
    ['2023-08-24', '', 152],
    [issue, '', 152],
    ['2024-08-29', 'Africa', 52],
  ])('%s %s: %d', (date, continent, count) => {
    const [least, most] = range(date, continent === '' ? everywhere : lieIn(continent));
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  it.each([
    ['非洲', 52],
    ['亚洲', 40],
    ['大洋洲', 11],
    ['拉美', 22],
    ['欧洲', 27],
  ])('%s has %d members in September 2023, by the sections of the foreign ministry', (section, count) => {
    const sectionOf = new Map(
      readTable('countries').map((row) => [cell(row, 'iso2'), cell(row, 'continent_mfa').replace(/^[南北]美洲$/u, '拉美')]),
    );
    expect(codes.filter((iso) => sectionOf.get(iso) === section && on(iso, '2023-09-30') === 'member')).toHaveLength(count);
  });

  it('all 22 Arab states had signed by 2023-12-06', () => {
    expect(groupMembers('ArabLeague22').filter((iso) => on(iso, '2023-12-06') !== 'member')).toEqual([]);
  });
});

it('says up to which day the list was followed', () => {
  expect(beltAndRoadEdition).toMatch(/^20\d\d-\d\d-\d\d$/u);
});
