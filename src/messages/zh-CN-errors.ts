import { evidenceText } from './evidence';
import { excelReason } from './excel-reasons';
import type { ErrorTexts } from './messages';

const list = (items: readonly string[]): string => items.join('、');
const bytes = (count: number): string => `${String(Math.round(count / 1048576))} MB`;

/** Chinese sentences for everything that can stop an audit. */
export const errors: ErrorTexts = {
  'file-not-found': ({ path }) => `找不到文件“${path}”，请核对文件名和所在文件夹。`,
  'input-unreadable': ({ path }) => `无法读取“${path}”，请检查是否有权限、是否为文件。`,
  'no-spreadsheets': ({ path }) => `文件夹“${path}”中没有表格文件（.xlsx、.xlsm、.xls、.et、.ods、.csv）。`,
  'not-a-workbook': () => '文件内容不是表格。如确为表格文件，请用表格软件打开后另存为 .xlsx 再试。',
  truncated: () => '文件不完整，可能没有下载或复制完，请重新获取。',
  encrypted: () => '文件设有打开密码，请取消密码后再试。',
  'zip-bomb': ({ limitBytes }) => `文件展开后超过 ${bytes(limitBytes)}，出于安全不予打开。`,
  'too-large': ({ what, found, limit }) =>
    `表格${what === 'rows' ? '行数' : what === 'columns' ? '列数' : '单元格数'}为 ${String(found)}，超过上限 ${String(limit)}，请检查文件是否异常。`,
  'dtd-refused': () => '文件中含有不安全的外部定义，不予打开。请用表格软件打开后另存为 .xlsx 再试。',
  'broken-part': () => '文件内部已损坏，无法读取。请用表格软件打开并修复、另存后再试。',
  'cell-too-long': ({ sheet, cell, length }) => `工作表“${sheet}”的 ${cell} 有 ${String(length)} 个字符，超过 32767 个字符的上限。`,
  'sheet-not-found': ({ sheet, present }) => `没有名为“${sheet}”的工作表。文件中的工作表：${list(present)}。`,
  'no-table': ({ wanted, nearest }) =>
    `没有找到推荐项目汇总表。查找的栏目：${list(wanted)}。${
      nearest === null
        ? '文件中没有类似的表头。'
        : `最接近的是工作表“${nearest.sheet}”第 ${String(nearest.row)} 行，只认出：${list(nearest.found)}。`
    }`,
  'sheet-protected': ({ sheet }) => `工作表“${sheet}”受保护，请先撤销工作表保护再标注。`,
  'no-free-columns': ({ sheet }) => `工作表“${sheet}”右侧没有空列可用于标注。`,
  'output-is-input': ({ path }) => `输出文件与输入文件相同（“${path}”），未写入。如确要改写原文件，请加 --in-place。`,
  'output-exists': ({ path }) => `“${path}”已存在，未写入。`,
  'output-unwritable': ({ path }) => `无法写入“${path}”，请检查文件夹是否存在、是否有权限、文件是否正被打开。`,
  'output-missing': () => '没有写明输出文件：请用 -o 指定，或用 --in-place 改写原文件。',
  'output-extension': ({ path, wanted }) => `写出的是 .${wanted} 文件，输出文件名“${path}”应以 .${wanted} 结尾。`,
  'unknown-pack': ({ pack, known }) => `没有名为“${pack}”的规则包。现有：${list(known)}。`,
  'invalid-pack': ({ path, faults }) => `规则包“${path}”有 ${String(faults.length)} 处错误，不能使用。`,
  'pack-not-detected': ({ known, candidates }) =>
    candidates.length === 0
      ? `无法判断适用哪个通知，请用 --pack 指定：${list(known)}。`
      : `不能确定适用哪个通知：${candidates.map(({ id, evidence }) => `${id}（${evidenceText(evidence, 'zh-CN')}）`).join('、')}。请核对后用 --pack 指定：${list(known)}。`,
  'packs-differ': ({ packs }) => `这些表分属不同的通知：${list(packs)}。请分开审核，或用 --pack 指定其中一个。`,
  'invalid-ledger': ({ path, missing }) => `台账“${path}”中没有找到所需的栏目：${list(missing)}。`,
  'unknown-rule': ({ rule, similar }) => `没有名为“${rule}”的规则。${similar.length === 0 ? '' : `相近的有：${list(similar)}。`}`,
  'invalid-option': ({ option, value, known }) =>
    `选项 ${option} 的值“${value}”不正确${known === undefined ? '' : `，可以是：${list(known)}`}。`,
  'cell-editing': () => '正在编辑单元格。请按回车键结束编辑，再试一次。',
  'sheet-changed': ({ sheet }) => `工作表“${sheet}”在审核之后有改动，没有写入。请重新审核。`,
  'read-incomplete': ({ sheet }) => `Excel 没有给出工作表“${sheet}”的全部内容。请关闭其他大文件，或用桌面版 Excel 打开再试。`,
  'excel-failed': ({ reason, left }) =>
    `Excel 未能完成操作。${excelReason(reason, 'zh-CN')}${left === 'nothing' ? '您的数据没有改动，请再试一次。' : '可能只写入了一部分：请点“清除标注”，核对已采用的建议后再试。'}`,
  'record-name-taken': ({ sheet }) => `工作簿中已有一张您自己的“${sheet}”工作表，请先改名，再登记核实结果。`,
  'sheet-name-taken': ({ sheet }) => `工作簿中已有一张您自己的“${sheet}”工作表，没有替换。请先改名，或确认替换后再试。`,
  'part-not-loaded': () => '加载项的一部分没有载入，您的数据没有改动。请检查网络，关闭面板后重新打开。',
  cancelled: () => '已取消，表格未改动。',
  internal: () => '程序内部出错，未能完成。您的文件没有改动。',
};
