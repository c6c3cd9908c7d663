import { directionMatcher } from '../../../src/core/audit/direction-matcher';
import { directionRules } from '../../../src/core/audit/direction-rules';
import type { CellContent } from '../../../src/core/table/sheet';
import { bundledPack } from '../../../src/packs';

const { pack } = bundledPack('most-2025');

describe('directions of 2025', () => {
  const read = directionMatcher(pack.categories);
  it.each<[CellContent, string]>([
    [1.1, 'known 1.1'],
    [1.2000000000000002, 'known 1.2'],
    ['１．３', 'known 1.3'],
    ['指南方向1.4', 'known 1.4'],
    ['1.1 中国和韩国政府间能源技术联合研究项目', 'known 1.1'],
    ['1.1中韩能源技术联合研究', 'known 1.1'],
    ['1.2 中韩产学研联合研究', 'known 1.2'],
    ['中国和新加坡科技创新合作旗舰项目', 'known 1.5'],
    ['中国和印度尼西亚政府间联合研究项目', 'known 1.3'],
    ['中国与柬埔寨政府间联合研究项目', 'known 1.4'],
    ['1.1 氢能', 'unclear 1.1'],
    ['1.10', 'unknown'],
    [2, 'unknown'],
    ['1.6', 'unknown'],
    ['双边创新合作', 'unknown'],
    ['国际合作项目', 'unknown'],
    ['', 'unknown'],
    // The same code names another direction in 2021 and 2023.
    ['1.2 中国和新西兰政府间联合研究项目', 'conflict 1.2 of none'],
    ['1.1 中国和柬埔寨政府间联合研究项目', 'conflict 1.1 of 1.4'],
    ['中国和韩国政府间联合研究项目', 'ambiguous'],
    ['中国和老挝政府间联合研究项目', 'unknown'],
  ])('“%s”', (content, expected) => {
    const found = read(content);
    const said =
      found.kind === 'known'
        ? `${found.nameUnclear === null ? 'known' : 'unclear'} ${found.category.code ?? ''}`
        : found.kind === 'conflict'
          ? `conflict ${found.code} of ${found.byName?.code ?? 'none'}`
          : found.kind;
    expect(said).toBe(expected);
  });
});

describe('codes that Excel shortens', () => {
  const read = directionMatcher([
    { id: 'd1-9', code: '1.9', name: '甲', aliases: [] },
    { id: 'd2-0', code: '2.0', name: '乙', aliases: [] },
    { id: 'd2-1', code: '2.1', name: '丙', aliases: [] },
  ]);
  it.each<[CellContent, string | null]>([
    [2, 'd2-0'],
    ['2', 'd2-0'],
    ['2.0', 'd2-0'],
    [2.1, 'd2-1'],
    ['2.10', null],
    [3, null],
  ])('%s', (content, id) => {
    const found = read(content);
    expect(found.kind === 'known' ? found.category.id : null).toBe(id);
  });
});

describe('rules made of directions', () => {
  const part = { clauses: ['M25-D1.1-06'], cite: { section: '某节', quote: '某句' } };
  const made = directionRules([
    {
      category: 'd1-1',
      partners: { ...part, all: ['KR'], least: 1, others: 'doubtful' },
      durations: [
        { ...part, most: 3, strength: 'hard' },
        { ...part, least: 2, strength: 'typical' },
      ],
      lead: { ...part, allowed: ['enterprise'], barred: [], doubtful: [], advice: { 'zh-CN': '某话', 'en-US': 'words' } },
      team: { ...part, each: [['enterprise']], question: { 'zh-CN': '有吗？', 'en-US': 'any?' } },
      budget: { ...part, total: 100, projects: 2 },
    },
  ]);

  it('bear the id of their direction and the place of their part', () => {
    expect(made.map(({ rule, path }) => `${rule.id} ${path.join('/')}`)).toEqual([
      'd1-1-partners directions/0/partners',
      'd1-1-budget directions/0/budget',
      'd1-1-budget-sum directions/0/budget',
      'd1-1-duration directions/0/durations/0',
      'd1-1-duration-2 directions/0/durations/1',
      'd1-1-lead directions/0/lead',
      'd1-1-team directions/0/team',
    ]);
  });

  it('cite the clause of their part', () => {
    for (const { rule } of made) expect({ clauses: rule.clauses, cite: rule.cite }).toEqual(part);
  });

  it('are as strict as the words: 一般 and 原则上 only warn', () => {
    const outcomes = made.filter(({ rule }) => rule.check === 'direction-duration').map(({ rule }) => rule.outcomes?.['duration-outside']);
    expect(outcomes).toEqual([undefined, 'warning']);
  });

  it('ask on the checklist where the column is missing, and apply to their direction only', () => {
    const team = made.find(({ rule }) => rule.id === 'd1-1-team')?.rule;
    expect(team).toMatchObject({
      withoutColumn: 'checklist',
      question: { 'zh-CN': '有吗？' },
      when: [{ category: ['d1-1'] }, { not: { leadKind: ['enterprise'] } }],
    });
    expect(made.find(({ rule }) => rule.id === 'd1-1-lead')?.rule.advice?.['zh-CN']).toBe('某话');
  });
});
