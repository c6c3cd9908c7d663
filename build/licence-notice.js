import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const file = 'THIRD-PARTY-LICENSES.txt';
const inPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u;
const licenceFile = /^(?:licen[cs]e|copying|notice)/iu;

/** Files that went into the bundles; modules that webpack joined are looked into. */
const resourcesOf = (modules) =>
  [...modules].flatMap((module) => [
    ...(module.modules === undefined ? [] : resourcesOf(module.modules)),
    ...(typeof module.resource === 'string' ? [module.resource] : []),
  ]);

/** Name, version and licence of the package in a folder, with the texts that it carries. */
const noticeOf = (folder) => {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((entry) => licenceFile.test(entry))
    .sort()
    .map((entry) => readFileSync(path.join(folder, entry), 'utf8').trim());
  const id = typeof license === 'string' ? license : 'see the package';
  // Some packages carry no text: then who made it, and where the text stands.
  const origin = [author?.name ?? author, repository?.url ?? repository].filter((line) => typeof line === 'string');
  return { name, text: [`${name} ${version}`, `Licence: ${id}`, '', ...(texts.length === 0 ? origin : texts)].join('\n') };
};

/** Writes the licences of all packages that are really part of the bundles. Their authors ask for that wherever copies go. */
export const licenceNotice = {
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap('licence-notice', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'licence-notice', stage }, () => {
        const folders = new Set(resourcesOf(compilation.modules).flatMap((resource) => inPackage.exec(resource)?.[1] ?? []));
        const notices = [...folders].map(noticeOf).sort((one, other) => (one.name < other.name ? -1 : 1));
        if (notices.length === 0) return;
        const rule = `\n\n${'-'.repeat(78)}\n\n`;
        compilation.emitAsset(file, new webpack.sources.RawSource(`${notices.map(({ text }) => text).join(rule)}\n`));
      });
    });
  },
};
