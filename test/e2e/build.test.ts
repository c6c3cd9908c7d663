import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { defaultLimits } from '../../src/hosts/xlsx/limits';
import { openZip } from '../../src/hosts/xlsx/zip-package';
import { temporaryFolder } from '../cli/fake-terminal';
import { startLocalExcel } from './browser/local-excel';
import type { LocalExcel } from './browser/local-excel';

jest.setTimeout(240_000);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();

/** The page's policy by directive. */
const policyOf = (page: string): ReadonlyMap<string, string> => {
  const [, content = ''] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/u.exec(page) ?? [];
  return new Map(
    content.split('; ').map((directive): [string, string] => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
};

describe('the built pages', () => {
  const page = readFileSync('dist/web/taskpane.html', 'utf8');

  it('carry of office.js what Excel asks for, and its licence', () => {
    expect(page).toMatch(/<link id="?office-js"? [^>]*href="?office\/office\.js"?>/u);
    expect(filesIn('dist/web/office')).toEqual(
      [
        ...['LICENSE.md', 'excel-mac-16.00.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'o15apptofilemappingtable.js', 'office.js'],
        ...['en-us', 'zh-cn', 'zh-hk', 'zh-tw'].map((language) => `${language}/office_strings.js`),
        'telemetry/oteljs_agave.js',
      ].toSorted(),
    );
  });

  it('allow scripts of their own folder only: nothing inline, no eval', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/u);
    expect(page).not.toMatch(/\son\w+="/u);
  });

  it('have hashed names and no source maps', () => {
    const scripts = filesIn('dist/web/js').filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const script of scripts) expect(script).toMatch(/^[\w-]+\.[0-9a-f]{12}\.js$/u);
    expect(filesIn('dist/web').filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('come with the licences of everything in the bundles', () => {
    const text = readFileSync('dist/web/THIRD-PARTY-LICENSES.txt', 'utf8');
    const notices = text.split(`\n\n${'-'.repeat(78)}\n\n`);
    const names = notices.map((notice) => notice.slice(0, notice.lastIndexOf(' ', notice.indexOf('\n'))));
    expect(names).toEqual(names.toSorted());
    const ours = ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', '@tanstack/react-virtual', 'zod'];
    const ofFiles = ['@zip.js/zip.js', '@e965/xlsx', 'saxes', 'papaparse'];
    const brought = ['scheduler', 'tabster', '@griffel/core', '@tanstack/virtual-core', 'xmlchars'];
    expect(names).toEqual(expect.arrayContaining([...ours, ...ofFiles, ...brought]));
    for (const notice of notices) {
      expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+\S*\nLicence: (?!see)\S+/u);
      expect(notice).toMatch(/permission|copyright|https:/iu);
    }
    // Programs that other programs bring as comments are named by webpack beside the scripts.
    const banners = filesIn('dist/web/js').filter((file) => file.endsWith('.LICENSE.txt'));
    expect(banners.length).toBeGreaterThan(0);
  });
});

describe('office.js from elsewhere', () => {
  it.each([
    ['cdn', 'https://appsforoffice.microsoft.com', '/lib/1/hosted/office.js'],
    ['cdn-21v', 'https://appsforoffice.cdn.partner.office365.cn', '/appsforoffice/lib/1/hosted/office.js'],
  ])('--env officejs=%s loads it from %s, allows that, and copies nothing', (source, origin, file) => {
    const folder = temporaryFolder();
    // The pages around one line of script: the pane itself does not depend on where office.js comes from.
    writeFileSync(folder.at('entry.js'), 'document.title;');
    const options = ['--config-name', 'web', '--env', `officejs=${source}`, '--entry-reset', '--entry', folder.at('entry.js')];
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...options, '--output-path', folder.at('web')], {
      stdio: 'pipe',
    });
    const page = readFileSync(folder.at('web/taskpane.html'), 'utf8');
    expect(page.replaceAll('"', '')).toContain(`<link id=office-js rel=preload as=script fetchpriority=low href=${origin}${file}>`);
    expect(policyOf(page).get('script-src')).toBe(`'self' ${origin}`);
    expect(policyOf(page).get('connect-src')).toBe("'self'");
    expect(existsSync(folder.at('web/office'))).toBe(false);
    folder.remove();
  });

  it('an unknown source is refused by name', () => {
    const options = ['--config-name', 'web', '--env', 'officejs=elsewhere'];
    expect(() => execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...options], { stdio: 'pipe' })).toThrow(
      /one of self, cdn, cdn-21v/u,
    );
  });
});

describe('the policy in the browser', () => {
  let local: LocalExcel;
  beforeAll(async () => {
    local = await startLocalExcel();
  });
  afterAll(() => local.close());

  it('refuses eval, inline scripts and foreign addresses; the pane itself never meets it', async () => {
    // From before the first script on: what a library tries and gets over is a breach of the policy all the same.
    const noteRefusals = () => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset['refused'] = `${document.documentElement.dataset['refused'] ?? ''} ${effectiveDirective}`;
      });
    };
    const { pane } = await local.open('samples/市级汇总表-有问题.xlsx', {
      prepare: async (opened) => {
        await opened.addInitScript(noteRefusals);
      },
    });
    const { page } = pane;
    const refused = () => page.evaluate(() => document.documentElement.dataset['refused'] ?? '');
    await page.getByRole('button', { name: '审核', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '审核完成' }).waitFor({ state: 'attached' });
    expect(await refused()).toBe('');
    expect(pane.complaints).toEqual([]);

    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      document.body.append(script);
      // In a task of the page itself: what the debugger evaluates stands outside the policy.
      const evaluated = await new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(typeof Reflect.construct(Function, ['return 1']));
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        }, 0);
      });
      const fetched = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      );
      return { title: document.title, evaluated, fetched };
    });
    expect(outcome).toEqual({ title: '推荐表审核', evaluated: 'EvalError', fetched: 'refused' });
    expect((await refused()).trim().split(' ').toSorted()).toEqual(['connect-src', 'script-src', 'script-src-elem']);
    // This is how every other test of the pane would notice.
    expect(pane.complaints.length).toBeGreaterThan(0);
  });
});

describe('the package for a server', () => {
  it('holds pages, manifest for that server, settings and the page that explains it', async () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts', '--base', 'https://kjj.example.gov.cn/recaudit'], {
      stdio: 'pipe',
    });
    const zip = await openZip(readFileSync(`dist/推荐表审核-${version}.zip`), defaultLimits);
    const pages = filesIn('dist/web').map((file) => `recaudit/${file}`);
    expect(zip.names).toEqual(expect.arrayContaining(['安装说明.html', 'manifest.xml', 'nginx.conf', 'recaudit/web.config', ...pages]));
    const read = async (name: string): Promise<string> => new TextDecoder().decode(await zip.read(name));
    expect(await read('manifest.xml')).toContain('https://kjj.example.gov.cn/recaudit/taskpane.html');
    expect(await read('manifest.xml')).not.toContain('localhost');
    expect(await read('安装说明.html')).toContain('IIS');
  });
});
