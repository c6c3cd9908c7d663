import { mostOthers } from '../core/checks/problems';
import type { RowName } from '../core/checks/problems';
import type { LaboratoryCode, ProblemTexts } from './messages';
import { ledgers, unitKinds as kinds, unreadable } from './en-US-terms';

/** Line breaks inside a cell would tear the sentence apart. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

const column = (header: string): string => `“${header}”`;
export const shown = ({ header, value }: { readonly header: string; readonly value: string }): string =>
  value === '' ? `${column(header)} is empty` : `${column(header)} is “${oneLine(value)}”`;
export const list = (items: readonly string[]): string => items.join(', ');

const listMax = 8;
const some = (items: readonly (string | number)[]): string =>
  items.length <= listMax ? items.join(', ') : `${items.slice(0, listMax).join(', ')} … (${String(items.length)} in all)`;

export const rowNames = (others: readonly RowName[]): string => {
  const names = others.map(({ path, sheet, row }) => (path === null ? `row ${String(row)}` : `${path} “${sheet}” row ${String(row)}`));
  return names.length <= listMax
    ? names.join(', ')
    : `${names.slice(0, listMax).join(', ')} … (${others.length < mostOthers ? '' : 'over '}${String(names.length)} in all)`;
};

/** Days and lengths of time are shown to officials as “2024年3月8日” and “3年”; English readers get “2024-03-08” and “3 years”. */
const day = (text: string): string =>
  text
    .replace(/(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/u, (_, year: string, month: string, date?: string) =>
      [year, month, ...(date === undefined ? [] : [date])].map((part) => part.padStart(2, '0')).join('-'),
    )
    .replace(/(-\d{2})(\d{1,2}:\d{2})/u, '$1 $2')
    .replace(/^(\d{1,3})年$/u, '$1 years');

const kindList = (allowed: readonly (keyof typeof kinds)[]): string => list(allowed.map((kind) => kinds[kind]));

const yearsWanted = ({ least, most }: { readonly least: number | null; readonly most: number | null }): string => {
  if (least === most) return `${String(most)} years`;
  if (least === null) return `at most ${String(most)} years`;
  return most === null ? `at least ${String(least)} years` : `${String(least)} to ${String(most)} years`;
};

/** English sentences of the findings. */
export const problems: Omit<ProblemTexts, LaboratoryCode> = {
  blank: ({ header, value }) => (value === '' ? `${column(header)} is empty` : `${column(header)} is “${value}”; it must be filled in`),
  unreadable: (f) => `${shown(f)} and cannot be read: ${unreadable[f.reason]}`,
  'category-unknown': (f) =>
    `${shown(f)}; it must be one of ${list(f.allowed)}. Clauses that depend on the type wait until this is corrected`,
  'answer-negative': (f) => `${shown(f)}: the requirement is not met`,
  'answer-mixed': (f) => `${shown(f)}: part of it is not met or still open`,
  'answer-unclear': (f) => `${shown(f)}: it cannot be told whether the requirement is met`,
  'answer-intent-only': (f) => `${shown(f)}: a letter of intent will do now; the formal agreement is due with the project contract`,
  'answer-not-applicable': (f) => `${shown(f)}; this column takes 是 or 否`,
  'answer-affirmative': (f) => `${shown(f)}: take note`,
  'text-not-in': (f) => `${shown(f)}, which is not among ${list(f.allowed)}`,
  'keyword-found': (f) => `${shown(f)} and contains “${f.keywords.join('”, “')}”: please check`,
  'must-be-blank': (f) => `${shown(f)}, but the column is not for this row: check type and applicant`,
  attention: (f) => shown(f),
  'unit-kind-not-allowed': (f) =>
    `${shown(f)} (${f.assumed ? 'by its name ' : ''}${kinds[f.kind]}); ${f.category} must be led by: ${kindList(f.allowed)}`,
  'unit-kind-unclear': (f) =>
    `${shown(f)}; ${f.kind === 'unknown' ? 'the name does not tell its kind' : `its kind is ${kinds[f.kind]}`}. ${f.category} must be led by: ${kindList(f.allowed)}`,
  'several-units': (f) => `${shown(f)} and names several units; the first one, “${f.lead}”, was taken as the lead`,
  'dependent-unit': (f) => `${shown(f)}; “${f.part}” is usually not a legal person of its own`,
  'unit-outside-province': (f) => `${shown(f)}, which seems to be in ${f.place}; the applicant must be registered in the province`,
  'unit-of-other-city': (f) => `${shown(f)}, which seems to belong to ${f.place}, while the recommending department is “${f.authority}”`,
  'university-recommends-itself': (f) =>
    `${shown(f)}; ${f.university} recommends its own projects and does not belong into the table of “${f.authority}”`,
  'unit-not-the-university': (f) =>
    `${shown(f)}, while the recommending department is “${f.authority}”: a university recommends only its own projects`,
  'differs-from-unit': (f) => `${shown(f)} and differs from ${column(f.otherHeader)} “${f.otherValue}”`,
  'no-provincial-enterprise': (f) => `${shown(f)} and names no enterprise of ${f.province}`,
  'provincial-enterprise-unclear': (f) => `${shown(f)}; it cannot be told whether an enterprise of ${f.province} is among them`,
  'relation-forbidden': (f) => `${shown(f)}, a relation that is not allowed (${f.relation})`,
  'partner-shares-name': (f) =>
    `${shown(f)} and shares the trade name “${f.shared}” with the applicant “${f.otherValue}”: check whether it is a subsidiary`,
  'partner-in-mainland': (f) => `${shown(f)}; “${f.hint}” points to the mainland, where the main foreign partner must not be established`,
  'place-in-mainland': (f) => `${shown(f)}; ${f.place} is in the mainland, but it must take place in the partner country`,
  'tax-haven': (f) => `${shown(f)}; ${f.place} is a usual tax haven: check whether the partner is a shell company`,
  'region-unknown': (f) => `${shown(f)}; “${list(f.regions)}” is not a known country or region`,
  'region-ambiguous': (f) => `${shown(f)}; “${list(f.regions)}” may mean several countries or regions`,
  'region-improper': (f) => `${shown(f)}; the wording “${list(f.regions)}” is not used in official texts: write 中国台湾 or 台湾地区`,
  'region-mainland': (f) => `${shown(f)}; a partner country or region is wanted, not the mainland`,
  'region-not-listed': (f) => `${shown(f)}; ${list(f.regions)} is not among ${list(f.listed)}`,
  'region-excluded': (f) => `${shown(f)}; for projects led by enterprises ${list(f.excluded)} are excluded`,
  'region-not-foreign': (f) => `${shown(f)}; ${list(f.regions)} does not belong under ${f.category} but under 港澳台科技合作`,
  'region-not-special': (f) => `${shown(f)}; ${list(f.regions)} is not Hong Kong, Macao or Taiwan and does not belong under ${f.category}`,
  'regions-mixed': (f) => `${shown(f)}; ${list(f.regions)} fits, ${list(f.others)} does not: check where the main partner is`,
  'region-not-member': (f) => `${shown(f)}; as of ${day(f.asOf)} ${list(f.regions)} is not among ${f.list}`,
  'membership-disputed': (f) => `${shown(f)}; whether ${list(f.regions)} is among ${f.list} changed around ${day(f.asOf)}: please check`,
  'platform-class-not-admitted': (f) => `${shown(f)}; “${f.found}” is not an admitted class of platform`,
  'platform-class-unclear': (f) => `${shown(f)}; the name does not tell whether the class of the platform is admitted`,
  'several-platforms': (f) => `${shown(f)} and names several platforms; one is wanted`,
  'over-limit': (f) => `${shown(f)}, above ${String(f.limit)} ${f.unit}`,
  'over-ratio': (f) =>
    `${shown(f)}, which is ${String(f.percent)}% of ${column(f.baseHeader)} “${f.baseValue}”, above ${String(f.limitPercent)}%`,
  'base-unreadable': (f) =>
    `${column(f.baseHeader)} is empty or unreadable, so the share of ${column(f.header)} “${f.value}” cannot be checked`,
  'amount-doubtful': (f) => `${shown(f)}, so large that it was probably written in yuan instead of 万元`,
  'none-positive': (f) => `${list(f.headers.map(column))}: all zero or empty, at least one must be above zero`,
  'share-not-controlling': (f) => `${shown(f)}, not above ${String(f.limitPercent)}%, and no control of the results is agreed`,
  'share-by-agreement': (f) => `${shown(f)}, not above ${String(f.limitPercent)}%: check the agreement on the results`,
  'date-after': (f) => `${shown(f)}, later than ${day(f.limit)}`,
  'date-on-limit': (f) => `${shown(f)}, exactly ${day(f.limit)}: whether the day itself counts must be confirmed`,
  'date-vague': (f) => `${shown(f)}, too coarse to compare with ${day(f.limit)}`,
  'title-missing': (f) => `No title was found; the standard title is “${f.expected}”`,
  'title-other': (f) => `The title is “${f.value}”; the standard title is “${f.expected}”`,
  'title-year': (f) => `The title “${f.value}” is of ${String(f.year)}, but the notice of ${String(f.expected)} was applied`,
  'field-blank': (f) => `The field “${f.label}” above the table is empty`,
  'authority-not-addressed': (f) => `The recommending department is “${f.value}”, which the notice does not address`,
  'authority-outside-province': (f) => `The recommending department is “${f.value}”, which seems to be in ${f.place}`,
  'date-line-blank': (f) => `The ${f.label} line is empty (it may be written by hand)`,
  'date-line-incomplete': (f) => `The date line “${f.value}” is incomplete`,
  'date-line-impossible': (f) => `The date line “${f.value}” is no date`,
  'date-line-year': (f) => `The date line is “${f.value}”; the year must be ${String(f.expected)}`,
  'date-line-after': (f) => `The date line is “${f.value}”, later than ${day(f.limit)}`,
  'date-line-before': (f) => `The date line is “${f.value}”, before the notice of ${day(f.limit)}`,
  'phone-malformed': (f) => `“${f.value}” does not look like a telephone number`,
  'column-missing': (f) => `The standard column “${f.header}” is missing`,
  'columns-order': (f) => `The columns are not in the standard order: ${list(f.found)}`,
  'no-project-rows': () => 'The table holds no project',
  'answers-uniform': (f) =>
    `All ${String(f.rows)} projects give the same answers in ${list(f.headers.map(column))}: make sure that each was checked`,
  'hidden-rows': (f) => `Hidden or filtered rows (${some(f.rows)}) were audited too`,
  'hidden-columns': (f) => `Hidden columns (${some(f.columns)}) were audited too`,
  'hidden-sheet': () => 'The sheet is hidden; it was audited too',
  'uncached-formulas': (f) => `${some(f.cells)}: formulas without a stored result; open and save the workbook, then audit again`,
  'error-values': (f) => `${some(f.cells)}: error values`,
  'stray-cells': (f) => `Stray text below the table (${some(f.cells)}) was not audited`,
  'duplicate-columns': (f) => `“${f.header}” occurs in several columns (${list(f.columns)}); only the first one was audited`,
  'check-failed': () => 'This rule broke and gave no judgement: please check the clause by hand',
  'sequence-broken': (f) => `${shown(f)}; the running number should be ${String(f.expected)}`,
  duplicate: (f) => `${shown(f)}, the same as in ${rowNames(f.others)}`,
  'one-per-enterprise': (f) => `${shown(f)}; the same enterprise also applies in ${rowNames(f.others)}, but may apply only once a year`,
  'one-per-enterprise-targeted': (f) =>
    `${shown(f)}; the same enterprise also applies in ${rowNames(f.others)}, but may apply only once a year, targeted projects (定向组织) excepted`,
  'one-per-person': (f) => `${shown(f)}; the same person also leads ${rowNames(f.others)}, but may lead only one project a year`,
  namesake: (f) => `${shown(f)}; the leader of ${rowNames(f.others)} has the same name: check whether it is the same person`,
  'one-per-platform': (f) => `${shown(f)}; ${rowNames(f.others)} rests on the same platform, but each platform may carry only one`,
  'platform-nearly-same': (f) =>
    `${shown(f)}, nearly the same as “${f.otherValue}” in ${rowNames(f.others)}: check whether it is the same platform`,
  'same-title-same-unit': (f) => `${shown(f)}, the same title as in ${rowNames(f.others)} of the same unit`,
  'same-title-other-unit': (f) => `${shown(f)}, the same title as in ${rowNames(f.others)}: check whether the units are affiliated`,
  'similar-title': (f) =>
    `${shown(f)}, nearly the same as “${f.otherValue}” in ${rowNames(f.others)} (${String(f.percent)}%): check for repetition`,
  'ledger-hit': (f) => `${shown(f)} and stands in ${ledgers[f.ledger]}${f.entry === '' ? '' : ` (${f.entry})`}`,
  'ledger-namesake': (f) => `${shown(f)}; ${ledgers[f.ledger]} holds a similar entry${f.entry === '' ? '' : ` (${f.entry})`}: please check`,
  'ledger-absent': (f) => `${shown(f)} and is not in ${ledgers[f.ledger]}: check the recognition document`,
  'ledger-other-host': (f) => `${shown(f)}; by ${ledgers[f.ledger]} its host is “${f.host}”, not the applicant`,
  'title-province': (f) => `The title is “${f.value}”, which seems to be of ${f.place}; this audit follows the notice of ${f.province}`,
  'recommender-not-addressed': (f) => `${shown(f)}, which is not one of the bodies the notice addresses: please check`,
  'recommender-outside': (f) => `${shown(f)}, which seems to be in ${f.place} and is not one of the bodies the notice addresses`,
  'several-recommenders': (f) =>
    `${shown(f)}: the same project as ${rowNames(f.others)}, recommended by ${list(f.recommenders)}; a project goes through one of them only`,
  'topic-unknown': (f) => `${shown(f)}, which is none of the ${String(f.last)} topics: give the number or the name`,
  'topic-name-differs': (f) =>
    `${shown(f)}: number and name differ. Topic ${String(f.number)} is “${f.name}”; the name belongs to topic ${String(f.named)}`,
  'topic-competition': (f) =>
    `${shown(f)}: with ${rowNames(f.others)} there are ${String(f.applied)} applications; ${String(f.planned)} planned (no quota on applying)`,
  'same-topic-same-unit': (f) => `${shown(f)}: the same unit applies on this topic in ${rowNames(f.others)}; check for the same content`,
  'title-off-topic': (f) => `${shown(f)} and shares no telling word with topic ${String(f.number)} “${f.name}”: please check`,
  'category-other': (f) => `${shown(f)}, but ${column(f.otherHeader)} “${oneLine(f.otherValue)}” belongs to “${f.expected}”`,
  'region-other-side': (f) => `${shown(f)}; ${list(f.regions)} does not belong to “${f.category}”`,
  'region-side-doubtful': (f) => `${shown(f)}; ${list(f.regions)} lies on two continents: check whether it belongs to “${f.category}”`,
  'region-taiwan': (f) => `${shown(f)}; the notice names a category for Hong Kong and Macao only, not for ${list(f.regions)}: please ask`,
  'too-many-regions': (f) => `${shown(f)}: ${String(f.regions.length)} countries, while the topic speaks of at most ${String(f.limit)}`,
  'under-limit': (f) => `${shown(f)}, below ${String(f.limit)} ${f.unit}`,
  'at-limit': (f) => `${shown(f)}: the limit of ${String(f.limit)} ${f.unit} is reached`,
  'under-ratio': (f) =>
    `${shown(f)}, which is ${f.ratio}${f.as === 'times' ? ' times' : ''} of ${column(f.baseHeader)} “${f.baseValue}”, below ${f.limitRatio}${f.as === 'times' ? ' times' : ''}`,
  'date-before': (f) => `${shown(f)}, before ${day(f.limit)}`,
  'date-borderline': (f) => `${shown(f)}, between ${day(f.from)} and ${day(f.until)}: whether it suffices depends on the day counted from`,
  'duration-other': (f) => `${shown(f)}; it must be ${String(f.years)} years`,
  'agreement-too-short': (f) => `${shown(f)}: it ends before the project does (${day(f.needed)})`,
  'administration-found': (f) => `${shown(f)}; “${f.unit}” is by its name an administrative organ, which may neither apply nor take part`,
  'administration-doubtful': (f) => `${shown(f)}; “${f.unit}” may be an administrative organ: check its kind`,
  'degree-or-title-lacking': (f) =>
    `${shown(f)} and ${column(f.otherHeader)} is “${f.otherValue}”: neither a doctor’s degree nor a senior title`,
  'degree-or-title-unclear': (f) =>
    `${shown(f)}; ${column(f.otherHeader)} ${f.otherValue === '' ? 'says nothing' : `is “${f.otherValue}”`}: whether there is a doctor’s degree or a senior title cannot be told`,
  'unit-not-covered': (f) => `${shown(f)}; ${list(f.units)} does not occur in ${column(f.otherHeader)}`,
  'employment-proof-lacking': (f) =>
    `The leader’s ${shown(f)}: proof of employment is missing; ${f.isPartTime ? 'both units must give it' : 'the mainland unit must give it'}`,
  'employment-proof-check': (f) =>
    `The leader’s ${shown(f)}: check the proof of employment (${f.isPartTime ? 'part-time: of both units' : 'full-time: of the mainland unit, part-time: of both'})`,
  'first-participant-domestic': (f) => `${shown(f)}; the first unit “${f.unit}” is of the mainland, but it must be a foreign one`,
  'first-participant-unclear': (f) => `${shown(f)}; whether the first unit “${f.unit}” is a foreign one cannot be told by its name`,
  'no-foreign-unit': (f) => `${shown(f)}: all are of the mainland; at least one foreign unit must take part`,
  'partner-is-person': (f) => `${shown(f)}; “${f.name}” looks like a person, but a legal person is wanted`,
  'us-consent-open': (f) =>
    `${shown(f)}: a partner from the United States; confirm that it has reported to its employer and got its consent`,
  'us-consent-refused': (f) => `${shown(f)}: a partner from the United States that, by the table, has not reported or got no consent`,
  'priority-treaty': (f) => `${shown(f)}: perhaps of the first priority class, if it stands under an agreement: ${some(f.agreements)}`,
  'agreement-not-listed': (f) => `${shown(f)}, which is not among the listed agreements with the partner countries: please check`,
  'priority-sister-city': (f) =>
    `${shown(f)}: second priority class, sister city (${list(f.pairs)})${f.provincial ? '; a pair of the province covers a whole region: check that the partner is in it' : ''}`,
  'priority-base': (f) => `${shown(f)}: third priority class, host of ${list(f.bases)}`,
  'priority-joint-lab': (f) => `${shown(f)}: perhaps of the third priority class (joint laboratory): check the proof`,
  'ledger-over-limit': (f) => `${shown(f)}: ${String(f.count)} entries in ${ledgers[f.ledger]}, more than ${String(f.limit)} (${f.entry})`,
  'ledger-at-limit': (f) => `${shown(f)}: ${String(f.count)} entries in ${ledgers[f.ledger]}; the limit is reached (${f.entry})`,
  'direction-unknown': (f) => `${shown(f)}, which is none of the directions ${list(f.allowed)} (the text “1.10” is not 1.1)`,
  'direction-conflict': (f) =>
    `${shown(f)}; code and name differ: ${f.code} is “${f.expected}”, ${f.otherCode === null ? 'the name is not the one of that direction' : `the name belongs to ${f.otherCode}`}`,
  'direction-ambiguous': (f) => `${shown(f)}, equally like ${f.candidates.map((name) => `“${name}”`).join(' and ')}: write the code`,
  'direction-name-unclear': (f) =>
    `${shown(f)}, judged by its code as ${f.code} “${f.expected}”; “${f.name}” is not that name: please check`,
  'partner-lacking': (f) => `${shown(f)}; the direction wants ${list(f.lacking)} among the partner countries`,
  'partners-too-few': (f) => `${shown(f)}; only ${String(f.found)} of ${some(f.listed)}, at least ${String(f.least)} are wanted`,
  'partner-beyond': (f) => `${shown(f)}; ${list(f.regions)} stands beside ${some(f.listed)}: please check`,
  'agreement-other-direction': (f) => `${shown(f)}, not the agreement of the direction: ${list(f.agreements)}`,
  'field-not-listed': (f) => `${shown(f)}, not among the fields of the direction (${list(f.listed)})`,
  'field-unclear': (f) => `${shown(f)}; it does not say which field of the direction it belongs to (${list(f.listed)})`,
  'field-outside-open-list': (f) =>
    `${shown(f)}, not among the fields that the direction names as examples (${list(f.listed)}): please check`,
  'field-too-broad': (f) => `${shown(f)}, without one of the topics of the direction (${list(f.listed)}): please check`,
  'more-than-planned': (f) =>
    `${f.category === '' ? 'The table' : `“${f.category}”`} has ${String(f.rows)} projects, more than the ${String(f.planned)} planned (which do not limit recommendations)`,
  'above-envelope': (f) => `${shown(f)}, more than all the money of the direction (${String(f.limit)} 万元)`,
  'above-average': (f) =>
    `${shown(f)}, above the direction's average of ${String(f.average)} 万元 (${String(f.limit)} 万元 in all, no ceiling of a single project)`,
  'sum-above-envelope': (f) =>
    `${f.category === '' ? 'The table' : `“${f.category}”`} asks for ${String(f.sum)} 万元 together, more than the ${String(f.limit)} 万元 planned (more may be recommended)`,
  'duration-outside': (f) => `${shown(f)}; the direction wants ${yearsWanted(f)}`,
  'duration-near': (f) => `${shown(f)}, about a month away from the length required (${yearsWanted(f)}): please check`,
  'duration-range': (f) => `${shown(f)}; the direction wants ${yearsWanted(f)}: write one length`,
  'unit-kind-barred': (f) => `${shown(f)} (${f.assumed ? 'by its name ' : ''}${kinds[f.kind]}), which must not lead ${f.category}`,
  'unit-kind-barred-unclear': (f) =>
    `${shown(f)}, whose kind the name does not tell; ${f.category} must not be led by ${kindList(f.barred)}: please check`,
  'team-lacks-kind': (f) => `${shown(f)}; there is no ${kindList(f.kinds)} among applicant and participants`,
  'team-unclear': (f) => `${shown(f)}; it cannot be told whether a ${kindList(f.kinds)} is among applicant and participants`,
  'one-side-only': (f) => `${shown(f)}: the foreign side has not applied, and a one-sided application is invalid`,
  'none-positive-here': (f) => `${shown(f)}; ${list(f.headers.map(column))}: all zero or empty, check the other results of the cooperation`,
  'other-language': (f) =>
    `${shown(f)} and ${column(f.otherHeader)} is “${oneLine(f.otherValue)}”, in another language: check whether they agree`,
  'notice-left-out': () => 'The audit rests on the guideline alone, without its notice',
  'several-persons': (f) => `${shown(f)}: ${list(f.persons)} are ${String(f.persons.length)} persons; a project has one leader`,
  'title-of-task': (f) => `${shown(f)}: “${f.part}” looks like the title of a task; projects are applied for as a whole`,
  'recommender-not-national': (f) =>
    `${shown(f)}: not one of the units that may recommend (ministries, science authorities of provinces and of separately planned cities, listed associations)`,
  'recommender-needs-list': (f) => `${shown(f)}: please check whether it is on the published list of recommending units`,
  'recommender-unclear': (f) => `${shown(f)}: the name does not tell which kind of recommending unit it is`,
  'recommenders-in-cell': (f) => `${shown(f)}: ${list(f.recommenders)}; a project goes through one recommending unit`,
  'authority-not-national': (f) =>
    `The form line names “${f.value}” as recommending unit, which is not one that may recommend (ministries, science authorities of provinces and of separately planned cities, listed associations)`,
  'authority-needs-list': (f) => `The form line names “${f.value}”; please check whether it is on the published list of recommending units`,
  'unit-of-other-province': (f) => `${shown(f)}: by name or address it lies in ${f.place}, outside the territory of “${f.authority}”`,
  'unit-of-planned-city': (f) =>
    `${shown(f)}: by name or address it belongs to ${f.place}; please check whether “${f.authority}” should recommend it`,
  'unit-not-mainland': (f) => `${shown(f)}: by its name “${f.unit}” is not registered in the mainland`,
  'foreign-participant': (f) => `${shown(f)}: by its name “${f.unit}” is a foreign unit and belongs in the column of foreign partners`,
  'answer-explained': (f) => `${shown(f)}: an explanation of the host unit is noted; the document is to follow`,
  'ledger-boundary': (f) =>
    `${shown(f)}: a project in ${ledgers[f.ledger]} ends on the very day of the limit (${f.entry}) and is not counted; please check`,
  'ledger-withdrawn': (f) => `${shown(f)}: ${ledgers[f.ledger]} shows that the person left a project (${f.entry}); please check`,
  'one-row-per-person': (f) => `${shown(f)}: ${f.person} is also in ${rowNames(f.others)}; a person leads or joins one project only`,
  'member-namesake': (f) =>
    `${shown(f)}: ${f.person} bears the name of a person in ${rowNames(f.others)}; please check whether they are one`,
  'total-over-limit': (f) =>
    `${shown(f)}: ${f.person} has ${String(f.applied)} application(s) and ${String(f.ongoing)} ongoing project(s) (${f.entry}), more than ${String(f.limit)} together`,
  'changed-since-filed': (f) =>
    `${shown(f)}: under the same acceptance number ${rowNames(f.others)} has “${oneLine(f.otherValue)}”; in principle this does not change after acceptance`,
  'programme-other': (f) => `${shown(f)}: another programme; this audit is for “${f.expected}”`,
  'programme-by-partner': (f) => `${shown(f)}: a code alone, taken for “${f.expected}” by the partner region`,
  'programme-unclear': (f) =>
    `${shown(f)}: a code alone that ${f.candidates.map((name) => `“${name}”`).join(' and ')} both have; please add the name of the programme or direction`,
  'foreign-kind-not-allowed': (f) => `${shown(f)}; ${list(f.units)}: none of ${kindList(f.kinds)}`,
  'foreign-kind-lacking': (f) => `${shown(f)}; there is no ${kindList(f.kinds)} among them`,
  'foreign-kind-unclear': (f) => `${shown(f)}; it cannot be told whether this is: ${kindList(f.kinds)}`,
  'foreign-units-few': (f) => `${shown(f)}: only ${String(f.found)}, at least ${String(f.least)} are wanted`,
  'foreign-country-lacking': (f) => `${shown(f)}; there is no unit of ${list(f.lacking)}`,
  'period-outside': (f) => `${shown(f)}, not between ${day(f.from)} and ${day(f.until)}`,
  'attachments-lacking': (f) => `${shown(f)}; not found: ${list(f.lacking)}`,
  'sub-direction-unknown': (f) => `${shown(f)}, none of the sub-directions 1 to ${String(f.last)}`,
  'sub-directions-several': (f) => `${shown(f)}: sub-directions ${f.found.map(String).join(', ')}; only one may be chosen`,
  'effort-unbalanced': (f) =>
    `${shown(f)} and ${column(f.otherHeader)} is “${oneLine(f.otherValue)}”: one is more than ${String(f.limit)} times the other, check the balance`,
  'above-foreign-budget': (f) =>
    `${shown(f)}, more than ${column(f.otherHeader)} “${oneLine(f.otherValue)}” (about ${String(f.limit)} 万元)`,
  'near-foreign-budget': (f) =>
    `${shown(f)}, close to ${column(f.otherHeader)} “${oneLine(f.otherValue)}” (about ${String(f.limit)} 万元): the rate of the day decides`,
  'fields-too-few': (f) => `${shown(f)}: ${String(f.found)} of ${list(f.listed)}; at least ${String(f.least)} are wanted`,
};
