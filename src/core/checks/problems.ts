import type { UnitKind, UnreadableReason } from '../values/value';
import type { LaboratoryProblemFacts } from './laboratory-problems';

/** What every problem of a cell carries: the header as the sheet spells it and what the cell shows. */
interface CellFacts {
  readonly header: string;
  readonly value: string;
}

interface RegionFacts extends CellFacts {
  /** Names as written. */
  readonly regions: readonly string[];
}

/** Facts behind each problem code. Wording lives in `messages/`, one sentence a code and language. */
export interface ProblemFacts extends LaboratoryProblemFacts<CellFacts, RowName> {
  // one cell
  blank: CellFacts;
  unreadable: CellFacts & { readonly reason: UnreadableReason };
  'category-unknown': CellFacts & { readonly allowed: readonly string[] };
  'answer-negative': CellFacts;
  'answer-mixed': CellFacts;
  'answer-unclear': CellFacts;
  'answer-intent-only': CellFacts;
  'answer-not-applicable': CellFacts;
  'answer-affirmative': CellFacts;
  'text-not-in': CellFacts & { readonly allowed: readonly string[] };
  'keyword-found': CellFacts & { readonly keywords: readonly string[] };
  'must-be-blank': CellFacts;
  attention: CellFacts;
  // units
  'unit-kind-not-allowed': CellFacts & {
    readonly kind: UnitKind;
    readonly assumed: boolean;
    readonly allowed: readonly UnitKind[];
    readonly category: string;
  };
  'unit-kind-unclear': CellFacts & { readonly kind: UnitKind; readonly allowed: readonly UnitKind[]; readonly category: string };
  'several-units': CellFacts & { readonly lead: string };
  'dependent-unit': CellFacts & { readonly part: string };
  'unit-outside-province': CellFacts & { readonly place: string };
  'unit-of-other-city': CellFacts & { readonly place: string; readonly authority: string };
  'university-recommends-itself': CellFacts & { readonly university: string; readonly authority: string };
  'unit-not-the-university': CellFacts & { readonly authority: string };
  'differs-from-unit': CellFacts & { readonly otherHeader: string; readonly otherValue: string };
  'no-provincial-enterprise': CellFacts & { readonly province: string };
  'provincial-enterprise-unclear': CellFacts & { readonly province: string };
  'relation-forbidden': CellFacts & { readonly relation: string };
  'partner-shares-name': CellFacts & { readonly otherValue: string; readonly shared: string };
  'partner-in-mainland': CellFacts & { readonly hint: string };
  'place-in-mainland': CellFacts & { readonly place: string };
  'tax-haven': CellFacts & { readonly place: string };
  // regions
  'region-unknown': RegionFacts;
  'region-ambiguous': RegionFacts;
  'region-improper': RegionFacts;
  'region-mainland': CellFacts;
  'region-not-listed': RegionFacts & { readonly listed: readonly string[] };
  'region-excluded': RegionFacts & { readonly excluded: readonly string[] };
  'region-not-foreign': RegionFacts & { readonly category: string };
  'region-not-special': RegionFacts & { readonly category: string };
  'regions-mixed': RegionFacts & { readonly others: readonly string[] };
  'region-not-member': RegionFacts & { readonly list: string; readonly asOf: string };
  'membership-disputed': RegionFacts & { readonly list: string; readonly asOf: string };
  // platform
  'platform-class-not-admitted': CellFacts & { readonly found: string };
  'platform-class-unclear': CellFacts;
  'several-platforms': CellFacts;
  // numbers and dates
  'over-limit': CellFacts & { readonly limit: number; readonly unit: string };
  'over-ratio': CellFacts & {
    readonly percent: number;
    readonly limitPercent: number;
    readonly baseHeader: string;
    readonly baseValue: string;
  };
  'base-unreadable': CellFacts & { readonly baseHeader: string };
  'amount-doubtful': CellFacts;
  'none-positive': CellFacts & { readonly headers: readonly string[] };
  'share-not-controlling': CellFacts & { readonly limitPercent: number };
  'share-by-agreement': CellFacts & { readonly limitPercent: number };
  'date-after': CellFacts & { readonly limit: string };
  'date-on-limit': CellFacts & { readonly limit: string };
  'date-vague': CellFacts & { readonly limit: string };
  // header fields and the table as a whole; `value` is what the field holds
  'title-missing': { readonly expected: string };
  'title-other': { readonly value: string; readonly expected: string };
  'title-year': { readonly value: string; readonly year: number; readonly expected: number };
  'field-blank': { readonly label: string };
  'authority-not-addressed': { readonly value: string };
  'authority-outside-province': { readonly value: string; readonly place: string };
  'date-line-blank': { readonly label: string };
  'date-line-incomplete': { readonly value: string };
  'date-line-impossible': { readonly value: string };
  'date-line-year': { readonly value: string; readonly expected: number };
  'date-line-after': { readonly value: string; readonly limit: string };
  'date-line-before': { readonly value: string; readonly limit: string };
  'phone-malformed': { readonly value: string };
  'column-missing': { readonly header: string };
  'columns-order': { readonly found: readonly string[] };
  'no-project-rows': Record<string, never>;
  'answers-uniform': { readonly rows: number; readonly headers: readonly string[] };
  'hidden-rows': { readonly rows: readonly number[] };
  'hidden-columns': { readonly columns: readonly string[] };
  'hidden-sheet': Record<string, never>;
  'uncached-formulas': { readonly cells: readonly string[] };
  'error-values': { readonly cells: readonly string[] };
  'stray-cells': { readonly cells: readonly string[] };
  'duplicate-columns': { readonly header: string; readonly columns: readonly string[] };
  /** A check broke; only the engine says so. */
  'check-failed': { readonly check: string };
  // between rows: `others` names the other rows (“第9行”, or file and sheet before it)
  'sequence-broken': CellFacts & { readonly expected: number };
  duplicate: CellFacts & { readonly others: readonly RowName[] };
  'one-per-enterprise': CellFacts & { readonly others: readonly RowName[] };
  'one-per-enterprise-targeted': CellFacts & { readonly others: readonly RowName[] };
  'one-per-person': CellFacts & { readonly others: readonly RowName[] };
  namesake: CellFacts & { readonly others: readonly RowName[] };
  'one-per-platform': CellFacts & { readonly others: readonly RowName[] };
  'platform-nearly-same': CellFacts & { readonly others: readonly RowName[]; readonly otherValue: string };
  'same-title-same-unit': CellFacts & { readonly others: readonly RowName[] };
  'same-title-other-unit': CellFacts & { readonly others: readonly RowName[] };
  'similar-title': CellFacts & { readonly others: readonly RowName[]; readonly otherValue: string; readonly percent: number };
  // external lists
  'ledger-hit': CellFacts & { readonly ledger: LedgerKind; readonly entry: string };
  'ledger-namesake': CellFacts & { readonly ledger: LedgerKind; readonly entry: string };
  'ledger-absent': CellFacts & { readonly ledger: LedgerKind };
  'ledger-other-host': CellFacts & { readonly ledger: LedgerKind; readonly host: string };
  // topics, sides of the world, recommending units (Jiangxi)
  'title-province': { readonly value: string; readonly place: string; readonly province: string };
  'recommender-not-addressed': CellFacts;
  'recommender-outside': CellFacts & { readonly place: string };
  'several-recommenders': CellFacts & { readonly others: readonly RowName[]; readonly recommenders: readonly string[] };
  'topic-unknown': CellFacts & { readonly last: number };
  'topic-name-differs': CellFacts & { readonly number: number; readonly name: string; readonly named: number };
  'topic-competition': CellFacts & { readonly others: readonly RowName[]; readonly planned: number; readonly applied: number };
  'same-topic-same-unit': CellFacts & { readonly others: readonly RowName[] };
  'title-off-topic': CellFacts & { readonly number: number; readonly name: string };
  'category-other': CellFacts & { readonly expected: string; readonly otherHeader: string; readonly otherValue: string };
  'region-other-side': RegionFacts & { readonly category: string };
  'region-side-doubtful': RegionFacts & { readonly category: string };
  'region-taiwan': RegionFacts & { readonly category: string };
  'too-many-regions': RegionFacts & { readonly limit: number };
  'under-limit': CellFacts & { readonly limit: number; readonly unit: string };
  'at-limit': CellFacts & { readonly limit: number; readonly unit: string };
  'under-ratio': CellFacts & {
    readonly ratio: string;
    readonly limitRatio: string;
    readonly as: 'times' | 'percent';
    readonly baseHeader: string;
    readonly baseValue: string;
  };
  'date-before': CellFacts & { readonly limit: string };
  'date-borderline': CellFacts & { readonly from: string; readonly until: string };
  'duration-other': CellFacts & { readonly years: number };
  'agreement-too-short': CellFacts & { readonly needed: string };
  'administration-found': CellFacts & { readonly unit: string };
  'administration-doubtful': CellFacts & { readonly unit: string };
  'degree-or-title-lacking': CellFacts & { readonly otherHeader: string; readonly otherValue: string };
  'degree-or-title-unclear': CellFacts & { readonly otherHeader: string; readonly otherValue: string };
  'unit-not-covered': CellFacts & { readonly units: readonly string[]; readonly otherHeader: string; readonly otherValue: string };
  'employment-proof-lacking': CellFacts & { readonly isPartTime: boolean };
  'employment-proof-check': CellFacts & { readonly isPartTime: boolean };
  'first-participant-domestic': CellFacts & { readonly unit: string };
  'first-participant-unclear': CellFacts & { readonly unit: string };
  'no-foreign-unit': CellFacts;
  'partner-is-person': CellFacts & { readonly name: string };
  'us-consent-open': CellFacts;
  'us-consent-refused': CellFacts;
  'priority-treaty': CellFacts & { readonly agreements: readonly string[] };
  'agreement-not-listed': CellFacts;
  'priority-sister-city': CellFacts & { readonly pairs: readonly string[]; readonly provincial: boolean };
  'priority-base': CellFacts & { readonly bases: readonly string[] };
  'priority-joint-lab': CellFacts;
  'ledger-over-limit': CellFacts & { readonly ledger: LedgerKind; readonly count: number; readonly limit: number; readonly entry: string };
  'ledger-at-limit': CellFacts & { readonly ledger: LedgerKind; readonly count: number; readonly limit: number; readonly entry: string };
  // directions of a guideline
  'direction-unknown': CellFacts & { readonly allowed: readonly string[] };
  /** `otherCode`: the direction whose name it is; null when none of this guideline's. */
  'direction-conflict': CellFacts & { readonly code: string; readonly expected: string; readonly otherCode: string | null };
  'direction-ambiguous': CellFacts & { readonly candidates: readonly string[] };
  'direction-name-unclear': CellFacts & { readonly name: string; readonly code: string; readonly expected: string };
  'partner-lacking': CellFacts & { readonly lacking: readonly string[] };
  'partners-too-few': CellFacts & { readonly found: number; readonly least: number; readonly listed: readonly string[] };
  'partner-beyond': RegionFacts & { readonly listed: readonly string[] };
  'agreement-other-direction': CellFacts & { readonly agreements: readonly string[] };
  'field-not-listed': CellFacts & { readonly listed: readonly string[] };
  'field-unclear': CellFacts & { readonly listed: readonly string[] };
  'field-outside-open-list': CellFacts & { readonly listed: readonly string[] };
  'field-too-broad': CellFacts & { readonly listed: readonly string[] };
  /** `category`: name of the direction or field; '' for the whole guideline. */
  'more-than-planned': { readonly category: string; readonly rows: number; readonly planned: number };
  'above-envelope': CellFacts & { readonly limit: number };
  'above-average': CellFacts & { readonly average: number; readonly limit: number };
  'sum-above-envelope': { readonly category: string; readonly sum: number; readonly limit: number };
  'duration-outside': CellFacts & { readonly least: number | null; readonly most: number | null };
  'duration-near': CellFacts & { readonly least: number | null; readonly most: number | null };
  'duration-range': CellFacts & { readonly least: number | null; readonly most: number | null };
  'unit-kind-barred': CellFacts & { readonly kind: UnitKind; readonly assumed: boolean; readonly category: string };
  'unit-kind-barred-unclear': CellFacts & { readonly kind: UnitKind; readonly barred: readonly UnitKind[]; readonly category: string };
  'team-lacks-kind': CellFacts & { readonly kinds: readonly UnitKind[] };
  'team-unclear': CellFacts & { readonly kinds: readonly UnitKind[] };
  'one-side-only': CellFacts;
  'none-positive-here': CellFacts & { readonly headers: readonly string[] };
  'other-language': CellFacts & { readonly otherHeader: string; readonly otherValue: string };
  'notice-left-out': Record<string, never>;
  // eligibility under a national notice
  'several-persons': CellFacts & { readonly persons: readonly string[] };
  'title-of-task': CellFacts & { readonly part: string };
  'recommender-not-national': CellFacts;
  'recommender-needs-list': CellFacts;
  'recommender-unclear': CellFacts;
  'recommenders-in-cell': CellFacts & { readonly recommenders: readonly string[] };
  'authority-not-national': { readonly value: string };
  'authority-needs-list': { readonly value: string };
  'unit-of-other-province': CellFacts & { readonly place: string; readonly authority: string };
  'unit-of-planned-city': CellFacts & { readonly place: string; readonly authority: string };
  'unit-not-mainland': CellFacts & { readonly unit: string };
  'foreign-participant': CellFacts & { readonly unit: string };
  'answer-explained': CellFacts;
  'ledger-boundary': CellFacts & { readonly ledger: LedgerKind; readonly entry: string };
  'ledger-withdrawn': CellFacts & { readonly ledger: LedgerKind; readonly entry: string };
  'one-row-per-person': CellFacts & { readonly person: string; readonly others: readonly RowName[] };
  'member-namesake': CellFacts & { readonly person: string; readonly others: readonly RowName[] };
  'total-over-limit': CellFacts & {
    readonly person: string;
    readonly applied: number;
    readonly ongoing: number;
    readonly limit: number;
    readonly entry: string;
  };
  'changed-since-filed': CellFacts & { readonly others: readonly RowName[]; readonly otherValue: string };
  'programme-other': CellFacts & { readonly expected: string };
  'programme-by-partner': CellFacts & { readonly expected: string };
  'programme-unclear': CellFacts & { readonly candidates: readonly string[] };
  // further demands of directions
  'foreign-kind-not-allowed': CellFacts & { readonly units: readonly string[]; readonly kinds: readonly UnitKind[] };
  'foreign-kind-lacking': CellFacts & { readonly kinds: readonly UnitKind[] };
  'foreign-kind-unclear': CellFacts & { readonly kinds: readonly UnitKind[] };
  'foreign-units-few': CellFacts & { readonly found: number; readonly least: number };
  'foreign-country-lacking': CellFacts & { readonly lacking: readonly string[] };
  'period-outside': CellFacts & { readonly from: string; readonly until: string };
  'attachments-lacking': CellFacts & { readonly lacking: readonly string[] };
  'sub-direction-unknown': CellFacts & { readonly last: number };
  'sub-directions-several': CellFacts & { readonly found: readonly number[] };
  'effort-unbalanced': CellFacts & { readonly otherHeader: string; readonly otherValue: string; readonly limit: number };
  'above-foreign-budget': CellFacts & { readonly otherHeader: string; readonly otherValue: string; readonly limit: number };
  'near-foreign-budget': CellFacts & { readonly otherHeader: string; readonly otherValue: string; readonly limit: number };
  'fields-too-few': CellFacts & { readonly found: number; readonly least: number; readonly listed: readonly string[] };
}

export type ProblemCode = keyof ProblemFacts;

/** A code with its facts. */
export type Problem = { [C in ProblemCode]: { readonly code: C; readonly args: ProblemFacts[C] } }[ProblemCode];

/** Codes whose facts name a cell by header and value. */
export type CellProblemCode = { [C in ProblemCode]: ProblemFacts[C] extends CellFacts ? C : never }[ProblemCode];

/** Facts of a cell problem beyond header and value. */
export type CellProblemFacts<C extends CellProblemCode> = Omit<ProblemFacts[C], keyof CellFacts>;

export interface RowName {
  readonly path: string | null;
  readonly sheet: string;
  readonly row: number;
}

/** External lists (design, section 4). */
export const ledgerKinds = ['ongoing', 'applied', 'dishonesty', 'platforms', 'experts', 'recommenders', 'members'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** No sentence names more other rows; a column with one text in a hundred thousand rows must not make ten thousand million names. */
export const mostOthers = 100;
