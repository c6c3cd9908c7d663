import type { PackEvidence } from '../core/audit/pack-evidence';

const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');

/** One sign for or against a programme, in English. */
export const evidenceEnUS = (found: PackEvidence): string => {
  switch (found.kind) {
    case 'title':
      return `the title has ${list(found.words)}`;
    case 'title-of-another':
      return `the title has ${list(found.words)} of another programme`;
    case 'year':
      return `the title is of ${String(found.year)}`;
    case 'another-year':
      return `the title is of ${String(found.year)}, another year`;
    case 'batch':
      return `the title names the batch “${found.batch}”`;
    case 'another-batch':
      return `the title names another batch, “${found.batch}”`;
    case 'date':
      return `the date “${found.date}” lies in the time of the call`;
    case 'another-date':
      return `the date “${found.date}” is of another year`;
    case 'programme':
      return `${String(found.rows)} row(s) name the programme`;
    case 'another-programme':
      return `${String(found.rows)} row(s) name another programme`;
    case 'names':
      return `${String(found.rows)} row(s) of “${found.header}” bear a name of it`;
    case 'other-names':
      return `${String(found.rows)} row(s) of “${found.header}” bear other names`;
    case 'codes':
      return `${String(found.rows)} row(s) have a code alone, which means something else every year`;
    case 'other-codes':
      return `${String(found.rows)} row(s) have a code it does not know`;
    case 'columns':
      return `${String(found.found)} of ${String(found.of)} standard columns`;
    case 'another-place':
      return `title or recommending unit belong to ${found.place}`;
  }
};
