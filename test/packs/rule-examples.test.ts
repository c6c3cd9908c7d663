import { readFileSync } from 'node:fs';
import { chooseExamples } from '../../scripts/examples/choose-examples';
import { auditedCases } from '../../scripts/examples/discover-cases';
import { ruleFacts } from '../../src/core/audit/rule-facts';
import { languages } from '../../src/messages';
import { describeChecklistRule, describeRule } from '../../src/messages/rule-description';
import { bundledPack, packIds } from '../../src/packs';
import { ruleExamples } from '../../src/packs/examples';

/** Rules of complete packs that no table of the tests can show: an empty sheet and its reading notes. */
const withoutExample: Readonly<Record<string, readonly string[]>> = { 'jiangxi-2023/fail': ['has-rows', 'reading-notes'] };

const complete = ['jiangsu-2024', 'jiangxi-2023'];

describe('examples of rules', () => {
  it.each(packIds)('%s: what is published is what the audit says now', async (id) => {
    const chosen = chooseExamples(bundledPack(id), await auditedCases(id));
    const published = Object.fromEntries(
      bundledPack(id).rules.flatMap(({ rule }) => {
        const examples = ruleExamples(id, rule.id);
        return examples === null ? [] : [[rule.id, examples]];
      }),
    );
    expect(published).toEqual(chosen);
    for (const { pass, fail } of Object.values(chosen)) {
      expect(pass?.says ?? null).toBeNull();
      if (fail !== null) expect(fail.says).not.toBeNull();
    }
  });

  it.each(complete.flatMap((id) => (['pass', 'fail'] as const).map((kind) => [id, kind] as const)))(
    '%s: every rule has a %s',
    (id, kind) => {
      const lacking = bundledPack(id).rules.filter(({ rule }) => (ruleExamples(id, rule.id)?.[kind] ?? null) === null);
      expect(lacking.map(({ rule }) => rule.id)).toEqual(withoutExample[`${id}/${kind}`] ?? []);
    },
  );
});

describe('descriptions of rules', () => {
  const hole = /undefined|null|NaN|\[object|。。|；。|，，|：$/u;

  it.each(packIds)('%s: every rule is told in both languages, clause first, without a hole', (id) => {
    const compiled = bundledPack(id);
    for (const rule of compiled.rules) {
      const facts = ruleFacts(compiled, rule);
      const [chinese, english] = languages.map((language) => describeRule(facts, ruleExamples(id, rule.rule.id), language));
      for (const found of [chinese, english]) {
        expect(found?.id).toBe(`${id}/${rule.rule.id}`);
        expect(found?.paragraphs[0]?.lines[0]).toContain(rule.rule.cite.quote);
        expect(found?.paragraphs[1]?.lines.join()).toContain(rule.rule.clauses[0]);
        for (const { label, lines } of found?.paragraphs ?? []) {
          expect(label).toMatch(/\S/u);
          expect(lines.length).toBeGreaterThan(0);
          for (const line of lines) expect(line).not.toMatch(hole);
        }
      }
      expect(chinese?.paragraphs.map(({ label }) => label).join('')).not.toMatch(/[A-Za-z]/u);
      expect(english?.paragraphs.map(({ label }) => label).join('')).not.toMatch(/\p{Script=Han}/u);
      expect(english?.paragraphs.length).toBe(chinese?.paragraphs.length);
    }
  });

  it.each(packIds)('%s: every point of the checklist asks its question', (id) => {
    const { pack } = bundledPack(id);
    for (const item of pack.checklist) {
      const { paragraphs } = describeChecklistRule(pack, item, 'zh-CN');
      expect(paragraphs.map(({ lines }) => lines.join())).toContain(item.question['zh-CN']);
    }
  });

  it.each(packIds)('%s: the rule reference has a section for every rule and point, with a link to every rule', (id) => {
    const page = readFileSync(`${__dirname}/../../docs/rules/${id}.md`, 'utf8');
    const { pack } = bundledPack(id);
    const headings = [...page.matchAll(/^### (.+)$/gmu)].map(([, name]) => name);
    expect(headings).toEqual([...pack.rules.map((rule) => rule.id), ...pack.checklist.map((item) => item.id)]);
    for (const rule of pack.rules) expect(page).toContain(`[${rule.id}](#${rule.id})`);
  });

  it('says when a rule applies, in words', () => {
    const compiled = bundledPack('jiangsu-2024');
    const found = compiled.rules.find(({ rule }) => rule.id === 'bilateral-cap');
    if (found === undefined) throw new Error('no such rule');
    const { paragraphs } = describeRule(ruleFacts(compiled, found), null, 'zh-CN');
    const saying = new Map(paragraphs.map(({ label, lines }) => [label, lines.join()]));
    expect(saying.get('适用')).toBe('项目类型为双边创新合作');
    expect(saying.get('数额与日期')).toBe('150（单位：万元，自 2024-02-04 起）');
    expect(saying.has('通过示例')).toBe(false);
  });
});
