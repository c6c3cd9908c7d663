import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recaudit, temporaryFolder, university } from '../cli/fake-terminal';

/*
 * The guide is worked through as it is written: every command is run, what it shows is compared, every change is made to the files.
 * “……” at the end of what is shown means that more follows.
 */

const guide = path.join(__dirname, '../../docs/guide-pack.md');

type Step =
  | { readonly kind: 'command'; readonly args: readonly string[]; readonly shown: readonly string[] }
  | { readonly kind: 'change'; readonly file: string; readonly before: string; readonly after: string };

const stepsIn = (text: string): readonly Step[] =>
  [...text.matchAll(/^```(console|diff)\n([\s\S]*?)^```$/gmu)].map(([, kind, body = '']): Step => {
    const [first = '', ...lines] = body.trimEnd().split('\n');
    if (kind === 'console') return { kind: 'command', args: first.replace('$ recaudit ', '').split(' '), shown: lines };
    const marked = (sign: string): string =>
      lines
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(1))
        .join('\n');
    return { kind: 'change', file: first.replace('--- ', ''), before: marked('-'), after: marked('+') };
  });

const run = async (args: readonly string[]): Promise<readonly string[]> => {
  const { out, err } = await recaudit(...args);
  return [out, err]
    .filter((text) => text !== '')
    .join('\n')
    .split('\n');
};

describe('the guide to writing a pack', () => {
  const folder = temporaryFolder();
  const home = process.cwd();
  beforeAll(() => {
    folder.copy(university, '汇总表.xlsx');
    process.chdir(folder.path);
  });
  afterAll(() => {
    process.chdir(home);
    folder.remove();
  });

  const text = readFileSync(guide, 'utf8');
  const steps = stepsIn(text);

  it('has its steps', () => {
    expect(steps.filter(({ kind }) => kind === 'command').length).toBeGreaterThan(8);
    expect(steps.filter(({ kind }) => kind === 'change').length).toBeGreaterThan(6);
  });

  it.each(steps.map((step, at) => [at + 1, step.kind === 'command' ? step.args.join(' ') : step.file, step] as const))(
    'step %i: %s',
    async (_, __, step) => {
      if (step.kind === 'command') {
        const lines = await run(step.args);
        const isCut = step.shown.at(-1) === '……';
        const shown = isCut ? step.shown.slice(0, -1) : step.shown;
        expect(shown.length).toBeGreaterThan(0);
        expect(isCut ? lines.slice(0, shown.length) : lines).toEqual(shown);
        return;
      }
      const content = readFileSync(step.file, 'utf8');
      const before = step.before === '' ? null : `${step.before}\n`;
      if (before === null || content.split(before).length !== 2) throw new Error(`${step.file} does not hold this once:\n${step.before}`);
      writeFileSync(
        step.file,
        content.replace(before, () => (step.after === '' ? '' : `${step.after}\n`)),
      );
    },
  );
});
