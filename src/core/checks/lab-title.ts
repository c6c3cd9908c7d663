import { z } from 'zod';
import { regionByIso } from '../../reference';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { mentionsOf } from './regions-of';

const laboratory = '联合实验室';
/** “中埃……联合实验室建设项目”: more than the name, but the name is there. */
const tail = /^(?:建设|合作|共建|项目|\([^()]*\))+$/u;
const separators = /^[-–—－·・和与]+/u;

/** Short names that are no beginning of the country's name, or whole names in use as short ones (readings F61). */
const customary: Readonly<Record<string, readonly string[]>> = { ZA: ['南非'], CF: ['非', '中非共和国'], CI: ['科'], PS: ['巴'] };

/** A name of two characters written out (埃及) is longer than a short name; longer names (肯尼亚) are customary as they are. */
const writtenOut = 2;

interface Opening {
  readonly rest: string;
  readonly isLoose: boolean;
}

/** What stands behind the short name of a country; null when the text begins with none of its short names. */
const behindCountry = (text: string, iso: string): Opening | null => {
  const name = fold(regionByIso(iso)?.name ?? '').replace(/\(.*\)$/u, '');
  const customs = customary[iso] ?? [];
  const custom = customs.find((short) => text.startsWith(short));
  if (custom !== undefined) return { rest: text.slice(custom.length), isLoose: false };
  for (let length = name.length; length > 0; length--) {
    if (!text.startsWith(name.slice(0, length))) continue;
    return { rest: text.slice(length), isLoose: length === writtenOut && name.length === writtenOut };
  }
  return null;
};

/**
 * The title of a joint laboratory reads “中+合作国家简称+研究领域+联合实验室” and names the row's own country: neither a region nor another one
 * (readings F61). Separators, whole names and words behind it only depart from the format.
 */
export const labTitle = defineRowCheck({
  id: 'lab-title',
  options: z.strictObject({}),
  codes: { blank: 'error', unreadable: 'manual', 'lab-title-form': 'error', 'lab-title-country': 'error', 'lab-title-loose': 'warning' },
  columns: () => ['projectName', 'partnerRegion'],
  prepare: (_, view) => (row) => {
    const cell = view.cell(row, 'projectName');
    if (cell === null) return noProblems;
    if (isEmpty(cell)) return [cellProblem(view, 'projectName', cell, 'blank', {})];
    if (cell.value.kind === 'unreadable') return [cellProblem(view, 'projectName', cell, 'unreadable', { reason: cell.value.reason })];
    const region = view.cell(row, 'partnerRegion');
    const countries = mentionsOf(region).map(({ iso }) => iso);
    const [first] = countries;
    const expected = first === undefined ? '中+合作国家简称' : `中${(regionByIso(first)?.name ?? '').slice(0, 1)}`;
    const text = cell.folded.replace(/[“”"《》]/gu, '');
    const end = text.lastIndexOf(laboratory);
    const after = end < 0 ? '' : text.slice(end + laboratory.length);
    if (!text.startsWith('中') || end < 0 || (after !== '' && !tail.test(after))) {
      return [cellProblem(view, 'projectName', cell, 'lab-title-form', { expected }, ['partnerRegion'])];
    }
    if (first === undefined) return noProblems;
    const body = text.slice(1, end);
    const opened = body.replace(/^国/u, '').replace(separators, '');
    const openings = countries.flatMap((iso) => behindCountry(opened, iso) ?? []);
    const opening = openings.find(({ isLoose }) => !isLoose) ?? openings[0];
    if (opening === undefined) {
      const facts = { expected, otherValue: region?.text ?? '' };
      return [cellProblem(view, 'projectName', cell, 'lab-title-country', facts, ['partnerRegion'])];
    }
    const field = opening.rest.replace(separators, '');
    if (field === '') return [cellProblem(view, 'projectName', cell, 'lab-title-form', { expected }, ['partnerRegion'])];
    const isExact = opened === body && field === opening.rest && after === '' && !opening.isLoose;
    return isExact ? noProblems : [cellProblem(view, 'projectName', cell, 'lab-title-loose', { expected }, ['partnerRegion'])];
  },
});
