import { provinceOf, provinces } from '../../reference';
import { canonicalHeader } from '../table/column-vocabulary';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell, Table } from '../table/table';
import { compareDates, fold, parsePlainDate, westernDigits } from '../values';
import type { PlainDate } from '../values/value';
import { categoryColumnOf } from './category-reader';
import { directionMatcher } from './direction-matcher';
import { categoryMatcher } from './match-category';
import type { Pack } from './pack';
import { packDate } from './pack-date';
import { topicMatcher } from './topics';

/** One sign for or against a programme, as facts; its wording lives in `messages/`. */
export type EvidenceFacts =
  | { readonly kind: 'title'; readonly words: readonly string[] }
  | { readonly kind: 'title-of-another'; readonly words: readonly string[] }
  | { readonly kind: 'year' | 'another-year'; readonly year: number }
  | { readonly kind: 'batch' | 'another-batch'; readonly batch: string }
  | { readonly kind: 'date' | 'another-date'; readonly date: string }
  | { readonly kind: 'programme' | 'another-programme'; readonly rows: number }
  /** Directions, types or topics by name. */
  | { readonly kind: 'names' | 'other-names'; readonly rows: number; readonly header: string }
  /** Codes alone: they mean other directions every year and decide nothing. */
  | { readonly kind: 'codes' | 'other-codes'; readonly rows: number; readonly header: string }
  | { readonly kind: 'columns'; readonly found: number; readonly of: number }
  | { readonly kind: 'another-place'; readonly place: string };

/** A sign with its weight: negative where it speaks against the programme. */
export type PackEvidence = EvidenceFacts & { readonly points: number };

/** Our own weights, no notice gives any: names weigh more than years, years more than columns, codes least. */
const weights = {
  ownWord: 4,
  sharedWord: 2,
  titleOfAnother: -4,
  year: 3,
  anotherYear: -4,
  batch: 2,
  anotherBatch: -4,
  date: 3,
  anotherDate: -3,
  programme: 4,
  anotherProgramme: -4,
  names: 8,
  otherNames: -8,
  codes: 1,
  otherCodes: -3,
  codesForNames: -8,
  columns: 3,
  anotherPlace: -8,
} as const;

const yearInTitle = /20\d{2}(?=年)|(?<=^|\D)20\d{2}(?=\D|$)/u;
const batchIn = /第[一二三四五六七八九十]批/u;
/** Words of a title that also tell year, batch or form tell no programme by themselves. */
const noProgramme = /年度|批|汇总表/u;
const words = /\p{Script=Han}{4,}/u;
/** Only programmes with numbered directions write such a code. */
const directionCode = /^\d{1,2}\.\d{1,2}$/u;
/** What a pack of the whole country gives as its province. */
const national = '全国';

const filledTexts = (tables: readonly Table[], column: ColumnId): readonly Cell[] =>
  tables.flatMap((table) => {
    const at = table.columns.findIndex(({ id }) => id === column);
    return table.rows.flatMap(({ cells }) => {
      const cell = at < 0 ? undefined : cells[at];
      return cell === undefined || cell.value.kind === 'blank' ? [] : [cell];
    });
  });

const ofTitle = (pack: Pack, packs: readonly Pack[], titles: string): readonly PackEvidence[] => {
  const own = pack.detection.titleWords.filter((word) => titles.includes(fold(word)));
  const others = packs.filter(({ id }) => id !== pack.id);
  const isShared = (word: string): boolean =>
    others.some(({ detection, table }) => detection.titleWords.includes(word) || fold(table.title).includes(fold(word)));
  const foreign = others
    // A department may send national projects on the sheet of its own programme, but never the other way round.
    .filter(({ province }) => province === pack.province || province === national)
    .flatMap(({ detection }) => detection.titleWords)
    .filter(
      (word) => !noProgramme.test(word) && titles.includes(fold(word)) && !own.some((mine) => mine.includes(word) || word.includes(mine)),
    );
  return [
    ...(own.length === 0
      ? []
      : [
          {
            kind: 'title' as const,
            words: own,
            points: own.reduce((sum, word) => sum + (isShared(word) ? weights.sharedWord : weights.ownWord), 0),
          },
        ]),
    ...(foreign.length === 0 ? [] : [{ kind: 'title-of-another' as const, words: [...new Set(foreign)], points: weights.titleOfAnother }]),
  ];
};

const ofYearAndBatch = (pack: Pack, titles: string): readonly PackEvidence[] => {
  const year = yearInTitle.exec(westernDigits(titles))?.[0];
  const batch = batchIn.exec(titles)?.[0];
  const ownBatch = batchIn.exec(pack.title['zh-CN'])?.[0];
  const found: PackEvidence[] = [];
  if (year !== undefined) {
    const fits = Number(year) === pack.detection.year;
    found.push({ kind: fits ? 'year' : 'another-year', year: Number(year), points: fits ? weights.year : weights.anotherYear });
  }
  if (batch !== undefined && ownBatch !== undefined) {
    const fits = batch === ownBatch;
    found.push({ kind: fits ? 'batch' : 'another-batch', batch, points: fits ? weights.batch : weights.anotherBatch });
  }
  return found;
};

const ofDate = (pack: Pack, tables: readonly Table[]): readonly PackEvidence[] => {
  const text = tables.map(({ fields }) => fields.date?.value ?? '').find((value) => parsePlainDate(value) !== null);
  const date = text === undefined ? null : parsePlainDate(text);
  if (date === null || text === undefined) return [];
  const day: PlainDate = { ...date, hour: null, minute: null };
  const [first, last] = [packDate(pack.dates.issued), packDate(pack.dates.recommended.slice(0, 10))];
  if (compareDates(day, first) !== -1 && compareDates(day, last) !== 1) return [{ kind: 'date', date: text, points: weights.date }];
  const near = date.year >= first.year && date.year <= last.year;
  return near ? [] : [{ kind: 'another-date', date: text, points: weights.anotherDate }];
};

const ofProgramme = (pack: Pack, tables: readonly Table[]): readonly PackEvidence[] => {
  const cells = filledTexts(tables, 'programme');
  if (cells.length === 0) return [];
  const named = pack.detection.titleWords.filter((word) => !noProgramme.test(word)).map(fold);
  const rows = cells.filter(({ text }) => named.some((word) => fold(text).includes(word))).length;
  if (rows > 0) return [{ kind: 'programme', rows, points: (weights.programme * rows) / cells.length }];
  return [{ kind: 'another-programme', rows: cells.length, points: weights.anotherProgramme }];
};

type CellSays = 'ours' | 'another' | 'code' | 'another-code' | 'nothing';

/** What a cell of the category column says: names by words, codes apart. */
const sayerOf = (pack: Pack): ((cell: Cell) => CellSays) => {
  if (pack.categories.every(({ code }) => code === undefined)) {
    const match = categoryMatcher(pack.categories);
    const named = topicMatcher(pack.topics ?? []);
    return ({ text }) => {
      if (match(text) !== null || (named(text)?.named ?? null) !== null) return 'ours';
      if (words.test(text)) return 'another';
      return directionCode.test(fold(text)) ? 'another-code' : 'nothing';
    };
  }
  const read = directionMatcher(pack.categories);
  return (cell) => {
    const reading = read(cell.inherited === true ? cell.text : cell.content);
    const isNamed = words.test(cell.text);
    if (reading.kind === 'known') return isNamed ? (reading.nameUnclear === null ? 'ours' : 'another') : 'code';
    if (isNamed) return 'another';
    return /\d/u.test(cell.text) ? 'another-code' : 'nothing';
  };
};

const ofNames = (pack: Pack, tables: readonly Table[]): readonly PackEvidence[] => {
  const says = sayerOf(pack);
  // Topics may stand beside the categories (选题方向).
  const columns = (table: Table): readonly ColumnId[] => [
    ...new Set([categoryColumnOf(pack, table), ...(pack.topics === undefined ? [] : (['direction'] as const))]),
  ];
  const said = tables.flatMap((table) => {
    const places = columns(table).flatMap((column) => {
      const at = table.columns.findIndex(({ id }) => id === column);
      return at < 0 ? [] : [at];
    });
    return table.rows.flatMap(({ cells }) => {
      const answers = places.flatMap((at) => {
        const cell = cells[at];
        return cell === undefined || cell.value.kind === 'blank' ? [] : [says(cell)];
      });
      // One word of ours is enough for a row.
      const [best] = (['ours', 'another', 'code', 'another-code'] as const).filter((kind) => answers.includes(kind));
      return best === undefined ? [] : [best];
    });
  });
  const [first] = tables;
  const column = first === undefined ? pack.table.categoryColumn : categoryColumnOf(pack, first);
  // As the table calls it, without the footnote marker.
  const header = fold(first?.columns.find(({ id }) => id === column)?.header ?? canonicalHeader(column)).replace(/\[\d{1,2}\]$/u, '');
  const give = (kind: 'names' | 'other-names' | 'codes' | 'other-codes', wanted: CellSays, weight: number): readonly PackEvidence[] => {
    const rows = said.filter((one) => one === wanted).length;
    return rows === 0 ? [] : [{ kind, rows, header, points: (weight * rows) / said.length }];
  };
  return [
    ...give('names', 'ours', weights.names),
    ...give('other-names', 'another', weights.otherNames),
    ...give('codes', 'code', weights.codes),
    ...give(
      'other-codes',
      'another-code',
      pack.categories.some(({ code }) => code !== undefined) ? weights.otherCodes : weights.codesForNames,
    ),
  ];
};

const ofPlace = (pack: Pack, tables: readonly Table[], titles: string): readonly PackEvidence[] => {
  const own = provinces.find((short) => pack.province.startsWith(short));
  if (own === undefined) return [];
  const inTitle = provinces.find((short) => short !== own && titles.includes(short));
  const authority = tables.flatMap(({ fields }) => provinceOf(fields.authority?.value ?? '') ?? []).find((short) => short !== own);
  const place = inTitle ?? authority;
  return place === undefined ? [] : [{ kind: 'another-place', place, points: weights.anotherPlace }];
};

/** Standard columns of a pack in the table that has most of them. */
export const standardColumnsIn = (pack: Pack, tables: readonly Table[]): number =>
  Math.max(
    0,
    ...tables.map((table) => {
      // Any of the candidate columns may hold the category.
      const [standard, actual] = [pack.table.categoryColumn, categoryColumnOf(pack, table)];
      return pack.table.columns.filter((id) => table.columns.some((column) => column.id === (id === standard ? actual : id))).length;
    }),
  );

/**
 * Everything in the tables that speaks for a pack or against it.
 * @param packs all packs in question: a word that several of them share tells less
 */
export const packEvidence = (pack: Pack, packs: readonly Pack[], tables: readonly Table[]): readonly PackEvidence[] => {
  const titles = fold(tables.map(({ fields }) => fields.title?.value ?? '').join('\n'));
  const [found, of] = [standardColumnsIn(pack, tables), pack.table.columns.length];
  return [
    ...ofTitle(pack, packs, titles),
    ...ofYearAndBatch(pack, titles),
    ...ofProgramme(pack, tables),
    ...ofNames(pack, tables),
    ...ofDate(pack, tables),
    ...ofPlace(pack, tables, titles),
    ...(found === 0 ? [] : [{ kind: 'columns' as const, found, of, points: (weights.columns * found) / of }]),
  ];
};
