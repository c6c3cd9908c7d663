import type { ColumnDefinition, ColumnId } from './column-vocabulary';
import { columnVocabulary } from './column-vocabulary';
import { foldHeader } from './fold-header';

export interface HeaderHit {
  readonly id: ColumnId;
  readonly matched: 'exact' | 'alias';
}

/** One known spelling of a header, folded. */
export interface KnownSpelling {
  readonly id: ColumnId;
  readonly folded: string;
}

const unitKinds: ReadonlySet<ColumnDefinition['value']> = new Set(['unit', 'units']);
const personKinds: ReadonlySet<ColumnDefinition['value']> = new Set(['person', 'persons']);

/** Spellings that mean the same beyond doubt: “申报单位名称”, “项目负责人姓名”, “项目受理编号”, “自有资金”, “注册时间” for “注册日期”. */
const derivedSpellings = (spelling: string, kind: ColumnDefinition['value']): readonly string[] => {
  const derived: string[] = [];
  if (unitKinds.has(kind)) derived.push(`${spelling}名称`);
  if (personKinds.has(kind)) derived.push(`${spelling}姓名`);
  if (/(?:万元|年|月)$/.test(spelling) && /^(?:money-wan|years|number)$/.test(kind)) derived.push(spelling.replace(/(?:万元|年|月)$/, ''));
  if (spelling.includes('日期')) derived.push(spelling.replace('日期', '时间'));
  if (spelling.includes('时间')) derived.push(spelling.replace('时间', '日期'));
  return derived.filter((text) => text.length >= 3);
};

const withProjectPrefix = (spelling: string): string => (spelling.startsWith('项目') ? spelling.slice(2) : `项目${spelling}`);

const buildIndex = (): ReadonlyMap<string, HeaderHit> => {
  const index = new Map<string, HeaderHit>();
  const put = (folded: string, hit: HeaderHit): void => {
    if (folded !== '' && !index.has(folded)) index.set(folded, hit);
  };
  const vocabulary: readonly (ColumnDefinition & { readonly id: ColumnId })[] = columnVocabulary;
  for (const { id, header } of vocabulary) put(foldHeader(header), { id, matched: 'exact' });
  for (const { id, aliases } of vocabulary) for (const alias of aliases) put(foldHeader(alias), { id, matched: 'alias' });
  // Derived spellings come last, so that they never take a word from a header that the vocabulary spells out.
  for (const { id, header, aliases, value } of vocabulary) {
    for (const spelling of [header, ...aliases].map(foldHeader)) {
      for (const derived of derivedSpellings(spelling, value)) put(derived, { id, matched: 'alias' });
    }
  }
  for (const [folded, { id }] of [...index]) {
    const other = withProjectPrefix(folded);
    if (other.length >= 3) put(other, { id, matched: 'alias' });
  }
  return index;
};

const headerIndex = buildIndex();

/** The longest known spelling; anything much longer is no header. */
const longestSpelling = Math.max(...[...headerIndex.keys()].map((folded) => folded.length));

/** Column of a folded header by canonical header or alias; undefined when there is none. */
export const lookupHeader = (folded: string): HeaderHit | undefined =>
  folded.length > longestSpelling ? undefined : headerIndex.get(folded);

/** Every spelling the index knows. */
export const knownSpellings: readonly KnownSpelling[] = [...headerIndex].map(([folded, { id }]) => ({ id, folded }));
