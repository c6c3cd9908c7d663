import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { exitCodeOf } from '../../src/cli/commands/audit';
import { auditSchema } from '../../src/cli/audit-json';
import type { AuditJson } from '../../src/cli/audit-json';
import { county, municipal, recaudit, temporaryFolder, university } from './fake-terminal';

const schema: object = JSON.parse(readFileSync(`${__dirname}/../../docs/recaudit.audit.schema.json`, 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/u } }).compile(schema);

const parse = (text: string): Record<string, unknown> => {
  const value: Record<string, unknown> = JSON.parse(text);
  return value;
};

const auditOf = async (...args: readonly string[]): Promise<AuditJson> =>
  auditSchema.parse(JSON.parse((await recaudit('audit', ...args, '--format', 'json')).out));

describe('the published schema', () => {
  it.each([
    ['a faulty table', [municipal]],
    ['a clean table', [university]],
    ['an ugly table', [county]],
    ['several files', [municipal, university, county]],
    ['English', [municipal, '--lang', 'en-US']],
    ['a missing file beside a good one', [university, 'nowhere.xlsx']],
    ['only a missing file', ['nowhere.xlsx']],
    ['a pack that was named', [university, '--pack', 'jiangsu-2024']],
  ])('fits the output for %s', async (_name, args) => {
    const { out } = await recaudit('audit', ...args, '--format', 'json');
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown property', (audit: AuditJson) => ({ ...audit, more: 1 })],
    ['no pack', ({ pack: _pack, ...audit }: AuditJson) => audit],
    ['a date that is none', (audit: AuditJson) => ({ ...audit, asOf: '2024-02-30' })],
    ['a verdict that is none', (audit: AuditJson) => parse(JSON.stringify(audit).replace('"verdict":"fail"', '"verdict":"bad"'))],
    ['a finding without clause', (audit: AuditJson) => parse(JSON.stringify(audit).replace(/"clauses":\["[^\]]*\]/u, '"clauses":[]'))],
  ])('refuses %s', async (_name, spoil: (audit: AuditJson) => unknown) => {
    const audit = await auditOf(municipal);
    expect(validate(audit)).toBe(true);
    expect(validate(spoil(audit))).toBe(false);
  });
});

describe('the document', () => {
  it('names tool, pack, day and file', async () => {
    const audit = await auditOf(municipal);
    expect(audit).toMatchObject({
      schema: 'recaudit.audit/1',
      tool: { name: 'recaudit' },
      pack: { id: 'jiangsu-2024' },
      asOf: '2024-02-04',
      summary: { files: 1, tables: 1, rows: 24 },
    });
    expect(audit.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each([
    ['one file', [municipal]],
    ['three files', [municipal, university, county]],
  ])('counts what it lists: %s', async (_name, args) => {
    const { files, acrossFiles, summary } = await auditOf(...args);
    const tables = files.flatMap((file) => file.tables);
    const rows = tables.flatMap((table) => table.rows);
    const findings = [...tables.flatMap((table) => table.findings), ...acrossFiles];
    const verdicts = (wanted: string): number => rows.filter(({ verdict }) => verdict === wanted).length;
    const outcomes = (wanted: string): number => findings.filter(({ outcome }) => outcome === wanted).length;
    expect(summary).toEqual({
      files: files.length,
      tables: tables.length,
      rows: rows.length,
      pass: verdicts('pass'),
      review: verdicts('review'),
      fail: verdicts('fail'),
      error: outcomes('error'),
      warning: outcomes('warning'),
      manual: outcomes('manual'),
      info: outcomes('info'),
      fault: outcomes('fault'),
    });
  });

  it('is the same on every run', async () => {
    const args = ['audit', municipal, county, '--format', 'json'];
    expect((await recaudit(...args)).out).toBe((await recaudit(...args)).out);
  });

  it('is one JSON document even when a file fails', async () => {
    const folder = temporaryFolder();
    const { code, out, err } = await recaudit('audit', folder.put('坏.xlsx', 'PK not'), university, '--format', 'json');
    folder.remove();
    const audit = auditSchema.parse(JSON.parse(out));
    expect(audit.files.map((file) => file.error?.code ?? null)).toEqual([expect.any(String), null]);
    expect(audit.files[0]?.error?.message).toMatch(/\p{Script=Han}/u);
    expect(audit.summary.rows).toBe(8);
    expect(err).toContain('坏.xlsx');
    expect(code).toBe(2);
  });
});

describe('one object a line', () => {
  const types = ['audit', 'file', 'table', 'finding', 'row', 'across', 'summary'];

  it('has the documented types, and every finding and row of the document', async () => {
    const { out } = await recaudit('audit', municipal, county, '--format', 'ndjson');
    const lines = out.split('\n').map(parse);
    const counted = (type: string): number => lines.filter((line) => line['type'] === type).length;
    const { files, acrossFiles } = await auditOf(municipal, county);
    const tables = files.flatMap((file) => file.tables);
    expect(lines.filter((line) => !types.includes(String(line['type'])))).toEqual([]);
    expect(lines.at(0)).toMatchObject({ type: 'audit', schema: 'recaudit.audit/1' });
    expect(lines.at(-1)).toMatchObject({ type: 'summary', rows: 33 });
    expect(types.map(counted)).toEqual([1, 2, 2, tables.flatMap(({ findings }) => findings).length, 33, acrossFiles.length, 1]);
  });

  it('names path and sheet on the line of a finding', async () => {
    const { out } = await recaudit('audit', municipal, '--format', 'ndjson');
    const finding = out.split('\n').find((line) => line.startsWith('{"type":"finding"')) ?? '{}';
    expect(JSON.parse(finding)).toMatchObject({ path: municipal, sheet: '推荐汇总表', row: 7 });
  });
});

describe('exit code', () => {
  it.each([
    [0, 'nothing found', {}, true],
    [0, 'warnings only', { warning: 3, manual: 2 }, true],
    [1, 'an error', { error: 1 }, true],
    [2, 'a file that was not audited', {}, false],
    [2, 'such a file and an error', { error: 1 }, false],
    [3, 'a rule that broke', { fault: 1 }, true],
    [3, 'such a rule, an error and a file that was not audited', { fault: 1, error: 1 }, false],
  ])('%i for %s', (code, _name, counts, allRead) => {
    expect(exitCodeOf({ error: 0, fault: 0, ...counts }, allRead)).toBe(code);
  });
});
