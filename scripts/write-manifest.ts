// npm run manifest -- --base https://… [-o FILE]: manifest.xml for a server of one's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { manifestFor, readAddress } from './manifest-address';
import type { AddressFault } from './manifest-address';

const faults: Readonly<Record<AddressFault, string>> = {
  'not-an-address': '不是网址',
  'not-https': 'Office 只从 https 网址载入加载项，http 不行',
  'more-than-a-folder': '请只写存放文件夹的网址，不带文件名、“?”、“#”、用户名和密码',
};

const options = new Command()
  .name('npm run manifest --')
  .description('为单位自己的服务器生成清单文件')
  .requiredOption('--base <网址>', '存放 dist/web 各文件的 https 网址，如 https://kjj.example.gov.cn/recaudit')
  .option('-o, --output <文件>', '写到这个文件；不写则显示在屏幕上')
  .parse()
  .opts<{ base: string; output?: string }>();

const read = readAddress(options.base);
if ('fault' in read) {
  console.error(`--base ${options.base}：${faults[read.fault]}`);
  process.exitCode = 2;
} else {
  const manifest = manifestFor(readFileSync('manifest.xml', 'utf8'), read.address);
  if (options.output === undefined) process.stdout.write(manifest);
  else writeFileSync(options.output, manifest);
}
