import type { JsonSlip, PackForm } from '../core/errors';
import type { PackFaultTexts, PackPlaceTexts } from './messages';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const optionProblem: Readonly<Record<string, (keys: string, check: string) => string>> = {
  'unknown-key': (keys, check) => `check “${check}” has no option “${keys}”`,
  missing: (keys, check) => `check “${check}” needs the option “${keys}”`,
  value: (keys, check) => `option “${keys}” does not fit check “${check}”`,
};

export const packFaults: PackFaultTexts = {
  'unknown-key': (a) => `unknown key: ${String(a['keys'])}`,
  missing: (a) => `“${String(a['keys'])}” is missing`,
  'wrong-shape': () => 'wrong shape',
  'bad-id': () => 'an id takes lower-case letters, digits and hyphens',
  'bad-clause-id': () => 'not the form of a clause id',
  'bad-date': () => 'not a date',
  'bad-version': () => 'not the form of a version',
  'unknown-column': () => 'unknown column',
  'unknown-check': (a) => `there is no check “${String(a['found'])}”`,
  'bad-options': (a) => optionProblem[String(a['problem'])]?.(String(a['keys']), String(a['check'])) ?? 'options do not fit the check',
  'unknown-code': (a) => `check “${String(a['check'])}” never gives “${String(a['code'])}”`,
  'unknown-parameter': (a) => `there is no parameter “${String(a['id'])}”`,
  'parameter-not-day': (a) => `check “${String(a['check'])}” wants a day here, and parameter “${String(a['id'])}” is a number`,
  'parameter-not-number': (a) => `check “${String(a['check'])}” wants a number here, and parameter “${String(a['id'])}” is a day`,
  'parameter-later': (a) =>
    `parameter “${String(a['id'])}” has a value only from ${String(a['from'])}, after the reference date ${String(a['reference'])}`,
  'unknown-category': (a) => `there is no category “${String(a['id'])}”`,
  'unknown-clause': (a) => `there is no clause “${String(a['id'])}”`,
  'cite-not-in-clause': (a) => `“${String(a['quote'])}” does not stand in the clauses named (${String(a['section'])})`,
  'cite-missing': () => 'a parameter of the notice needs a citation',
  'unknown-path': (a) => `the review list names “${String(a['id'])}”, which is not there`,
  'dates-disordered': (a) => `before the notice was issued (${String(a['issued'])})`,
  'question-missing': () => 'a rule for the checklist needs a question',
  'duplicate-id': (a) => `id “${String(a['id'])}” occurs twice`,
  'clause-unaccounted': (a) => `clause “${String(a['id'])}” has no rule, checklist item or remark`,
  'duplicate-key': (a) => `“${String(a['keys'])}” is written twice in one place`,
  'not-json': () => 'not valid JSON',
  'not-text': () => 'not a UTF-8 text',
};

const forms: Readonly<Record<PackForm, string>> = {
  text: 'write a text in double quotes',
  number: 'write a number without quotes',
  'whole-number': 'write a whole number without quotes',
  'yes-no': 'write true or false without quotes',
  list: 'write a list in square brackets [ ]',
  object: 'write keys and values in braces { }',
  filled: 'it must not be empty',
  id: 'write lower-case letters, digits and hyphens, such as general-cap',
  'clause-id': 'write capitals and digits with hyphens, such as JS24-001',
  day: 'write a day that exists, such as 2024-02-04',
  moment: 'write a day that exists, perhaps with a time, such as 2024-03-28 17:30, not before the day of issue',
  version: 'write three numbers, such as 1.0.0',
  figure: 'write amounts and ratios as numbers, days as 2024-02-04 or 2024-03-28 17:30, and mind that the day exists',
};

const slips: Readonly<Record<JsonSlip, string>> = {
  comma: 'look for a missing comma before this place',
  colon: 'write a colon between name and value',
  quote: 'look for a missing double quote, curly quotes or stray characters',
  bracket: 'look for a bracket that is not closed',
  comment: 'take the comment away, comments are not allowed',
  'trailing-comma': 'look for a comma too many, or a missing name or value, before this place',
  end: 'look for something too many at the end of the file',
  other: 'look at the punctuation around this place',
};

export const packPlaces: PackPlaceTexts = {
  place: ({ file, line }) => `${file}, line ${String(line)}`,
  path: (path) => path.map((key) => (typeof key === 'number' ? `item ${String(key + 1)}` : key)).join(' › '),
  line: (place, path, sentence, suggestion) => {
    const where = [place, path].filter((part) => part !== null && part !== '').join(', ');
    return `${where === '' ? 'pack' : where}: ${sentence}.${suggestion === null ? '' : ` Suggestion: ${suggestion}.`}`;
  },
  review: (place, path, note) => `${[place, path].filter((part) => part !== null).join(', ')}: ${note}`,
  suggestions: {
    nearest: ({ names }) => `perhaps ${names.length === 1 ? '' : 'one of '}${quoted(names)} is meant`,
    known: ({ names, total }) => `it may be ${quoted(names)}${total > names.length ? ` and others, ${String(total)} in all` : ''}`,
    form: ({ form }) => forms[form],
    quote: ({ clause, section, quote, isOther }) =>
      isOther
        ? `these words stand in clause “${clause}” (${section}); correct the clause or the section`
        : `clause “${clause}” (${section}) reads “${quote}”; quote its words`,
    unused: ({ name }) => `use an id that is free, such as “${name}”`,
    'take-away': () => 'take it away',
    'account-for': () => 'name the clause in rules, checklist or information',
    json: ({ slip }) => slips[slip],
    'utf-8': () => 'open it with a text editor and save it as UTF-8',
  },
  forms,
  slips,
};
