import type { Table } from '../table/table';
import { fold } from '../values';
import type { Pack } from './pack';
import { packEvidence, standardColumnsIn } from './pack-evidence';
import type { PackEvidence } from './pack-evidence';

/** Why a pack fits a table: shown to the user, who may choose another one. */
export interface PackMatch {
  readonly pack: Pack;
  /** Sum of the points of the evidence. */
  readonly score: number;
  readonly evidence: readonly PackEvidence[];
  readonly titleWords: readonly string[];
  readonly yearFits: boolean;
  readonly columns: number;
  /** Rows whose category is one of the pack's by name, or whose topic bears the name of one. */
  readonly rows: number;
}

const judge = (pack: Pack, packs: readonly Pack[], tables: readonly Table[]): PackMatch => {
  const evidence = packEvidence(pack, packs, tables);
  const titles = tables.map(({ fields }) => fold(`${fields.title?.value ?? ''}${fields.date?.value ?? ''}`)).join('\n');
  return {
    pack,
    evidence,
    score: evidence.reduce((sum, { points }) => sum + points, 0),
    titleWords: evidence.flatMap((found) => (found.kind === 'title' ? found.words : [])),
    yearFits: titles.includes(String(pack.detection.year)),
    columns: standardColumnsIn(pack, tables),
    rows: evidence.reduce((sum, found) => (found.kind === 'names' ? sum + found.rows : sum), 0),
  };
};

/** Less than all columns and one more sign: a table of something else. */
const leastScore = 4;

/** How well each pack fits the tables of a file, best first. Title, year, batch, date, programme, names and columns speak. */
export const detectPack = (packs: readonly Pack[], tables: readonly Table[]): readonly PackMatch[] =>
  packs
    .map((pack) => judge(pack, packs, tables))
    .filter(({ score }) => score >= leastScore)
    .sort((left, right) => right.score - left.score);

/** What the tables say of their programme. Never a guess: without a clear lead the user is asked. */
export type Detection =
  | { readonly kind: 'certain'; readonly best: PackMatch }
  /** `matches`: those that come into question, perhaps none. */
  | { readonly kind: 'unclear'; readonly matches: readonly PackMatch[] };

/** A certain pack has so many points, and leads the next one by so many. Thresholds of our own. */
const enough = 6;
const lead = 2;

/** Decides among matches, best first. */
export const decidePack = (matches: readonly PackMatch[]): Detection => {
  const [best, second] = matches;
  if (best !== undefined && best.score >= enough && best.score - (second?.score ?? 0) >= lead) return { kind: 'certain', best };
  return { kind: 'unclear', matches: best === undefined ? [] : matches.filter(({ score }) => best.score - score < lead) };
};
