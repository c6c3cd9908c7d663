import type { Pack } from '../core/audit/pack';
import { packHeadSchema, packSchema } from './schema';

/** The files of a pack folder as JSON values. */
export interface PackFolder {
  readonly head: object;
  readonly clauses: unknown;
  readonly directions: unknown;
  readonly rules: object;
}

type Review = NonNullable<Pack['review']>;
type Raw = ReturnType<typeof packSchema.parse>;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Every text of a value that changes when the texts do. */
const mapTexts = <T>(value: T, change: (text: string) => string): T => {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return change(inner);
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, walk(part)]));
  };
  return walk(value) as T; // the same shape, since only texts change
};

/** “JS24-001” → “JS25-001”, where every clause bears the year in its prefix. */
const clauseRenamer = (pack: Raw, year: number): ((text: string) => string) => {
  const short = (full: number): string => String(full % 100).padStart(2, '0');
  const prefix = new RegExp(`^([A-Z]+)${short(pack.detection.year)}(?=[A-Z]*-)`, 'u');
  const ids = new Set(pack.clauses.map(({ id }) => id));
  if (![...ids].every((id) => prefix.test(id))) return (text) => text;
  return (text) => (ids.has(text) ? text.replace(prefix, `$1${short(year)}`) : text);
};

const dated = /20\d{2}|\d{1,2}月\d{1,2}日/u;
const longest = 30;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}……` : text);

/** Entries that say a year or a day somewhere in their words. */
const datedEntries = (list: string, entries: readonly { readonly name: string; readonly entry: unknown }[]): Review =>
  entries.flatMap(({ name, entry }) => {
    const text = textsIn(entry).find((found) => dated.test(found));
    return text === undefined ? [] : [{ path: `${list}/${name}`, note: `文字中有年份或日期，按新通知改写：“${cut(text)}”` }];
  });

const named = (entries: readonly { readonly id: string }[]): readonly { readonly name: string; readonly entry: unknown }[] =>
  entries.map((entry) => ({ name: entry.id, entry }));

const parameterNote = ({ unit, own, values }: Raw['parameters'][number]): string => {
  const found = values.map(({ from, value }) => `${String(value)}（单位：${unit}，自 ${from} 起）`).join('、');
  return own ? `本系统自定的阈值，确认是否沿用：${found}` : `按新通知核对数值、起始日期和出处，现为 ${found}`;
};

/** Everything that a new notice may have changed, in the order of the files. */
const reviewOf = (pack: Raw): Review => {
  const { notice, dates, table, detection } = pack;
  return [
    { path: 'id', note: `确定规则包编号，现为 ${pack.id}` },
    { path: 'title', note: `核对名称中的年度和批次，现为：${pack.title['zh-CN']}` },
    { path: 'notice/name', note: `改为新通知的名称，现为：${notice.name}` },
    { path: 'notice/documentNo', note: `改为新通知的文号，现为：${notice.documentNo}` },
    { path: 'notice/issuedBy', note: `核对印发单位，现为：${notice.issuedBy}` },
    { path: 'dates/issued', note: `改为新通知的印发日期，现为 ${dates.issued}` },
    { path: 'dates/closed', note: `改为新的申报截止时间，现为 ${dates.closed}` },
    { path: 'dates/recommended', note: `改为新的推荐截止时间，现为 ${dates.recommended}` },
    { path: 'dates/reference', note: `确定名单截至日期（一般为印发日期），现为 ${dates.reference}` },
    { path: 'table/title', note: `核对汇总表标题，现为：${table.title}` },
    { path: 'table/columns', note: '核对汇总表的栏目和顺序' },
    { path: 'categories', note: `核对项目类型（指南方向）有无增减、改名，现有 ${String(pack.categories.length)} 类` },
    ...(pack.topics === undefined ? [] : [{ path: 'topics', note: `核对选题方向，现有 ${String(pack.topics.length)} 个` }]),
    ...pack.parameters.map((parameter) => ({ path: `parameters/${parameter.id}`, note: parameterNote(parameter) })),
    { path: 'detection/titleWords', note: `核对识别汇总表的标题用语，现为：${detection.titleWords.join('、')}` },
    { path: 'detection/year', note: `核对年度，现为 ${String(detection.year)}` },
    { path: 'clauses', note: `逐条对照新通知，照录原文，增删条款，现有 ${String(pack.clauses.length)} 条` },
    ...datedEntries('clauses', named(pack.clauses)),
    ...(pack.directions ?? []).map(({ category }) => ({
      path: `directions/${category}`,
      note: '按新指南核对国别、协议、领域、项目数、经费、期限和申报要求',
    })),
    ...datedEntries('rules', named(pack.rules)),
    ...datedEntries('checklist', named(pack.checklist)),
    ...datedEntries(
      'information',
      pack.information.map((entry) => ({ name: entry.clause, entry })),
    ),
  ];
};

const pick = (json: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(json).filter(([key]) => keys.includes(key)));

/** A pack in one piece as the files of a folder. */
export const folderOf = (json: object): PackFolder => ({
  head: pick(json, Object.keys(packHeadSchema.shape)),
  clauses: Reflect.get(json, 'clauses'),
  directions: Reflect.get(json, 'directions'),
  rules: pick(json, ['rules', 'checklist', 'information']),
});

/**
 * The draft of a later year's pack. Only what surely changes is changed: the year in the id, the titles and the ids of clauses. Every
 * figure, day and quotation stays as it was and stands on the review list, so that nothing is made up.
 * @param source a sound pack in one piece
 * @param year of the new notice
 */
export const draftPack = (source: unknown, year: number): { readonly folder: PackFolder; readonly id: string; readonly review: Review } => {
  const pack = packSchema.parse(source);
  const from = String(pack.detection.year);
  const inYear = (text: string): string => text.replaceAll(from, String(year));
  const byYear = pack.id.includes(from) ? inYear(pack.id) : `${pack.id}-${String(year)}`;
  const id = byYear === pack.id ? `${pack.id}-2` : byYear;
  const drafted: Raw = {
    ...mapTexts(pack, clauseRenamer(pack, year)),
    id,
    version: '1.0.0',
    title: mapTexts(pack.title, inYear),
    notice: { ...pack.notice, name: inYear(pack.notice.name) },
    table: { ...pack.table, title: inYear(pack.table.title) },
    detection: { titleWords: pack.detection.titleWords.map(inYear), year },
  };
  const review = reviewOf(drafted);
  return { folder: folderOf({ ...drafted, review }), id, review };
};
