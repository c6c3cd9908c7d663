import type { ColumnId } from '../table/column-vocabulary';
import type { Table, TableRow } from '../table/table';
import { fold } from '../values';
import { categoryColumnOf, categoryNamed } from './category-reader';
import type { Pack } from './pack';
import { topicMatcher } from './topics';

/** Why a pack fits a table: shown to the user, who may choose another one. */
export interface PackMatch {
  readonly pack: Pack;
  /** Points for what speaks for the pack. */
  readonly score: number;
  readonly titleWords: readonly string[];
  readonly yearFits: boolean;
  readonly columns: number;
  /** Rows whose category is one of the pack's, or whose topic bears the name of one. */
  readonly rows: number;
}

const judge = (pack: Pack, tables: readonly Table[]): PackMatch => {
  const titles = tables.map(({ fields }) => fold(`${fields.title?.value ?? ''}${fields.date?.value ?? ''}`)).join('\n');
  const titleWords = pack.detection.titleWords.filter((word) => titles.includes(fold(word)));
  const yearFits = titles.includes(String(pack.detection.year));
  const columns = Math.max(0, ...tables.map((table) => table.columns.filter(({ id }) => pack.table.columns.includes(id)).length));
  const namesCategory = categoryNamed(pack);
  const namedTopic = topicMatcher(pack.topics ?? []);
  const rows = tables.reduce((sum, table) => {
    const placeOf = (column: ColumnId): number => table.columns.findIndex(({ id }) => id === column);
    const [category, topic] = [placeOf(categoryColumnOf(pack, table)), placeOf('direction')];
    const isOurs = ({ cells }: TableRow): boolean =>
      namesCategory(cells[category]) || (namedTopic(cells[topic]?.text ?? '')?.named ?? null) !== null;
    return sum + table.rows.filter(isOurs).length;
  }, 0);
  const score = titleWords.length * 3 + (yearFits ? 2 : 0) + columns / 3 + (rows > 0 ? 4 : 0);
  return { pack, score, titleWords, yearFits, columns, rows };
};

/** Half of the standard columns and one more sign: less is a table of something else. */
const leastScore = 5;

/** How well each pack fits the tables of a file, best first. Title, date line, columns and categories speak. */
export const detectPack = (packs: readonly Pack[], tables: readonly Table[]): readonly PackMatch[] =>
  packs
    .map((pack) => judge(pack, tables))
    .filter(({ score }) => score >= leastScore)
    .sort((left, right) => right.score - left.score);
