import type { LaboratoryTexts } from './messages';
import { list, rowNames, shown } from './en-US-problems';

/** English sentences of the findings on joint laboratories. */
export const laboratoryProblems: LaboratoryTexts = {
  'lab-title-form': (f) => `${shown(f)}; the title must read “${f.expected}” + field + “联合实验室”`,
  'lab-title-country': (f) =>
    `${shown(f)} does not fit the partner country “${f.otherValue}”; the title must begin with “${f.expected}” (a country, not a region)`,
  'lab-title-loose': (f) => `${shown(f)} departs a little from “${f.expected}” + field + “联合实验室”: please check`,
  'one-route': (f) => `${shown(f)} is the same laboratory as ${rowNames(f.others)}; only one of the two routes may be used`,
  'one-route-other-partner': (f) =>
    `${shown(f)}: ${rowNames(f.others)} has the same applicant and partner country; check whether it is the same laboratory (one route only)`,
  'one-per-agreement': (f) =>
    `${shown(f)} rests on the same laboratory agreement as ${rowNames(f.others)}; an agreement carries one project`,
  'issuer-is-partner': (f) => `${shown(f)} is “${f.otherHeader}” “${f.otherValue}” itself; a paper issued by the partner does not count`,
  'issuer-partner-listed': (f) =>
    `${shown(f)} is both “${f.otherHeader}” and a national research centre that may issue the paper: please check`,
  'issuer-no-government': (f) => `${shown(f)} is no government department of the partner country`,
  'body-not-admitted': (f) => `${shown(f)}; it must be ${list(f.expected)}`,
  'body-unclear': (f) => `${shown(f)}; whether it is ${list(f.expected)} cannot be told: please check`,
  'not-signatory': (f) => `${shown(f)} is not among “${f.otherHeader}” “${f.otherValue}”`,
  'signatory-part': (f) => `${shown(f)} seems to belong to a unit among “${f.otherHeader}” “${f.otherValue}”: please check`,
  'date-after-other': (f) => `${shown(f)} must not be later than “${f.otherHeader}” “${f.otherValue}”`,
  'registered-in-china': (f) => `${shown(f)} is in China; the foreign partner must be registered abroad`,
  'registered-elsewhere': (f) => `${shown(f)} is not in “${f.otherHeader}” “${f.otherValue}”`,
};
