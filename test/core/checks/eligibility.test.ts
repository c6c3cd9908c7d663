import type { CellContent } from '../../../src/core/table/sheet';
import type { Fields, RowByHeader } from '../../packs/official-table';
import { saysOf } from './check-tester';

const leader = { column: 'leader' };

describe('one leader a project', () => {
  it.each<[CellContent, readonly string[]]>([
    ['张三', []],
    ['张 三', []],
    ['John Smith', []],
    ['张三、李四', ['several-persons 5']],
    ['张三 李四', ['several-persons 5']],
    ['张三/李四', ['several-persons 5']],
    [null, ['blank 5']],
    ['/', ['blank 5']],
  ])('“%s”', (name, says) => {
    expect(saysOf('single-person', leader, { rows: [{ 项目负责人: name }] })).toEqual(says);
  });
});

describe('title of a task', () => {
  it.each<[string, readonly string[]]>([
    ['课题一：海洋材料腐蚀机理', ['title-of-task 5']],
    ['任务2 海洋材料腐蚀机理', ['title-of-task 5']],
    ['子课题3：试验', ['title-of-task 5']],
    ['课题组协同管理系统', []],
    ['任务调度算法研究', []],
    ['海洋材料腐蚀机理', []],
  ])('“%s”', (title, says) => {
    expect(saysOf('title-of-task', { column: 'projectName' }, { rows: [{ 项目名称: title }] })).toEqual(says);
  });
});

describe('who may recommend national projects', () => {
  const list = { '台账-推荐单位': [{ 推荐单位: '中国机械工业联合会' }] };
  it.each<[string, readonly string[], object]>([
    ['教育部科学技术司', [], {}],
    ['中国科学院', [], {}],
    ['国家卫生健康委员会科技教育司', [], {}],
    ['江苏省科学技术厅', [], {}],
    ['上海市科学技术委员会', [], {}],
    ['北京市科学技术委员会', [], {}],
    ['内蒙古自治区科学技术厅', [], {}],
    ['深圳市科技创新委员会', [], {}],
    ['青岛市科学技术局', [], {}],
    ['新疆生产建设兵团科技局', [], {}],
    ['苏州市科学技术局', ['recommender-not-national 5'], {}],
    ['广州市科学技术局', ['recommender-not-national 5'], {}],
    ['江苏省苏州市科学技术局', ['recommender-not-national 5'], {}],
    ['苏州工业园区管理委员会', ['recommender-not-national 5'], {}],
    ['清华大学', ['recommender-not-national 5'], {}],
    ['南京甲光装备有限公司', ['recommender-not-national 5'], {}],
    ['江苏省人民医院', ['recommender-not-national 5'], {}],
    ['某市软件行业协会', ['recommender-needs-list 5'], {}],
    ['中国机械工业联合会', ['recommender-needs-list 5'], {}],
    ['中国机械工业联合会', [], list],
    ['某光电中心', ['recommender-unclear 5'], {}],
  ])('%s', (name, says, ledgers) => {
    expect(saysOf('national-recommender', { column: 'recommender' }, { rows: [{ 推荐单位: name }], ledgers: { ...ledgers } })).toEqual(
      says,
    );
  });

  it.each<[Fields, RowByHeader, readonly string[]]>([
    [{ authority: '江苏省科学技术厅' }, {}, []],
    [{ authority: '苏州市科学技术局' }, {}, ['authority-not-national null']],
    [{ authority: '某市软件行业协会' }, {}, ['authority-needs-list null']],
    [{ authority: null }, {}, ['field-blank null']],
    [{ authority: null }, { 推荐单位: '江苏省科学技术厅' }, []],
  ])('above the table %j %j', (fields, row, says) => {
    expect(saysOf('national-recommender-field', { column: 'recommender', label: '推荐单位' }, { rows: [row], fields })).toEqual(says);
  });

  it.each<[string, readonly string[]]>([
    ['教育部', []],
    ['教育部、江苏省科技厅', ['recommenders-in-cell 5']],
  ])('one of them: %s', (name, says) => {
    expect(saysOf('single-recommender', { column: 'recommender' }, { rows: [{ 推荐单位: name }] })).toEqual(says);
  });

  it('the published list, where it is given', () => {
    const input = { rows: [{ 推荐单位: '某联盟' }, { 推荐单位: '中国机械工业联合会' }], ledgers: list };
    expect(saysOf('ledger-recommender', { column: 'recommender' }, input)).toEqual(['ledger-absent 5']);
  });

  it.each<[string, string, readonly string[]]>([
    ['教育部', '东南大学', []],
    ['教育部科学技术司', '东南大学', []],
    ['教育部', '中国科学院某所', ['ledger-absent 5']],
    ['江苏省科学技术厅', '中国科学院某所', []],
  ])('guidance: %s for %s', (recommender, applicant, says) => {
    const input = {
      rows: [{ 推荐单位: recommender, 申报单位: applicant }],
      ledgers: { '台账-业务指导和会员单位': [{ 推荐单位: '教育部', 单位名称: '东南大学' }] },
    };
    expect(saysOf('ledger-member', { column: 'applicant', recommender: 'recommender', of: 'ministry' }, input)).toEqual(says);
  });
});

describe('territory of a provincial authority', () => {
  const says = (by: 'place' | 'name', authority: string, row: RowByHeader): readonly string[] =>
    saysOf(
      'national-territory',
      { column: 'applicant', recommender: 'recommender', place: 'applicantRegisteredIn', by },
      { rows: [row], fields: { authority } },
    );
  it.each<[string, RowByHeader, readonly string[]]>([
    ['江苏省科学技术厅', { 申报单位: '东南大学' }, []],
    ['江苏省科学技术厅', { 申报单位: '苏州甲光装备有限公司' }, []],
    ['江苏省科学技术厅', { 申报单位: '浙江大学' }, ['unit-of-other-province 5']],
    ['江苏省科学技术厅', { 申报单位: '复旦大学' }, ['unit-of-other-province 5']],
    ['江苏省科学技术厅', { 申报单位: '甲光装备有限公司' }, []],
    ['江苏省科学技术厅', { 申报单位: '中国科学院上海硅酸盐研究所' }, []],
    ['广东省科学技术厅', { 申报单位: '深圳大学' }, ['unit-of-planned-city 5']],
    ['深圳市科技创新委员会', { 申报单位: '深圳大学' }, []],
    ['深圳市科技创新委员会', { 申报单位: '中山大学' }, ['unit-of-planned-city 5']],
    ['教育部', { 申报单位: '浙江大学' }, []],
    ['教育部', { 申报单位: '浙江大学', 推荐单位: '江苏省科学技术厅' }, ['unit-of-other-province 5']],
  ])('by name: %s %j', (authority, row, expected) => {
    expect(says('name', authority, row)).toEqual(expected);
  });

  it.each<[RowByHeader, readonly string[]]>([
    [{ 申报单位: '甲光装备有限公司', 申报单位所在地: '南京市' }, []],
    [{ 申报单位: '甲光装备有限公司', 申报单位所在地: '上海市' }, ['unit-of-other-province 5']],
    [{ 申报单位: '甲光装备有限公司', 申报单位所在地: null }, ['blank 5']],
    [{ 申报单位: '东南大学', 申报单位所在地: null }, []],
  ])('by place: %j', (row, expected) => {
    expect(says('place', '江苏省科学技术厅', row)).toEqual(expected);
    expect(says('name', '江苏省科学技术厅', { ...row, 申报单位: '甲光装备有限公司' })).toEqual([]);
  });
});

describe('units of the mainland', () => {
  it.each<[string, readonly string[]]>([
    ['浙江大学', []],
    ['江苏省人民医院', []],
    ['香港科技大学', ['unit-not-mainland 5']],
    ['澳门大学', ['unit-not-mainland 5']],
    ['University of Macau', ['unit-not-mainland 5']],
    ['台湾大学', ['unit-not-mainland 5']],
    ['英国利兹大学', ['unit-not-mainland 5']],
    ['香港中文大学（深圳）', []],
    ['香港大学深圳研究院', []],
    ['澳门大学珠海研究院', []],
    ['西门子（中国）有限公司', []],
    ['福建省台湾海峡海洋研究中心', []],
    ['京港澳高速公路有限公司', []],
    ['苏州甲光装备有限公司', []],
  ])('applicant %s', (name, says) => {
    expect(saysOf('mainland-unit', { column: 'applicant' }, { rows: [{ 申报单位: name }] })).toEqual(says);
  });

  it.each<[string, readonly string[]]>([
    ['甲大学、苏州乙有限公司', []],
    ['甲大学、澳门大学', ['unit-not-mainland 5']],
    ['甲大学、英国利兹大学', ['foreign-participant 5']],
  ])('participants %s', (names, says) => {
    expect(saysOf('mainland-unit', { column: 'participants' }, { rows: [{ 参与单位: names }] })).toEqual(says);
  });

  it.each<[CellContent, readonly string[]]>([
    ['2015-05-01、2019-08-30', []],
    ['2015-05-01、2019-09-01', ['date-after 5']],
    ['2019-08-31', ['date-on-limit 5']],
    ['2019', ['date-vague 5']],
  ])('registered %s', (dates, says) => {
    const options = { column: 'participantsRegisteredOn', limit: { parameter: 'by' } };
    expect(saysOf('date-by', options, { rows: [{ 参与单位注册时间: dates }] }, null, { by: '2019-08-31' })).toEqual(says);
  });
});

describe('born on a day or later', () => {
  const options = { bornOn: 'leaderBornOn', id: 'leaderId', first: { parameter: 'born' } };
  it.each<[RowByHeader, readonly string[]]>([
    [{ 出生日期: '1960-01-01' }, []],
    [{ 出生日期: '1959-12-31' }, ['date-before 5']],
    [{ 出生日期: '1960-01' }, []],
    [{ 出生日期: '1959-12' }, ['date-before 5']],
    [{ 出生日期: '1960' }, []],
    [{ 出生日期: '1959年' }, ['date-before 5']],
    [{ 出生日期: null }, ['blank 5']],
    [{ 出生日期: '不详' }, ['unreadable 5']],
    [{ 证件号码: '32010219800101018X' }, []],
    [{ 证件号码: '320102195912310112' }, ['date-before 5']],
    [{ 出生日期: null, 证件号码: '32010219800101018X' }, []],
    [{ 证件号码: 'M12345678' }, []],
  ])('%j', (row, says) => {
    expect(saysOf('born-from', options, { rows: [row] }, null, { born: '1960-01-01' })).toEqual(says);
  });
});

describe('limits on ongoing projects', () => {
  const firm = '东南大学';
  const until = { until: { parameter: 'until' } };
  const parameters = { until: '2021-06-30', most: 2, exempt: 400, since: '2020-09-30' };
  const asOf = { year: 2020, month: 11, day: 27, hour: null, minute: null };
  const all = ['国家科技重大专项', '国家重点研发计划', '科技创新2030'];
  const line = { 项目编号: 'P1', 承担单位: firm, 项目负责人: '张三', 计划类别: '国家重点研发计划“某”重点专项', 结束日期: '2022-12-31' };
  const row = { 申报单位: firm, 项目负责人: '张三' };

  it.each<[string, RowByHeader, RowByHeader, readonly string[]]>([
    ['project', row, line, ['ledger-hit 5 P1 国家重点研发计划“某”重点专项']],
    ['task', row, { ...line, 承担角色: '课题负责人' }, ['ledger-hit 5 P1 国家重点研发计划“某”重点专项']],
    ['member', row, { ...line, 承担角色: '项目骨干' }, []],
    ['ended', row, { ...line, 结束日期: '2021-05-31' }, []],
    ['ends on the day', row, { ...line, 结束日期: '2021-06-30' }, ['ledger-boundary 5 P1 国家重点研发计划“某”重点专项']],
    ['ends a day later', row, { ...line, 结束日期: '2021-07-01' }, ['ledger-hit 5 P1 国家重点研发计划“某”重点专项']],
    ['left', row, { ...line, 状态: '已退出' }, []],
    ['another plan', row, { ...line, 计划类别: '国家自然科学基金' }, []],
    ['elsewhere', row, { ...line, 承担单位: '河海大学' }, ['ledger-namesake 5 P1 国家重点研发计划“某”重点专项']],
    ['participant', { ...row, 参与单位: '河海大学' }, { ...line, 承担单位: '河海大学' }, ['ledger-hit 5 P1 国家重点研发计划“某”重点专项']],
  ])('leads: %s', (_, input, entry, says) => {
    const options = { column: 'leader', programmes: all, roles: ['project', 'task'], ...until };
    expect(saysOf('ledger-ongoing', options, { rows: [input], ledgers: { '台账-在研项目': [entry] } }, asOf, parameters)).toEqual(says);
  });

  it.each<[string, CellContent, readonly string[]]>([
    ['国家重点研发计划“某”重点专项', 400, []],
    ['国家重点研发计划“某”重点专项', 400.5, ['ledger-hit 5']],
    ['国家重点研发计划“某”重点专项', null, ['ledger-hit 5']],
    ['国家重点研发计划“政府间国际科技创新合作”重点专项', 300, ['ledger-hit 5']],
    ['国家科技重大专项', 300, ['ledger-hit 5']],
    ['科技创新2030—重大项目', 300, ['ledger-hit 5']],
  ])('the exemption of 400: %s %s', (programme, amount, says) => {
    const exempt = {
      column: 'requestedFunding',
      limit: { parameter: 'exempt' },
      free: ['国家重点研发计划'],
      own: ['政府间国际科技创新合作'],
    };
    const options = { column: 'leader', programmes: all, roles: ['project', 'task'], ...until, exempt };
    const input = {
      rows: [{ ...row, '申请中央财政经费（万元）': amount }],
      ledgers: { '台账-在研项目': [{ ...line, 项目编号: null, 计划类别: programme }] },
    };
    expect(saysOf('ledger-ongoing', options, input, asOf, parameters).map((said) => said.split(' ').slice(0, 2).join(' '))).toEqual(says);
  });

  it.each<[RowByHeader, readonly string[]]>([
    [{ ...line, 承担角色: '项目负责人' }, ['ledger-hit 5 P1 国家重点研发计划“某”重点专项']],
    [{ ...line, 承担角色: '课题负责人' }, []],
    [{ ...line, 计划类别: '国家科技重大专项' }, []],
  ])('takes part %j', (entry, says) => {
    const options = { column: 'teamMembers', programmes: all.slice(1), roles: ['project'], ...until };
    const input = { rows: [{ ...row, 项目负责人: '李四', 项目骨干: '王五、张三' }], ledgers: { '台账-在研项目': [entry] } };
    expect(saysOf('ledger-ongoing', options, input, asOf, parameters)).toEqual(says);
  });

  it.each<[number, readonly string[]]>([
    [1, []],
    [2, ['total-over-limit 5 P1 国家重点研发计划“某”重点专项；P2 国家重点研发计划“某”重点专项']],
  ])('applications and %i ongoing', (count, says) => {
    const entries = Array.from({ length: count }, (_, at) => ({ ...line, 承担角色: '骨干', 项目编号: `P${String(at + 1)}` }));
    const options = { programmes: all, limit: { parameter: 'most' }, ...until };
    expect(saysOf('total-at-most', options, { rows: [row], ledgers: { '台账-在研项目': entries } }, asOf, parameters)).toEqual(says);
  });

  it('counts the rows of the table', () => {
    const options = { programmes: all, limit: { parameter: 'most' }, ...until };
    const rows = [row, { ...row, 项目负责人: '李四', 项目骨干: '张三' }];
    expect(saysOf('total-at-most', options, { rows, ledgers: { '台账-在研项目': [line] } }, asOf, parameters)).toHaveLength(2);
  });

  it.each<['leaders' | 'anyone', RowByHeader, readonly string[]]>([
    ['leaders', { ...line, 状态: '已退出', 退出日期: '2020-10-20' }, ['ledger-withdrawn 5 P1 国家重点研发计划“某”重点专项']],
    ['leaders', { ...line, 状态: '已退出', 退出日期: '2019-10-20' }, []],
    ['leaders', { ...line, 承担角色: '骨干', 状态: '已退出' }, []],
    ['leaders', line, []],
    ['anyone', { ...line, 承担角色: '骨干', 状态: '已退出' }, ['ledger-withdrawn 5 P1 国家重点研发计划“某”重点专项']],
    ['anyone', { ...line, 状态: '已退出', 结束日期: '2020-06-30' }, []],
  ])('left: %s %j', (of, entry, says) => {
    const options = { column: 'leader', programmes: all, of, since: { parameter: 'since' } };
    expect(saysOf('ledger-withdrawn', options, { rows: [row], ledgers: { '台账-在研项目': [entry] } }, asOf, parameters)).toEqual(says);
  });
});

describe('one row per person', () => {
  const row = (name: string, team: string | null, applicant = '东南大学'): RowByHeader => ({
    项目负责人: name,
    项目骨干: team,
    申报单位: applicant,
  });
  it.each<[string, readonly RowByHeader[], readonly string[]]>([
    ['everyone once', [row('张三', '李四'), row('王五', '赵六')], []],
    ['leader and member', [row('张三', '李四'), row('王五', '张三')], ['one-row-per-person 5 6', 'one-row-per-person 6 5']],
    ['member twice', [row('张三', '李四'), row('王五', '李四')], ['one-row-per-person 5 6', 'one-row-per-person 6 5']],
    ['leader twice, another check', [row('张三', null), row('张三', null)], []],
    ['member of their own project', [row('张三', '张三、李四'), row('王五', null)], []],
    ['same name elsewhere', [row('张三', '李四'), row('王五', '李四', '河海大学')], ['member-namesake 5 6', 'member-namesake 6 5']],
  ])('%s', (_, rows, says) => {
    expect(saysOf('one-row-per-person', {}, { rows })).toEqual(says);
  });
});

describe('documents and their relief', () => {
  const relief = { column: 'remark', cause: ['疫情'], explained: ['说明'] };
  it.each<[RowByHeader, readonly string[]]>([
    [{ 申报材料是否完整: '是' }, []],
    [{ 申报材料是否完整: '否' }, ['answer-negative 5']],
    [{ 申报材料是否完整: '否', 备注: null }, ['answer-negative 5']],
    [{ 申报材料是否完整: '否', 备注: '因疫情，依托单位已出具说明' }, ['answer-explained 5']],
  ])('answer %j', (row, says) => {
    expect(saysOf('answer-or-explained', { column: 'materialsOk', relief }, { rows: [row] })).toEqual(says);
  });
  it.each<[RowByHeader, readonly string[]]>([
    [{ 附件清单: '协议' }, []],
    [{ 附件清单: null }, ['blank 5']],
    [{ 附件清单: null, 备注: '因疫情，依托单位已出具说明' }, []],
    [{ 附件清单: '无' }, ['blank 5']],
  ])('required %j', (row, says) => {
    expect(saysOf('required', { column: 'attachments', relief }, { rows: [row] })).toEqual(says);
  });
});

describe('something is stated', () => {
  it.each<[CellContent, readonly string[]]>([
    ['发明专利2项', []],
    ['无人机样机1台', []],
    ['无', ['answer-negative 5']],
    [null, ['blank 5']],
  ])('“%s”', (kpis, says) => {
    expect(saysOf('not-stated-none', { column: 'kpis' }, { rows: [{ 预期产出: kpis }] })).toEqual(says);
  });
});

describe('of which programme a row is', () => {
  const options = {
    own: ['战略性科技创新合作', '港澳台'],
    other: ['政府间国际科技创新合作'],
    codes: ['1.1'],
    partners: ['MO'],
    otherNames: ['中美清洁能源'],
  };
  const macao = '“战略性科技创新合作”重点专项推荐项目汇总表';
  it.each<[RowByHeader, string, readonly string[]]>([
    [{ 项目类型: '1.1', 合作国别地区: '德国' }, '推荐项目汇总表', ['programme-unclear 5']],
    [{ 项目类型: 1.1, 合作国别地区: '澳门' }, '推荐项目汇总表', ['programme-by-partner 5']],
    [{ 项目类型: '1.1', 合作国别地区: '德国' }, macao, []],
    [{ 项目类型: '1.1 内地与澳门联合资助研发项目', 合作国别地区: '澳门' }, '推荐项目汇总表', []],
    [{ 项目类型: '1.1 中美清洁能源联合研究中心', 合作国别地区: '澳门' }, macao, ['programme-other 5']],
    [{ 项目类型: '1.1', 专项名称: '战略性科技创新合作' }, '推荐项目汇总表', []],
    [{ 项目类型: '1.1', 专项名称: '政府间国际科技创新合作' }, macao, ['programme-other 5']],
  ])('%j in “%s”', (row, title, says) => {
    expect(saysOf('direction-programme', options, { rows: [row], fields: { title } })).toEqual(says);
  });
});

describe('hours of a first moment', () => {
  it.each<[string, readonly string[]]>([
    ['2020-10-12 08:00', []],
    ['2020-10-12 07:59', ['date-before 5']],
    ['2020-10-12', []],
    ['2020-10-11', ['date-before 5']],
  ])('%s', (time, says) => {
    const options = { column: 'submittedAt', first: { parameter: 'opens' } };
    expect(saysOf('date-from', options, { rows: [{ 提交时间: time }] }, null, { opens: '2020-10-12 08:00' })).toEqual(says);
  });
});
