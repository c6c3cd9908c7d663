import { helpZhCN, usageZhCN } from './cli-help-zh-CN';
import type { CliTexts } from './cli-texts';

/** “2024-02-04” → “2024年2月4日” */
const chineseDay = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
};

const most = 12;
const numbers = (rows: readonly number[]): string =>
  rows.length <= most ? rows.join('、') : `${rows.slice(0, most).join('、')}等${String(rows.length)}`;

export const cliZhCN: CliTexts = {
  appliedNotice: (title, documentNo) => `审核依据：${title}（${documentNo}）`,
  listsAsOf: (date) => `名单截至：${chineseDay(date)}`,
  list: (items) => items.join('、'),
  labelled: (label, text) => `${label}：${text}`,
  detected: (reasons) => `自动判断依据：${reasons}。如不适用，请用 --pack 另行指定。`,
  file: (path) => `文件：${path}`,
  table: (sheet, header, rows, body) =>
    `工作表“${sheet}”：表头 ${header}，${body === null ? '没有项目' : `项目 ${body}，共 ${String(rows)} 项`}`,
  guessedColumns: (pairs) => `按近似表头识别的栏目，请核对：${pairs.join('；')}`,
  unknownColumns: (headers) => `未识别的栏目（未审核）：${headers.join('、')}`,
  rowName: (parts) => parts.join('，'),
  rowHeading: (row, name, verdict) => `第 ${String(row)} 行  ${name}  ——  ${verdict}`,
  wholeTable: '全表',
  passed: (rows) => `通过的行：${numbers(rows)}`,
  across: '各表之间',
  place: (path, sheet, row) => `${path === null ? '' : `${path} `}“${sheet}”第 ${String(row)} 行`,
  checklist: (count) => `须人工核对材料的事项（${String(count)} 项）`,
  checklistRows: (rows, all) => (rows.length === 0 ? '全表' : all ? '各行' : `第 ${numbers(rows)} 行`),
  checklistLine: (text, rows, section) => `${text}（${rows}；${section}）`,
  notChecked: (count) => `未能审核的规则（${String(count)} 条）`,
  notCheckedLine: (needs, rules, sections) => `${needs}：${String(rules)} 条（${sections.join('、')}）`,
  totals: (rows, pass, review, fail) =>
    `合计：项目 ${String(rows)} 项，通过 ${String(pass)}，需核实 ${String(review)}，不符合 ${String(fail)}。`,
  findings: (error, warning, manual, info, fault) =>
    `问题：不符合 ${String(error)} 条，提示 ${String(warning)} 条，需核实 ${String(manual)} 条，说明 ${String(info)} 条${fault > 0 ? `，规则出错 ${String(fault)} 条` : ''}。`,
  failedFile: (path, message) => `未能审核“${path}”：${message}`,
  written: (path) => `已写入：${path}`,
  movedColumns: (sheet, column) => `工作表“${sheet}”表格右侧已有内容，标注写在 ${column} 列起的空列中。`,
  reading: (at, of, path) => `读取 ${String(at)}/${String(of)}：${path}`,
  auditing: (percent) => `审核中 ${String(percent)}%`,
  skippedOutputs: (folder, count) => `输出文件夹“${folder}”中的 ${String(count)} 个文件不作为待审文件。`,
  usage: (detail) => `命令写法不正确：${detail}。用 recaudit --help 查看用法。`,
  usageDetails: usageZhCN,
  help: helpZhCN,
  internal: '程序内部出错，未能完成。您的文件没有改动。',
  packLine: (id, version, title, clauses, rules) => `${id}  ${version}  ${title}（条款 ${String(clauses)}，规则 ${String(rules)}）`,
  packFine: (path, id, rules) => `“${path}”没有错误：${id}，规则 ${String(rules)} 条。`,
  reviewHeading: (count) => `提示：以下 ${String(count)} 处尚待对照新通知核对，核对一处，从 pack.json 的 review 中删去一项：`,
  notReviewed: (id, count) => `注意：规则包“${id}”尚有 ${String(count)} 处没有对照通知核对，审核结果仅供参考，不能作为依据。`,
  drafted: (folder, from, count) =>
    `已根据 ${from} 写出规则包“${folder}”。数额、日期、文号和原文均为旧通知内容，共 ${String(count)} 处待核对，用 recaudit packs check ${folder} 查看。`,
  signed: (path) => `注意：“${path}”带有数字签名，写入后签名失效。`,
};
