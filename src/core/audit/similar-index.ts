import { z } from 'zod';
import type { CheckContext } from '../checks/check';
import { comparedTextOf } from '../checks/groups';
import { columnOption, numberOf, parameterOption } from '../checks/options';
import type { TableRow } from '../table/table';
import type { Rule } from './pack';
import type { SimilarityLimits } from './similar-text';
import type { TableView } from './table-view';

/** Titles of a table by their bigrams, kept between edits: which rows may be similar to one row, without comparing all pairs again. */
export interface SimilarIndex {
  /** Positions of rows that are similar to the text or may be; never fewer. */
  readonly near: (text: string) => readonly number[];
  /** Text of a row as the check compares it. */
  readonly textOf: (row: TableRow) => string;
}

const options = z.object({ column: columnOption, jaccard: parameterOption, edits: parameterOption });

/** Floating-point noise in sums and products of thresholds. */
const noise = 1e-9;

const charactersOf = (text: string): readonly string[] => Array.from(text);

/** The different bigrams of a text; a text of one character is a set of that character alone. */
const bigramsOf = (characters: readonly string[]): ReadonlySet<string> => {
  if (characters.length === 1) return new Set(characters);
  const bigrams = new Set<string>();
  for (let at = 1; at < characters.length; at++) bigrams.add(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`);
  return bigrams;
};

/** With limits so loose that texts without a common bigram may be similar, no index over bigrams can help. */
const isHelpless = ({ jaccard, edits }: SimilarityLimits): boolean => jaccard <= 0 || edits >= 1 / 3;

/** Rows of a table, entered under the bigrams of one of their texts. */
const indexRows = (rows: readonly TableRow[], textOf: SimilarIndex['textOf'], limits: SimilarityLimits): SimilarIndex => {
  const entries = new Map<string, number[]>();
  const sizes = new Int32Array(rows.length);
  const lengths = new Int32Array(rows.length);
  rows.forEach((row, at) => {
    const characters = charactersOf(textOf(row));
    const bigrams = bigramsOf(characters);
    lengths[at] = characters.length;
    sizes[at] = bigrams.size;
    for (const bigram of bigrams) {
      const known = entries.get(bigram);
      if (known === undefined) entries.set(bigram, [at]);
      else known.push(at);
    }
  });
  return {
    textOf,
    near: (text) => {
      const characters = charactersOf(text);
      const bigrams = bigramsOf(characters);
      const common = new Map<number, number>();
      for (const bigram of bigrams) for (const at of entries.get(bigram) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
      return [...common].flatMap(([at, overlap]) => {
        const [size, length] = [sizes[at] ?? 0, lengths[at] ?? 0];
        const isNear = overlap / (bigrams.size + size - overlap) + noise >= limits.jaccard;
        // One edit touches at most two bigrams.
        const edits = Math.floor(limits.edits * Math.max(characters.length, length) + noise);
        return isNear || overlap >= Math.max(bigrams.size, size) - 2 * edits ? [at] : [];
      });
    },
  };
};

/** Whether a rule compares titles, so that its findings come in pairs of rows and an index can tell which. */
export const isAboutSimilarTexts = ({ check }: Rule): boolean => check === 'similar-title';

/**
 * The index for a rule about similar titles.
 * @returns null where the limits are too loose for one
 */
export const similarIndex = (rule: Rule, view: TableView, context: CheckContext): SimilarIndex | null => {
  const { column, jaccard, edits } = options.parse(rule.options);
  const limits = { jaccard: numberOf(jaccard, context), edits: numberOf(edits, context) };
  const textOf = comparedTextOf(column);
  return isHelpless(limits) ? null : indexRows(view.table.rows, (row) => textOf(view, row, 0) ?? '', limits);
};
