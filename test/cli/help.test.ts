import { bundledPack } from '../../src/packs';
import { recaudit } from './fake-terminal';

const commands = [
  ['audit'],
  ['annotate'],
  ['clear'],
  ['summary'],
  ['explain'],
  ['packs'],
  ['packs', 'list'],
  ['packs', 'show'],
  ['packs', 'check'],
  ['packs', 'new'],
  ['packs', 'bundle'],
];

/** Words in angle brackets and options are the same in every language. */
const prose = (text: string): string =>
  text
    .replace(/<[^>]*>|--?[a-z-]+|\b[\w-]+=\S+/giu, '')
    .split('\n')
    .map((line) => line.replace(/^(?:用法：.*|\s+[A-Za-z]+(?= ))/u, ''))
    .join('\n');

describe('help', () => {
  it.each([[[]], ...commands.map((command) => [command])])('%j is Chinese throughout', async (command) => {
    const { code, out, err } = await recaudit(...command, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^用法：/u);
    const words = prose(out).match(/[A-Za-z]{3,}/gu) ?? [];
    const terms = [
      'auto',
      'text',
      'json',
      'ndjson',
      'ongoing',
      'applied',
      'dishonesty',
      'platforms',
      'experts',
      'recommenders',
      'members',
      'xlsx',
      'xlsm',
      'PATH',
    ];
    expect(words.filter((word) => !terms.includes(word))).toEqual([]);
  });

  it.each(commands.map((command) => [command]))('%j is English when asked for', async (command) => {
    expect((await recaudit('--lang', 'en-US', ...command, '--help')).out).not.toMatch(/\p{Script=Han}/u);
  });

  it('lines up beside Chinese terms', async () => {
    const { out } = await recaudit('packs', '--help');
    const places = ['list ', 'help '].map((term) => {
      const line = out.split('\n').find((candidate) => candidate.startsWith(`  ${term}`)) ?? '';
      const description = line.search(/列出|显示命令/u);
      return [...line.slice(0, description)].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
    });
    expect(new Set(places).size).toBe(1);
  });

  it('help COMMAND is COMMAND --help', async () => {
    expect((await recaudit('help', 'audit')).out).toBe((await recaudit('audit', '--help')).out);
  });

  it('--version', async () => {
    expect(await recaudit('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+$/u) });
  });
});

describe('explain', () => {
  it.each([
    ['a rule', 'bilateral-led-by-enterprise', 'jiangsu-2024/bilateral-led-by-enterprise', '以企业为主体申报'],
    ['a rule with its pack', 'jiangsu-2024/one-per-enterprise', 'jiangsu-2024/one-per-enterprise', '同一年度同一企业只能申报1项'],
    ['a clause', 'JS24-089', 'jiangsu-2024/one-per-enterprise', '二（三）第1段'],
  ])('%s', async (_name, wanted, rule, quote) => {
    const { code, out } = await recaudit('explain', wanted);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(rule);
    expect(out).toContain(quote);
  });
});

describe('explain, as the rule reference', () => {
  it('shows an example that is found and one that passes', async () => {
    expect((await recaudit('explain', 'bilateral-led-by-enterprise')).out).toBe(
      [
        'jiangsu-2024/bilateral-led-by-enterprise',
        '原文：一（一）第2段“以企业为主体申报”（苏科资发〔2024〕21号）',
        '条款：JS24-015（一（一）第2段）',
        '适用：项目类型为双边创新合作',
        '检查方式：逐行检查',
        '结论：不符合、需核实',
        '涉及栏目：申报单位、项目类型',
        '缺少栏目时：列为“未能审核”',
        '问题示例：',
        '  第5行：项目类型“双边创新合作”，申报单位“南京大学”，合作国别地区“芬兰”',
        '  → 不符合：“申报单位”为“南京大学”（按名称认定为高校），双边创新合作须由企业申报。',
        '通过示例：',
        '  第5行：项目类型“双边创新合作”，申报单位“无锡惠山科技有限公司”，合作国别地区“芬兰”',
        '  → 没有问题',
      ].join('\n'),
    );
  });

  it('tells a point of the checklist, and refuses what is not there', async () => {
    const { pack } = bundledPack('jiangsu-2024');
    const [item] = pack.checklist;
    expect((await recaudit('explain', item?.id ?? '')).out).toContain(`核对内容：${item?.question['zh-CN'] ?? ''}`);
    expect(await recaudit('explain', 'nowhere')).toMatchObject({ code: 2, out: '' });
  });
});

describe('packs', () => {
  it('list', async () => {
    expect((await recaudit('packs', 'list')).out).toMatch(/^jiangsu-2024 {2}1\.\d+\.\d+ {2}江苏省2024年度.*（条款 159，规则 \d+）$/mu);
  });

  it('show lists every rule and checklist item with its clauses', async () => {
    const { out } = await recaudit('packs', 'show', 'jiangsu-2024');
    const lines = out.split('\n').slice(2);
    expect(lines.length).toBeGreaterThan(120);
    expect(lines.filter((line) => !/^[a-z0-9-]+\tJS24-\d{3}(?: JS24-\d{3})*\t./u.test(line))).toEqual([]);
  });
});
