import type { ColumnId } from './column-vocabulary';
import { displayHeader, foldHeader } from './fold-header';
import { guessHeader } from './fuzzy-header';
import { lookupHeader } from './header-index';
import type { HeaderMatch, ReadingNote, TableColumn } from './table';

/** Header of one column as found on the sheet. */
export interface HeaderText {
  /** 1-based column. */
  readonly index: number;
  /** What the sheet says, two levels joined. */
  readonly text: string;
  /** Texts to try in this order; two levels give several (“申报单位”+“名称”, then “名称”). */
  readonly readings: readonly string[];
}

/** The user's word on columns: 1-based column → column id, or null for “none of ours”. */
export type ColumnMapping = Readonly<Record<number, ColumnId | null>>;

export interface MatchedColumns {
  /** In the order of the sheet. */
  readonly columns: readonly TableColumn[];
  readonly unknownColumns: readonly string[];
  readonly notes: readonly Extract<ReadingNote, { readonly code: 'duplicate-columns' }>[];
}

/** Headings of the three columns that `annotate` puts beside a table; they are ours, not the user's. */
export const ownHeadings = ['审核结论', '问题与依据', '审核标记'] as const;
const ownFolded: ReadonlySet<string> = new Set(ownHeadings);

/** True for the heading of one of our own three columns. */
export const isOwnHeading = (text: string): boolean => ownFolded.has(foldHeader(text));

interface Claim {
  readonly header: HeaderText;
  readonly id: ColumnId;
  readonly matched: HeaderMatch;
  readonly strength: number;
}

const strengthOf = { user: 4, exact: 3, alias: 2 } as const;

/** Column of the first reading that is a canonical header or an alias; null when none is. */
export const recogniseHeader = (readings: readonly string[]): { readonly id: ColumnId; readonly matched: 'exact' | 'alias' } | null => {
  for (const reading of readings) {
    const hit = lookupHeader(foldHeader(reading));
    if (hit !== undefined) return hit;
  }
  return null;
};

const claimOf = (header: HeaderText, mapping: ColumnMapping): Claim | null => {
  const mapped = mapping[header.index];
  if (mapped === null) return null;
  if (mapped !== undefined) return { header, id: mapped, matched: 'user', strength: strengthOf.user };
  const known = recogniseHeader(header.readings);
  if (known !== null) return { header, ...known, strength: strengthOf[known.matched] };
  for (const reading of header.readings) {
    const guess = guessHeader(foldHeader(reading));
    if (guess !== null) return { header, id: guess.id, matched: 'fuzzy', strength: guess.score };
  }
  return null;
};

/**
 * Which column of the vocabulary each header means: what the user said, the canonical header, an alias, or a cautious guess.
 * Of two columns with one id the better match counts, else the first; the other is noted. A mere guess that loses is an unknown column.
 */
export const matchColumns = (headers: readonly HeaderText[], mapping: ColumnMapping = {}): MatchedColumns => {
  const claims = headers.filter((header) => !isOwnHeading(header.text)).map((header) => ({ header, claim: claimOf(header, mapping) }));
  const winners = new Map<ColumnId, Claim>();
  const named = new Map<ColumnId, number[]>();
  for (const { claim } of claims) {
    if (claim === null) continue;
    const winner = winners.get(claim.id);
    if (winner === undefined || claim.strength > winner.strength) winners.set(claim.id, claim);
    if (claim.matched !== 'fuzzy') named.set(claim.id, [...(named.get(claim.id) ?? []), claim.header.index]);
  }
  const columns = [...winners.values()]
    .sort((left, right) => left.header.index - right.header.index)
    .map(({ header, id, matched }) => ({ id, header: displayHeader(header.text), index: header.index, matched }));
  const unknownColumns = claims
    .filter(({ claim }) => claim === null || (claim.matched === 'fuzzy' && winners.get(claim.id) !== claim))
    .map(({ header }) => displayHeader(header.text));
  const notes = [...named]
    .filter(([, indexes]) => indexes.length > 1)
    .map(([id, indexes]) => ({ code: 'duplicate-columns' as const, id, columns: indexes }));
  return { columns, unknownColumns, notes };
};
