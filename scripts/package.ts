// npm run package [-- --base https://…]: everything a bureau needs to put the add-in on its own server, as one ZIP file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, configure } from '@zip.js/zip.js';
import { Command } from 'commander';
import { globSync } from 'tinyglobby';
import { version } from '../package.json';
import { developmentAddress, manifestFor, readAddress } from './manifest-address';

const { base } = new Command()
  .name('npm run package --')
  .description('打包：放到 IIS 或 nginx 上的文件、清单和安装说明')
  .option('--base <网址>', '存放加载项的 https 网址；不写则安装时自己改清单', developmentAddress)
  .parse()
  .opts<{ base: string }>();

/** The first moment a ZIP entry can bear: the same files give the same package. */
const oldestDate = new Date(1980, 0, 1);

const filesOf = (folder: string, into: string): readonly (readonly [name: string, content: Uint8Array])[] =>
  globSync('**/*', { cwd: folder })
    .toSorted()
    .map((file) => [`${into}${file}`, readFileSync(join(folder, file))]);

const pack = async (entries: readonly (readonly [name: string, content: Uint8Array])[]): Promise<Uint8Array> => {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 9, lastModDate: oldestDate, extendedTimestamp: false });
  for (const [name, content] of entries) await writer.add(name, new Uint8ArrayReader(content));
  return writer.close();
};

const read = readAddress(base);
if ('fault' in read) {
  console.error(`--base ${base}：不是可用的 https 网址（${read.fault}）`);
  process.exitCode = 2;
} else {
  const manifest = manifestFor(readFileSync('manifest.xml', 'utf8'), read.address);
  const file = `dist/推荐表审核-${version}.zip`;
  const entries = [
    ['安装说明.html', readFileSync('deploy/install.html')] as const,
    ['manifest.xml', new TextEncoder().encode(manifest)] as const,
    ['nginx.conf', readFileSync('deploy/nginx.conf')] as const,
    ['recaudit/web.config', readFileSync('deploy/web.config')] as const,
    ...filesOf('dist/web', 'recaudit/'),
    ...filesOf('dist/cli', '命令行/'),
  ];
  mkdirSync('dist', { recursive: true });
  writeFileSync(file, await pack(entries));
  console.log(file);
}
