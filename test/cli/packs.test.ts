import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { loadPack, packIds } from '../../src/packs';
import { examinePackFiles } from '../../src/packs/load-pack-files';
import type { Folder } from './fake-terminal';
import { municipal, recaudit, temporaryFolder } from './fake-terminal';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const json = (file: string): Record<string, unknown> => {
  const value: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  return value;
};

/** The list of a draft's points to review. */
const reviewOf = (file: string): readonly { readonly path: string; readonly note: string }[] =>
  json(file)['review'] as readonly { readonly path: string; readonly note: string }[]; // its form is checked by `packs check`

describe('a pack by its path', () => {
  it('is shown and explained from a folder and from one file, in the words of its own', async () => {
    const draft = folder.at('草稿');
    await recaudit('packs', 'new', '--from', 'most-2025', '--year', '2027', '-o', draft);
    await recaudit('packs', 'bundle', draft, '-o', folder.at('草稿.json'));
    for (const pack of [draft, folder.at('草稿.json')]) {
      const shown = await recaudit('packs', 'show', pack);
      expect(shown.code).toBe(0);
      expect(shown.out).toMatch(/^most-2027\b/u);
      const explained = await recaudit('explain', 'd1-1-lead', '--pack', pack);
      expect(explained.code).toBe(0);
      expect(explained.out).toContain('most-2027/d1-1-lead');
    }
  });

  it('that is not there is told', async () => {
    for (const command of [
      ['packs', 'show', 'nowhere.json'],
      ['explain', 'materials', '--pack', 'nowhere.json'],
    ]) {
      const { code, err } = await recaudit(...command);
      expect([code, err.includes('没有名为“nowhere.json”的规则包')]).toEqual([2, true]);
    }
  });

  it('limits the explanation to the pack named', async () => {
    expect((await recaudit('explain', 'JX23-001', '--pack', 'jiangsu-2024')).code).toBe(2);
  });
});

describe('packs new', () => {
  it.each(packIds)('drafts a sound pack from %s, with everything dated marked', async (id) => {
    const target = folder.at('草稿');
    const drafted = await recaudit('packs', 'new', '--from', id, '--year', '2027', '-o', target);
    expect(drafted).toMatchObject({ code: 0, out: '' });
    expect(drafted.err).toMatch(/^已根据 \S+ 写出规则包“.*”。.*共 \d+ 处待核对，/u);
    const head = json(folder.at('草稿', 'pack.json'));
    expect(head).toMatchObject({ id: id.replace(/\d{4}/u, '2027'), version: '1.0.0', detection: { year: 2027 } });

    const paths = reviewOf(folder.at('草稿', 'pack.json')).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const always = [
      'title',
      'notice/name',
      'notice/documentNo',
      'dates/issued',
      'dates/closed',
      'dates/recommended',
      'dates/reference',
      'table/title',
      'clauses',
    ];
    expect(paths).toEqual(expect.arrayContaining(always));
    const parameters = head['parameters'] as readonly { readonly id: string }[]; // as above
    expect(paths).toEqual(expect.arrayContaining(parameters.map((parameter) => `parameters/${parameter.id}`)));

    const checked = await recaudit('packs', 'check', target);
    expect(checked).toMatchObject({ code: 0, err: '' });
    const [fine, heading, ...points] = checked.out.split('\n');
    expect(fine).toContain('没有错误');
    expect(heading).toMatch(new RegExp(`^提示：以下 ${String(paths.length)} 处尚待对照新通知核对`, 'u'));
    expect(points).toHaveLength(paths.length);
    for (const point of points) expect(point).toMatch(/^(?:pack|clauses|directions|rules)\.json 第 \d+ 行，\S+：.+。$/u);
  });

  it('makes up no figure and no words of the notice: they stay as they were', async () => {
    await recaudit('packs', 'new', '--from', 'jiangsu-2024', '--year', '2025', '-o', folder.at('新'));
    const [before, after] = [`${__dirname}/../../src/packs/jiangsu-2024`, folder.at('新')].map((place) => json(`${place}/pack.json`));
    expect(after?.['dates']).toEqual(before?.['dates']);
    expect(after?.['parameters']).toEqual(before?.['parameters']);
    expect(after).toMatchObject({ title: { 'zh-CN': '江苏省2025年度国际科技合作/港澳台科技合作计划' } });
    expect(readFileSync(folder.at('新', 'clauses.json'), 'utf8')).toContain('"JS25-001"');
    expect(readFileSync(folder.at('新', 'rules.json'), 'utf8')).not.toContain('JS24-');
    expect(readFileSync(folder.at('新', 'clauses.json'), 'utf8')).toContain('2024年3月28日17:30');
  });

  it('never writes over a folder or a file', async () => {
    folder.put('已有/说明.txt', '留着');
    folder.put('文件', '留着');
    const before = folder.content();
    for (const name of ['已有', '文件']) {
      const { code, out, err } = await recaudit('packs', 'new', '--from', 'jiangsu-2024', '--year', '2025', '-o', folder.at(name));
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/已存在，未写入。$/u);
    }
    expect(folder.content()).toEqual(before);
  });

  it.each([
    [['--from', 'jiangsu-2024'], /缺少必需的选项“--year/u],
    [['--from', 'jiangsu-2024', '--year', '明年'], /选项 --year 的值“明年”不正确/u],
    [['--from', 'nowhere', '--year', '2025'], /找不到文件“nowhere”/u],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await recaudit('packs', 'new', ...args, '-o', folder.at('新'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(existsSync(folder.at('新'))).toBe(false);
  });

  it('starts from a department’s own folder too', async () => {
    await recaudit('packs', 'new', '--from', 'jiangsu-2024', '--year', '2025', '-o', folder.at('一'));
    expect(await recaudit('packs', 'new', '--from', folder.at('一'), '--year', '2026', '-o', folder.at('二'))).toMatchObject({ code: 0 });
    expect(json(folder.at('二', 'pack.json'))).toMatchObject({ id: 'jiangsu-2026' });
    expect(readdirSync(folder.at('二')).sort()).toEqual(['clauses.json', 'pack.json', 'rules.json']);
  });
});

describe('a pack of one’s own', () => {
  const drafted = async (): Promise<string> => {
    await recaudit('packs', 'new', '--from', 'jiangsu-2024', '--year', '2024', '-o', folder.at('自编'));
    return folder.at('自编');
  };

  it('audits, and says on standard error that nobody has looked at it', async () => {
    const pack = await drafted();
    const { code, out, err } = await recaudit('audit', municipal, '--pack', pack, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ pack: { id: 'jiangsu-2024-2' } });
    expect(err).toMatch(/^注意：规则包“jiangsu-2024-2”尚有 \d+ 处没有对照通知核对，审核结果仅供参考，不能作为依据。$/u);
  });

  it('says nothing once everything is reviewed', async () => {
    const pack = await drafted();
    const { review: _, ...head } = json(folder.at('自编', 'pack.json'));
    folder.put('自编/pack.json', JSON.stringify(head));
    expect(await recaudit('packs', 'check', pack)).toMatchObject({ code: 0, err: '', out: expect.not.stringContaining('提示') });
    expect((await recaudit('audit', municipal, '--pack', pack)).err).toBe('');
  });

  it('annotates and writes the summary with the same remark', async () => {
    const pack = await drafted();
    for (const command of ['annotate', 'summary']) {
      const { err } = await recaudit(command, municipal, '--pack', pack, '-o', folder.at(`${command}.xlsx`));
      expect(err).toContain('没有对照通知核对');
    }
  });

  it('is bundled into one file that the command line and a browser read', async () => {
    const pack = await drafted();
    expect(await recaudit('packs', 'bundle', pack, '-o', folder.at('一个.json'))).toMatchObject({ code: 0, out: '' });
    expect((await recaudit('packs', 'check', folder.at('一个.json'))).code).toBe(0);
    const [ofFolder, ofFile] = await Promise.all(
      [pack, folder.at('一个.json')].map(async (name) => (await recaudit('audit', municipal, '--pack', name)).out),
    );
    expect(ofFile).toBe(ofFolder);
    const bytes = new Uint8Array(readFileSync(folder.at('一个.json')));
    expect(examinePackFiles([{ name: '一个.json', part: 'whole', bytes }]).pack?.id).toBe('jiangsu-2024-2');
  });

  it.each(packIds)('%s is bundled too', async (id) => {
    expect(await recaudit('packs', 'bundle', id, '-o', folder.at('一个.json'))).toMatchObject({ code: 0 });
    expect(loadPack(json(folder.at('一个.json')), id).id).toBe(id);
  });
});

describe('packs check', () => {
  it('tells every fault with its line and a suggestion, and ends with 2', async () => {
    await recaudit('packs', 'new', '--from', 'jiangsu-2024', '--year', '2025', '-o', folder.at('包'));
    const pack = readFileSync(folder.at('包', 'pack.json'), 'utf8').replace('"issued": "2024-02-04"', '"issued": "2025-02-30"');
    const rules = readFileSync(folder.at('包', 'rules.json'), 'utf8').replace('"check": "table-title"', '"check": "table-titel"');
    folder.put('包/pack.json', pack);
    folder.put('包/rules.json', rules);
    const { code, out, err } = await recaudit('packs', 'check', folder.at('包'));
    expect(code).toBe(2);
    expect(out).toBe(
      [
        'pack.json 第 14 行，dates › issued：不是有效日期。建议：写成“年-月-日”的形式，如 2024-02-04，并核对当月确有此日。',
        'rules.json 第 13 行，rules › 第 1 项 › check：没有名为“table-titel”的检查。建议：是否应为“table-title”。',
      ].join('\n'),
    );
    expect(err).toBe(`规则包“${folder.at('包')}”有 2 处错误，不能使用。`);
    expect((await recaudit('--lang', 'en-US', 'packs', 'check', folder.at('包'))).out.split('\n')[0]).toBe(
      'pack.json, line 14, dates › issued: not a date. Suggestion: write a day that exists, such as 2024-02-04.',
    );
    expect(await recaudit('audit', municipal, '--pack', folder.at('包'))).toMatchObject({ code: 2, out: '' });
    expect(await recaudit('packs', 'bundle', folder.at('包'), '-o', folder.at('一个.json'))).toMatchObject({ code: 2 });
    expect(existsSync(folder.at('一个.json'))).toBe(false);
  });

  it('names a file of the folder that is not there', async () => {
    folder.put('包/pack.json', '{}');
    const { code, err } = await recaudit('packs', 'check', folder.at('包'));
    expect(code).toBe(2);
    expect(err).toContain('clauses.json');
  });
});
