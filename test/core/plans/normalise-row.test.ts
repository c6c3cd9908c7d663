import { officialCell } from '../../../src/core/plans/normalise-row';
import type { ColumnId } from '../../../src/core/table/column-vocabulary';
import type { CellContent } from '../../../src/core/table/sheet';
import type { AnswerWord, Value } from '../../../src/core/values/value';

const germany = { iso: 'DE', text: 'Germany', name: '德国' };
const unitedStates = { iso: 'US', text: '美利坚合众国', name: '美国' };
const regions = (more: Partial<Extract<Value, { kind: 'regions' }>>): Value => ({
  kind: 'regions',
  regions: [germany, unitedStates],
  unknown: [],
  ambiguous: [],
  improper: [],
  ...more,
});
const answer = (word: AnswerWord, intentOnly = false): Value => ({ kind: 'answer', answer: word, text: '', intentOnly });
const text: Value = { kind: 'text' };

interface Case {
  readonly name: string;
  readonly column: ColumnId;
  readonly written: string;
  readonly value: Value;
  readonly content?: CellContent;
  readonly category?: string | null;
  readonly official: string;
}

it.each<Case>([
  { name: 'countries', column: 'partnerRegion', written: 'Germany/美利坚合众国', value: regions({}), official: '德国、美国' },
  {
    name: 'a country twice',
    column: 'partnerRegion',
    written: 'USA、美国',
    value: regions({ regions: [unitedStates, unitedStates] }),
    official: '美国',
  },
  {
    name: 'an unknown part',
    column: 'partnerRegion',
    written: '德国、亚特兰蒂斯',
    value: regions({ unknown: ['亚特兰蒂斯'] }),
    official: '德国、亚特兰蒂斯',
  },
  {
    name: 'an ambiguous part',
    column: 'partnerRegion',
    written: '德国、刚果',
    value: regions({ ambiguous: [{ text: '刚果', candidates: ['CG', 'CD'] }] }),
    official: '德国、刚果',
  },
  {
    name: 'an improper wording',
    column: 'partnerRegion',
    written: '德国、中华民国',
    value: regions({ improper: [{ text: '中华民国', iso: 'TW' }] }),
    official: '德国、中华民国',
  },
  { name: 'no region at all', column: 'partnerRegion', written: '全球', value: regions({ regions: [] }), official: '全球' },
  {
    name: 'a type that names a category',
    column: 'projectType',
    written: '一带一路',
    value: text,
    category: '“一带一路”创新合作',
    official: '“一带一路”创新合作',
  },
  { name: 'a type that names none', column: 'projectType', written: '国际合作', value: text, official: '国际合作' },
  { name: 'yes', column: 'creditOk', written: '良好', value: answer('yes'), official: '是' },
  { name: 'no', column: 'geneticResources', written: '不涉及', value: answer('no'), official: '否' },
  { name: 'a letter of intent only', column: 'agreementOk', written: '是（意向书）', value: answer('yes', true), official: '是（意向书）' },
  { name: 'a mixed answer', column: 'agreementOk', written: '是/否', value: answer('mixed'), official: '是/否' },
  { name: 'an unclear answer', column: 'materialsOk', written: '基本齐全', value: answer('unclear'), official: '基本齐全' },
  { name: 'not applicable', column: 'agreementOk', written: '不适用', value: answer('not-applicable'), official: '不适用' },
  { name: 'a placeholder', column: 'platform', written: '/', value: { kind: 'placeholder', text: '/' }, official: '/' },
  { name: 'an empty cell', column: 'platform', written: '', value: { kind: 'blank' }, official: '' },
  { name: 'an empty type', column: 'projectType', written: '', value: { kind: 'blank' }, category: '双边创新合作', official: '' },
  {
    name: 'a unit',
    column: 'applicant',
    written: ' 南京大学 ',
    value: { kind: 'unit', sole: 'university' },
    official: '南京大学',
  },
  {
    name: 'an acceptance number as a number',
    column: 'acceptanceNo',
    written: '2.02412E+13',
    value: text,
    content: 20_241_200_000_123,
    official: '20241200000123',
  },
  {
    name: 'a damaged acceptance number',
    column: 'acceptanceNo',
    written: '2.02412E+17',
    value: text,
    content: 202_412_000_001_230_000,
    official: '2.02412E+17',
  },
  { name: 'an acceptance number as text', column: 'acceptanceNo', written: '00123', value: text, content: '00123', official: '00123' },
  { name: 'a fraction', column: 'acceptanceNo', written: '1.5', value: text, content: 1.5, official: '1.5' },
  {
    name: 'a date',
    column: 'startsOn',
    written: '2024.3',
    value: { kind: 'date', date: { year: 2024, month: 3, day: null, hour: null, minute: null } },
    official: '2024.3',
  },
])('$name: $written → $official', ({ column, written, value, content = written, category = null, official }) => {
  expect(officialCell(column, { content, text: written, folded: written, value }, category)).toBe(official);
});
