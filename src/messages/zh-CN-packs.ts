import type { JsonSlip, PackForm } from '../core/errors';
import type { PackFaultTexts, PackPlaceTexts } from './messages';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('');

const optionProblem: Readonly<Record<string, (keys: string, check: string) => string>> = {
  'unknown-key': (keys, check) => `检查“${check}”没有“${keys}”这个选项`,
  missing: (keys, check) => `检查“${check}”缺少选项“${keys}”`,
  value: (keys, check) => `检查“${check}”的选项“${keys}”填写不正确`,
};

/** Chinese sentences for faults of a pack file. */
export const packFaults: PackFaultTexts = {
  'unknown-key': (a) => `不认识的项：${String(a['keys'])}`,
  missing: (a) => `缺少“${String(a['keys'])}”这一项`,
  'wrong-shape': () => '内容的形式不对',
  'bad-id': () => '编号只能用小写字母、数字和连字符',
  'bad-clause-id': () => '条款编号不合格式',
  'bad-date': () => '不是有效日期',
  'bad-version': () => '版本号不合格式',
  'unknown-column': () => '不认识的栏目',
  'unknown-check': (a) => `没有名为“${String(a['found'])}”的检查`,
  'bad-options': (a) => optionProblem[String(a['problem'])]?.(String(a['keys']), String(a['check'])) ?? '检查的选项不正确',
  'unknown-code': (a) => `检查“${String(a['check'])}”不会得出“${String(a['code'])}”`,
  'unknown-parameter': (a) => `没有名为“${String(a['id'])}”的参数`,
  'parameter-not-day': (a) => `检查“${String(a['check'])}”此处需要日期，而参数“${String(a['id'])}”的值是数值`,
  'parameter-not-number': (a) => `检查“${String(a['check'])}”此处需要数值，而参数“${String(a['id'])}”的值是日期`,
  'parameter-later': (a) =>
    `参数“${String(a['id'])}”自${String(a['from'])}起才有值，而名单截至日期为${String(a['reference'])}，审核时无值可用`,
  'unknown-category': (a) => `没有名为“${String(a['id'])}”的项目类型`,
  'unknown-clause': (a) => `没有编号为“${String(a['id'])}”的条款`,
  'cite-not-in-clause': (a) => `引用的“${String(a['quote'])}”不在所列条款（${String(a['section'])}）中`,
  'cite-missing': () => '取自通知的参数没有写明出处',
  'unknown-path': (a) => `待核对清单所指的“${String(a['id'])}”不存在`,
  'dates-disordered': (a) => `早于通知印发日期（${String(a['issued'])}）`,
  'question-missing': () => '列入核对清单的规则应写明核对内容',
  'duplicate-id': (a) => `编号“${String(a['id'])}”重复`,
  'clause-unaccounted': (a) => `条款“${String(a['id'])}”没有对应的规则、核对事项或说明`,
  'duplicate-key': (a) => `“${String(a['keys'])}”在同一处写了两次`,
  'not-json': () => '文件不是有效的 JSON',
  'not-text': () => '文件不是 UTF-8 编码的文本',
};

const forms: Readonly<Record<PackForm, string>> = {
  text: '写成文字，两端加双引号',
  number: '写成数字，不加引号',
  'whole-number': '写成整数，不加引号',
  'yes-no': '写成 true（是）或 false（否），不加引号',
  list: '写成列表，用方括号 [ ] 括起',
  object: '写成一组项目，用花括号 { } 括起',
  filled: '不能为空，请填写内容',
  id: '写成小写字母、数字和连字符，如 general-cap',
  'clause-id': '写成大写字母和数字加连字符的编号，如 JS24-001',
  day: '写成“年-月-日”的形式，如 2024-02-04，并核对当月确有此日',
  moment: '写成“年-月-日”或“年-月-日 时:分”的形式，如 2024-03-28 17:30，并核对当月确有此日、不早于印发日期',
  version: '写成三段数字，如 1.0.0',
  figure: '金额、比例等写成数字；日期写成 2024-02-04 或 2024-03-28 17:30 的形式，并核对当月确有此日',
};

const slips: Readonly<Record<JsonSlip, string>> = {
  comma: '检查此处之前是否漏写逗号',
  colon: '在名称与内容之间写英文冒号',
  quote: '检查文字两端是否都有英文双引号，有无中文引号、中文逗号或多余的字符',
  bracket: '检查括号是否成对',
  comment: '删去注释，文件中不能写注释',
  'trailing-comma': '检查此处之前是否多写逗号，或漏写名称、内容',
  end: '检查文件末尾是否有多余的内容',
  other: '检查此处前后的标点和引号',
};

export const packPlaces: PackPlaceTexts = {
  place: ({ file, line }) => `${file} 第 ${String(line)} 行`,
  path: (path) => path.map((key) => (typeof key === 'number' ? `第 ${String(key + 1)} 项` : key)).join(' › '),
  line: (place, path, sentence, suggestion) => {
    const where = [place, path].filter((part) => part !== null && part !== '').join('，');
    return `${where === '' ? '规则包' : where}：${sentence}。${suggestion === null ? '' : `建议：${suggestion}。`}`;
  },
  review: (place, path, note) => `${[place, path].filter((part) => part !== null).join('，')}：${note}。`,
  suggestions: {
    nearest: ({ names }) => (names.length === 1 ? `是否应为${quoted(names)}` : `是否应为${quoted(names)}之一`),
    known: ({ names, total }) => `可以是${quoted(names)}${total > names.length ? `等，共 ${String(total)} 种` : ''}`,
    form: ({ form }) => forms[form],
    quote: ({ clause, section, quote, isOther }) =>
      isOther
        ? `此句见于条款“${clause}”（${section}），请改正条款编号或出处`
        : `条款“${clause}”（${section}）原文为“${quote}”，请照录其中的文字`,
    unused: ({ name }) => `改用未用过的编号，如“${name}”`,
    'take-away': () => '删去此项',
    'account-for': () => '在规则（rules）、核对清单（checklist）或说明性条款（information）中写明此条款',
    json: ({ slip }) => slips[slip],
    'utf-8': () => '用文本编辑软件打开，另存为 UTF-8 编码',
  },
  forms,
  slips,
};
