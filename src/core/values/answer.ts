import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import type { AnswerWord, Value } from './value';

/** Whole cells that say it at once: ticks, letters, digits. */
const whole: Readonly<Record<string, AnswerWord>> = {
  是: 'yes', 否: 'no', 有: 'yes', 无: 'no', 对: 'yes', 错: 'no', 能: 'yes', 不: 'no', 非: 'no', 未: 'no', 没有: 'no', 不是: 'no',
  '√': 'yes', '✓': 'yes', '✔': 'yes', '☑': 'yes', '●': 'unclear', v: 'yes', y: 'yes', yes: 'yes', true: 'yes', '1': 'yes', t: 'yes', ok: 'yes',
  '×': 'no', '✗': 'no', '✘': 'no', '☒': 'unclear', x: 'no', n: 'no', no: 'no', false: 'no', '0': 'no', f: 'no',
  '/': 'not-applicable', '//': 'not-applicable', '\\': 'not-applicable', '-': 'not-applicable', '--': 'not-applicable', '—': 'not-applicable', '——': 'not-applicable',
  'n/a': 'not-applicable', na: 'not-applicable', 不适用: 'not-applicable', 不适用此项: 'not-applicable', 不涉及此项: 'no',
};

/** “无不良记录”, “未发现异常”, “没有失信”: two negations that say all is well. */
const doubleNegation = /(?:无|没有|未发现|未见|不存在|未查到|未出现|非)(?:任何)?(?:严重|重大|相关|其他|明显)?(?:科研|社会|信用|社会信用)?(?:不良|失信|异常|违规|违法|处罚|黑名单|问题|负面|欠缺|缺项|缺漏|遗漏|缺失|不符|不齐全?|不完整)(?:信用|行为|记录|情况|情形|信息|之处|名单)*/gu;
/** Words that say a part is open or not as it should be. Read before any positive word. */
const negative =
  /不(?:是|符合|符|合格|齐全|齐|完整|全|良好|良|佳|好|足|具备|涉及|存在|满足|规范|通过|合规|属于|可|需要?|同意|提供|达标|正常)|未(?:提供|提交|签|盖|完成|涉及|通过|上传|办理|办|齐|查|落实|达到|填|附|批|获|取得|会商|审|注明|具备|报|核实|能)|没有|没|尚未|尚缺|缺少|缺|欠缺|无(?!锡)|非(?!洲|常)|否|待补|待核|待定|待查|待办|待签|补充中|后补|后续补|办理中|不良|异常|较差|差$|失信|一般$/u;
const positive =
  /是|符合|合格|齐全|齐备|完整|良好|优良|优秀|正常|已|有|涉及|提供|具备|满足|通过|同意|规范|合规|属于|均好|全部|达标|属实|√|✓|✔|☑/u;
const intent = /意向书|合作意向|仅有意向/u;
const choice = /[■☑✔√☒]\s*([^□■☑✔√☒]+)/u;

const partOf = (text: string): AnswerWord => {
  const known = whole[text.toLowerCase()];
  if (known !== undefined) return known;
  const rest = text.replace(doubleNegation, '已');
  if (negative.test(rest)) {
    const remainder = rest.replace(new RegExp(negative.source, 'gu'), '');
    return /^(?:材料|申报材料)?(?:完整|齐全|符合)/u.test(remainder) ? 'mixed' : 'no';
  }
  return positive.test(rest) ? 'yes' : 'unclear';
};

/** “基本”, “部分”, “大部分”, “原则上”: neither whole nor nothing. */
const hedge = /基本|部分|大致|较为?完整|一般/u;

const combine = (parts: readonly AnswerWord[]): AnswerWord => {
  const words = new Set(parts);
  if (words.has('mixed')) return 'mixed';
  if (words.has('yes') && words.has('no')) return 'mixed';
  if (words.has('no')) return 'no';
  if (words.has('unclear')) return 'unclear';
  return words.has('yes') ? 'yes' : 'not-applicable';
};

const parts = /[，,；;。、\n]|但是?|其中|不过/u;

/** Two facts joined in one answer (“材料完整，签字日期待补”): one that fails makes it mixed. Commas also part “是，已提供”. */
const readAnswer = (text: string): AnswerWord => {
  const chosen = choice.exec(text);
  if (chosen !== null && text.includes('□')) return partOf(chosen[1] ?? '');
  const pieces = text.split(parts).map((piece) => piece.replace(/^[（(]|[)）]$/gu, '')).filter((piece) => piece !== '');
  const answers = pieces.map(partOf);
  const combined = combine(answers);
  // “单位良好，负责人信用未查”: something is well, something open.
  if (combined === 'yes' && hedge.test(text)) return 'unclear';
  return combined;
};

/**
 * A yes/no column in all its spellings, negation read first (readings A25, A26). Polarity is the rule's business: “涉及” is `yes`.
 */
export const parseAnswer = (content: CellContent): Value => {
  const text = cellText(content);
  if (typeof content === 'boolean') return { kind: 'answer', answer: content ? 'yes' : 'no', text, intentOnly: false };
  const folded = fold(text).replace(/^[①-⑳]|[。.!！]+$/gu, '');
  const stripped = folded.replace(/[（(][^（()）]*[)）]/gu, '');
  const intentOnly = intent.test(folded) && !/正式|协议书?(?:已|和|及)/u.test(folded);
  if (intentOnly && !/无|未|没有|缺/u.test(folded)) return { kind: 'answer', answer: 'yes', text, intentOnly: true };
  const main = stripped === '' ? folded : stripped;
  const answer = readAnswer(main);
  const inBrackets = stripped === folded || stripped === '' ? null : readAnswer(folded.slice(folded.search(/[（(]/u)).replace(/[（()）]/gu, ''));
  const whole = inBrackets === 'no' && answer === 'yes' ? 'mixed' : answer;
  return { kind: 'answer', answer: whole, text, intentOnly: false };
};
