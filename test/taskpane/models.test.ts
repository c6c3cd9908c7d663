import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/xlsx';
import { pane as english } from '../../src/messages/en-US-pane';
import { messagesIn } from '../../src/messages';
import { pane as chinese } from '../../src/messages/zh-CN-pane';
import { directLine, everything, listFindings } from '../../src/session';
import type { AuditAnswer, Filter, ListedFinding } from '../../src/session';
import { activeConditions, isNarrowed } from '../../src/taskpane/model/active-conditions';
import { checklistPoints } from '../../src/taskpane/model/checklist-points';
import { claimedTwice, columnRows, doubtfulColumns } from '../../src/taskpane/model/column-rows';
import { filterOptions } from '../../src/taskpane/model/filter-options';
import { findingWords, opinionOf } from '../../src/taskpane/model/finding-words';
import { focusAfterKey } from '../../src/taskpane/model/focus-after-key';
import { dayFrom, isoDay } from '../../src/taskpane/model/iso-day';
import { listItems } from '../../src/taskpane/model/list-items';
import { notCheckedGroups } from '../../src/taskpane/model/not-checked-groups';
import { noticeText } from '../../src/taskpane/model/notice-text';
import { summaryValues } from '../../src/taskpane/model/summary-values';
import { themeFor } from '../../src/taskpane/theme/pane-theme';

const audited = async (sample: string): Promise<AuditAnswer> => {
  const host = await openWorkbook(readFileSync(`${__dirname}/../../samples/${sample}`), sample);
  const options = {
    pack: null,
    sheet: null,
    mappings: {},
    asOf: null,
    ledgers: {},
    resolutions: new Map(),
    language: 'zh-CN' as const,
  };
  return directLine().ask({ kind: 'audit', workbook: await host.read(), options });
};

let faulty: AuditAnswer;
let irregular: AuditAnswer;
beforeAll(async () => {
  faulty = await audited('市级汇总表-有问题.xlsx');
  irregular = await audited('县级汇总表-不规范.xlsx');
});

describe('opinionOf', () => {
  it.each([
    ['“申报单位”为“甲大学”，须由企业申报。', '甲大学', '须由企业申报。'],
    ['“项目类型”为“双边”；请核对。', '双边', '请核对。'],
    ['“名称”为“甲 乙”，过长。', '甲\n乙', '过长。'],
    ['“申报单位”为“甲大学”（按名称认定为高校），须由企业申报。', '甲大学', '按名称认定为高校，须由企业申报。'],
    ['“申报单位”为“甲大学”等3家，须由企业申报。', '甲大学', '“申报单位”为“甲大学”等3家，须由企业申报。'],
    ['“受理号”未填写；请补。', '', '“受理号”未填写；请补。'],
    ['表格标题与规定不一致。', null, '表格标题与规定不一致。'],
    ['“Applicant” is “A”, which fails.', 'A', '“Applicant” is “A”, which fails.'],
  ])('%s', (sentence, value, expected) => {
    expect(opinionOf(sentence, value)).toBe(expected);
  });
});

describe('findingWords', () => {
  it('names the column as the sheet spells it and the value of the cell', () => {
    const listed = listFindings(faulty, 'zh-CN').find(({ finding }) => finding.cells[0] === 'C7');
    expect(listed && findingWords(listed, faulty.tables[0])).toEqual({
      header: '项目类型［1］',
      value: '双边创新合作',
      opinion: '请核对对应国别的征集通知及其时间安排。',
    });
  });
});

describe('listItems', () => {
  it('puts a heading before the findings of each row, every id once', () => {
    const items = listItems(listFindings(faulty, 'zh-CN'), 'row');
    expect(items.slice(0, 2).map(({ kind }) => kind)).toEqual(['row', 'finding']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('puts what decides the verdict of a row first, and what was looked into last', () => {
    const all = listFindings(faulty, 'zh-CN');
    const outcomesOf = (findings: readonly ListedFinding[]) =>
      listItems(findings, 'row').flatMap((item) =>
        item.kind === 'finding' && item.listed.finding.row === 7 ? [item.listed.finding.outcome] : [],
      );
    expect(all.flatMap(({ finding }) => (finding.row === 7 ? [finding.outcome] : []))).toEqual(['warning', 'error']);
    expect(outcomesOf(all)).toEqual(['error', 'warning']);
    const resolution = { by: '王芳', at: '2024-03-29', reason: '查过' };
    const resolved = all.map((listed) =>
      listed.finding.outcome === 'error' ? { ...listed, finding: { ...listed.finding, resolution } } : listed,
    );
    expect(outcomesOf(resolved)).toEqual(['warning', 'error']);
  });

  it('puts a heading before the findings of each rule with their number', () => {
    const findings = listFindings(faulty, 'zh-CN');
    const counts = listItems(findings, 'rule').flatMap((item) => (item.kind === 'rule' ? [item.count] : []));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    expect(counts.length).toBe(new Set(findings.map(({ finding }) => finding.rule)).size);
  });

  it('is empty without findings', () => {
    expect(listItems([], 'row')).toEqual([]);
  });
});

describe('filterOptions', () => {
  it('offers only what occurs, errors first, with counts', () => {
    const findings = listFindings(faulty, 'zh-CN');
    const { outcomes, columns, units } = filterOptions(findings, faulty.tables, messagesIn('zh-CN').outcomes);
    expect(outcomes[0]).toMatchObject({ value: 'error', label: '不符合' });
    expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
    expect(columns.map(({ label }) => label)).toContain('项目类型［1］');
    expect(units.some(({ value }) => value === '')).toBe(false);
  });
});

describe('conditions', () => {
  it.each<readonly [Partial<Filter>, number, boolean]>([
    [{}, 0, false],
    [{ text: '  ' }, 0, false],
    [{ text: '无锡' }, 0, true],
    [{ verdict: 'fail' }, 0, true],
    [{ outcomes: ['error'], unit: '甲' }, 2, true],
  ])('%j', (change, conditions, narrowed) => {
    const filter = { ...everything, ...change };
    expect([activeConditions(filter), isNarrowed(filter)]).toEqual([conditions, narrowed]);
  });
});

describe('focusAfterKey', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowUp', 0, 3, 0],
    ['PageDown', 0, 20, 5],
    ['PageUp', 7, 20, 2],
    ['Home', 7, 20, 0],
    ['End', 0, 20, 19],
    ['Enter', 0, 20, null],
    ['End', 0, 0, null],
  ])('%s from %i of %i', (key, at, count, expected) => {
    expect(focusAfterKey(key, at, count, 5)).toBe(expected);
  });
});

describe('columns', () => {
  it('lists every column of the header, the unknown with their headers', () => {
    const [table] = irregular.tables;
    const rows = table === undefined ? [] : columnRows(table, {});
    expect(rows.map(({ index }) => index)).toEqual([...rows.map(({ index }) => index)].sort((left, right) => left - right));
    expect(rows.filter(({ matched }) => matched === 'unknown').map(({ header }) => header)).toEqual(table?.unknownColumns);
    expect(claimedTwice(rows).size).toBe(0);
  });

  it('sees a column that two claim, and takes the word of the user', () => {
    const [table] = faulty.tables;
    const rows = table === undefined ? [] : columnRows(table, { 4: 'applicant', 5: 'applicant' });
    expect([...claimedTwice(rows)]).toEqual(['applicant']);
    expect(rows.find(({ index }) => index === 4)).toMatchObject({ id: 'applicant', matched: 'user' });
  });

  it('counts columns recognised by a similar name', () => {
    const [table] = faulty.tables;
    const [first, ...others] = table?.columns ?? [];
    if (table === undefined || first === undefined) throw new Error('the sample has a table');
    expect(doubtfulColumns(table)).toBe(0);
    expect(doubtfulColumns({ ...table, columns: [{ ...first, matched: 'fuzzy' }, ...others] })).toBe(1);
  });
});

describe('sections', () => {
  it('groups what was not checked by what it lacks, with the words that wait', () => {
    const groups = notCheckedGroups(faulty);
    expect(groups.map(({ needs }) => needs)).toContainEqual({ kind: 'ledger', ledger: 'dishonesty' });
    expect(groups.every(({ cites }) => cites.length > 0)).toBe(true);
  });

  it('says which points of the checklist concern every row', () => {
    const points = checklistPoints(faulty);
    expect(points.length).toBe(faulty.audits[0]?.checklist.length);
    expect(points.some(({ isEvery }) => isEvery)).toBe(true);
    expect(points.some(({ isEvery }) => !isEvery)).toBe(true);
  });
});

describe('summaryValues', () => {
  it('takes what the table says', () => {
    expect(summaryValues(faulty)).toMatchObject({ authority: '无锡市科学技术局', contact: '周敏' });
  });

  it('leaves blank what tables say differently, and the date as printed', () => {
    const [table] = faulty.tables;
    if (table === undefined) throw new Error('the sample has a table');
    const other = {
      ...table,
      fields: { ...table.fields, authority: { value: '苏州市科学技术局', cell: 'A3' }, date: { value: '2024年  月  日', cell: 'K3' } },
    };
    expect(summaryValues({ ...faulty, tables: [table, other] }).authority).toBe('');
    expect(summaryValues({ ...faulty, tables: [other] }).date).toBe('');
  });
});

describe('texts', () => {
  it('announces the audit with its figures and where the columns went', () => {
    const text = noticeText({ kind: 'audited', moved: [{ sheet: '表一', column: 14 }] }, faulty, 'zh-CN', chinese);
    expect(text).toBe('审核完成：共24项，通过4项，需核实7项，不符合13项。\n“表一”表格右侧已有内容，审核结论从 N 列写起。');
  });

  it('keeps the names of the buttons', () => {
    const { audit, clear, summary, result, form } = chinese;
    expect([audit, clear, summary, result.goTo, result.fix, result.resolve, form.cancel]).toEqual([
      '审核',
      '清除标注',
      '生成汇总表',
      '定位',
      '采用建议',
      '已核实',
      '取消',
    ]);
  });

  it('has every text in both languages, none empty', () => {
    const leaves = (texts: object): readonly string[] =>
      Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
        typeof text === 'object' && text !== null
          ? leaves(text).map((inner) => `${key}.${inner}`)
          : [text === '' ? `${key} is empty` : key],
      );
    expect(leaves(english)).toEqual(leaves(chinese));
    expect(leaves(chinese).filter((key) => key.endsWith('empty'))).toEqual([]);
  });
});

describe('themeFor', () => {
  it.each([
    [null, false, 'light'],
    ['#ffffff', false, 'light'],
    ['#262626', false, 'dark'],
    ['#262626', true, 'high-contrast'],
    ['nonsense', false, 'light'],
  ])('%s, forced colours %s', (ground, forced, expected) => {
    expect(themeFor(ground === null ? null : { bodyBackgroundColor: ground }, forced)).toBe(expected);
  });
});

describe('days', () => {
  it.each(['2024-03-29', '2026-11-01'])('%s there and back', (text) => {
    const day = dayFrom(text);
    expect(day && isoDay(day)).toBe(text);
  });

  it.each(['', '2024', '2024-xx-01'])('“%s” is no day', (text) => {
    expect(dayFrom(text)).toBeNull();
  });
});
