/** What a cell means once it has been read as the kind of value its column holds. */

/** Kinds of `columns.csv` (design, section 4). `category` is resolved against the pack, the others by `parseValue`. */
export const valueKinds = [
  'text',
  'texts',
  'category',
  'integer',
  'number',
  'percent',
  'years',
  'money-wan',
  'date',
  'dates',
  'datetime',
  'answer',
  'regions',
  'unit',
  'units',
  'unit-kind',
  'unit-kinds',
  'person',
  'persons',
  'id-number',
  'id-numbers',
  'credit-code',
  'direction',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Legal kind of a unit, as far as the name or a column tells (readings A11). `public-institution` (事业单位) only comes from a column or a bracket in the name. */
export const unitKinds = [
  'enterprise',
  'public-institution',
  'university',
  'institute',
  'hospital',
  'administration',
  'zone-administration',
  'party-school',
  'association',
  'other',
  'unknown',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export interface Unit {
  /** As written, white space folded. */
  readonly name: string;
  /** By its name: what a column states overrides it. */
  readonly kind: UnitKind;
}

/** A calendar day or moment, without a time zone. Missing parts are null: “2023年5月” has no day. */
export interface PlainDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
}

export interface RegionMention {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** As written in the cell. */
  readonly text: string;
  /** Official short name in Chinese (countries.csv). */
  readonly name: string;
}

/** Why a cell cannot be read. */
export type UnreadableReason =
  | 'error-value'
  | 'uncached-formula'
  | 'not-a-number'
  | 'not-a-date'
  | 'impossible-date'
  | 'not-a-boolean'
  | 'not-an-answer'
  | 'digits-lost'
  | 'bad-length'
  | 'bad-characters'
  | 'bad-check-digit'
  | 'bad-date'
  | 'bad-code'
  | 'unit-unclear';

export type AnswerWord = 'yes' | 'no' | 'mixed' | 'unclear' | 'not-applicable';

export type Value =
  | { readonly kind: 'blank' }
  /** “/”, “—”, “无”, “不适用” in a column where they say “nothing to fill in”. */
  | { readonly kind: 'placeholder'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly as: ValueKind; readonly text: string; readonly reason: UnreadableReason }
  /** A text is read as it stands: `Cell.text`. */
  | { readonly kind: 'text' }
  | { readonly kind: 'texts'; readonly items: readonly string[] }
  /** Integer and plain number columns. Null: the cell's content is the number itself (`Cell.content`). */
  | { readonly kind: 'number'; readonly number: number | null }
  /** 0.5 is 50 %. */
  | { readonly kind: 'percent'; readonly ratio: number }
  /** Length in years; `min` = `max` unless a range such as “2-3年” was written. */
  | { readonly kind: 'years'; readonly min: number; readonly max: number }
  /** Amount in 万元. `doubtful`: so large that it was probably written in 元 (readings: ≥ 100 000 in a 万元 column). */
  | { readonly kind: 'money'; readonly wan: number; readonly doubtful: boolean }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'dates'; readonly dates: readonly PlainDate[] }
  /** `intentOnly`: the text says that there is only a letter of intent (A25). */
  | { readonly kind: 'answer'; readonly answer: AnswerWord; readonly text: string; readonly intentOnly: boolean }
  | {
      readonly kind: 'regions';
      readonly regions: readonly RegionMention[];
      /** Parts that name no known country or region. */
      readonly unknown: readonly string[];
      /** Parts such as “刚果” or “港澳台”, with the codes they may mean (may be empty: “欧盟”). */
      readonly ambiguous: readonly { readonly text: string; readonly candidates: readonly string[] }[];
      /** Parts that name a region in a wording that official texts do not use (“中华民国”), with the code meant. */
      readonly improper: readonly { readonly text: string; readonly iso: string }[];
    }
  /**
   * A single unit, whose name is the text as it stands (`Cell.text`): only its kind is said, by one object for all such units. Ask a cell
   * for its units (`unitsIn`), not this.
   */
  | { readonly kind: 'unit' | 'units'; readonly sole: UnitKind }
  /** `units[0]` leads; more than one means that several units share the cell (A35). */
  | { readonly kind: 'unit' | 'units'; readonly sole: null; readonly units: readonly Unit[] }
  | { readonly kind: 'unit-kinds'; readonly kinds: readonly UnitKind[] }
  | { readonly kind: 'persons'; readonly names: readonly string[] }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'credit-code'; readonly code: string }
  /** A direction code such as “2.0”, and the name written behind it. */
  | { readonly kind: 'direction'; readonly code: string | null; readonly name: string };
