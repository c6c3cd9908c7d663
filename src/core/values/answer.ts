import type { CellContent } from '../table/sheet';
import { readTicks } from './answer-ticks';
import { cellText } from './cell-text';
import { fold } from './fold';
import type { AnswerWord, Value } from './value';

/** Whole cells that say it at once: letters, digits, ticks, strokes. */
const wholeCells = new Map<string, AnswerWord>([
  ...['是', '有', '对', '能', '好', '良', '优', '齐', '全', '√', '✓', '✔', '☑', 'v', 'y', 'yes', 't', 'true', '1', 'ok'].map(
    (text): [string, AnswerWord] => [text, 'yes'],
  ),
  ...['否', '无', '不', '未', '非', '错', '差', '没有', '×', '✗', '✘', '✕', '✖', 'x', 'n', 'no', 'f', 'false', '0'].map(
    (text): [string, AnswerWord] => [text, 'no'],
  ),
  ...['/', '//', '\\', '-', '--', '—', '——', 'n/a', 'na', '不适用', '无需', '无须', '不需', '不需要', '无需填写', '不需填写'].map(
    (text): [string, AnswerWord] => [text, 'not-applicable'],
  ),
]);

/** Words in which 无, 不, 未, 非, 有, 是 deny or affirm nothing, and questions repeated from the header. */
const idle =
  /无锡|无人机|无线|无机|非洲|非常|未来|不锈钢|有限|有机|有色|有关|有无|所有|是否|能否|可否|(?:已|经)(?:核实|核查|核对|核|确认|查询|查实|审核)(?!准|批)/gu;

const fault =
  '(?:不良(?!好)|失信|异常|违规|违法|违纪|处罚|惩戒|黑名单|负面|问题|缺项|缺漏|缺陷|遗漏|缺失|欠缺|瑕疵|逾期|拖欠|纠纷|不符合?|不齐全?|不完整|不规范|不合格|不达标|不一致|缺(?:少|项|漏)?|漏项?)';
const faultTail = '(?:被执行人|信用|行为|记录|情况|情形|信息|之处|名单|名录|企业|事项|现象|项|内|中)*';
const without =
  '(?:未|没有|没|无|不|非)(?:被|有|曾|发现|见|查到|查询到|检索到|出现|发生|列入|纳入|在|受到?|存在|任何|严重|重大|相关|其他|明显|科研|社会|信用|行政|经营|单位|企业|负责人|个人|学术|诚信)*';
/** “无不良记录”, “未列入失信名单”, “无违法、失信记录”: two negations that say all is well. */
const allWell = new RegExp(`${without}${fault}${faultTail}(?:(?:[、，,或及和与]|以及)?${fault}${faultTail})*`, 'gu');
const wellMark = '⊕';

/** “不完全符合”, “部分未签”: some of it fails. */
const partlyNot = /(?:不|未|没有?|非)(?:能)?(?:完全|全部|都|尽|够)|部分(?:不|未|没|缺)/u;
/** Missing now, promised for later. */
const missing = /待(?:补|签|盖|办|提供|提交|完善)|后续?补|补(?:充|办|签)中|办理中|在办|正在办|缺|欠|漏/u;
const denied = /不|未|没|无|否|非|错|[×✗✘]|(?:较|很|极)差|差$/u;
const faulty = new RegExp(`${fault}|无效`, 'u');
/** Nobody knows yet. */
const open =
  /待(?:定|核|查|审|批|确认|落实|会商)|(?:核实|核查|审查|审批|审核|查询|确认|沟通|商议)中|无法(?:判断|确定|核实)|不(?:清楚|详|确定|明确|明)|未(?:知|定|明)|[?？]/u;
/** Neither whole nor nothing. */
const hedged = /基本(?!要求|条件|信息|情况|材料)|部分|大致|大体|一般|较为?(?:完整|齐全|好)|尚可|原则上/u;
const affirmed =
  /是|有(?!待)|⊕|符合|合格|齐全|齐备|完备|完整|良好|优良|优秀|正常|已|涉及|涉密|提供|具备|满足|通过|同意|规范|合规|批准|获批|属于|属实|达标|存在|一致|(?:很|常|较|均|都|皆)好|齐$|√|✓|✔|☑/u;
/** Verbs that only carry the denial or fault behind them: “有未签”, “存在异常”. */
const carrier = /(?:有|存在|是|属于|为|系|已|⊕)(?=未|尚|待|不|没|无|缺|失信|异常|违|问题|瑕疵|遗漏|逾期)/gu;
/** Pieces that name the thing asked about, or point elsewhere, and answer nothing. */
const subject =
  /^(?:申报|单位|企业|公司|机构|项目|主体|负责人|个人|材料|签字|盖章|签章|签名|公章|日期|时间|及其?|以及|和|与|或|协议书?|合同|备忘录|合作|载体|对外|创新|服务|建设|文件|附件|佐证|证明|说明|详见|参见|详|见|如下|后附|附|第|共|计|页|份|信用|诚信|情况|运营|经营|状况|科研|要求|人类|动物|植物|种质|遗传|资源|生物|等|方面|均|都|全部|各|双方|中方|外方|我方|内容|上述|本|该|此|项|了|的|其中|注|备注|按|根据|网|站|平台|信用中国|中国|江苏|省|市|科技局|经|⊙|[\d\p{P}\p{S}a-z])+$/u;

type PieceWord = AnswerWord | 'open' | 'subject';

const englishNo = /\b(?:not|no|none|missing|incomplete|pending|lacking|without|cannot)\b/iu;
const englishYes = /\b(?:yes|ok|complete|completed|provided|true|good|compliant|signed)\b/iu;

const wordOfPiece = (piece: string): PieceWord => {
  const whole = wholeCells.get(piece);
  if (whole !== undefined) return whole;
  if (/^(?:不适用|无需|无须|不需)/u.test(piece)) return 'not-applicable';
  const text = piece.replace(carrier, '');
  if (open.test(text)) return 'open';
  if (partlyNot.test(text)) return 'mixed';
  const at = [missing, denied, faulty].map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  // Negation is read before the keyword; it reaches to the end of the piece.
  if (at.length > 0) return affirmed.test(text.slice(0, Math.min(...at))) ? 'mixed' : 'no';
  if (hedged.test(text)) return 'unclear';
  if (affirmed.test(text)) return 'yes';
  return subject.test(text) ? 'subject' : 'unclear';
};

const combine = (words: readonly PieceWord[]): AnswerWord => {
  const said = new Set(words.filter((word) => word !== 'subject'));
  if (said.has('mixed') || (said.has('yes') && (said.has('no') || said.has('open')))) return 'mixed';
  if (said.has('no')) return 'no';
  if (said.has('unclear') || said.has('open')) return 'unclear';
  if (said.has('yes')) return 'yes';
  return said.has('not-applicable') ? 'not-applicable' : 'unclear';
};

const separators = /[，,；;。、/|:：()[\]【】〔〕!！~]|但是?|不过|然而|其中|(?<![\d.])\d{1,2}[.)](?=\D)/u;
/** Words that belong together, and what stands in brackets. */
const belonging = new RegExp(`${allWell.source}|[([][^()[\\]]*[)\\]]`, 'gu');

/** A denial that goes on in the next word. */
const openDenial = /不$|未[获经予能曾]$/u;
/** “公章无 缺日期”: a denial behind the thing denied ends there. */
const closedDenial = /[^;](?:无|没有?|未|非)$/u;

/** “无不↵良记录”, “未获↵批准”, “是（有外方↵受理号）”: a blank in the middle of what belongs together parts nothing; any other becomes a semicolon. */
const withoutBreaksInside = (words: readonly string[]): string => {
  const bare = words.join('');
  const whole = [...bare.matchAll(belonging)].map(({ index, 0: found }) => ({ from: index, until: index + found.length }));
  let at = 0;
  return words.reduce((before, word, position) => {
    at += words[position - 1]?.length ?? 0;
    const isInside = openDenial.test(before) || (!closedDenial.test(before) && whole.some(({ from, until }) => from < at && at < until));
    return `${before}${isInside ? '' : ';'}${word}`;
  });
};

/** Pieces that each tell one thing. Blanks inside a word (“符 合”) join it, blanks between longer pieces part them. */
const piecesOf = (text: string): readonly string[] => {
  const words = text.trim().split(/\s+/u);
  const joined = words.every((word) => word.length >= 2) ? withoutBreaksInside(words) : words.join('');
  return joined
    .replace(idle, '')
    .replace(allWell, wellMark)
    .split(separators)
    .filter((piece) => piece !== '');
};

/** “合作意向书” is a paper that satisfies the clause at application (A25), unless it is denied. */
const intent = /(?:仅|只|目前|暂|现)*(?:有|为|是|提供|签署|签订|签)*了?(?:双方)?(?:合作)?意向(?:书|协议|函)?/gu;
const fullAgreement = /协议|合同|备忘录|mou/u;

/** A longer text is a report, not an answer. */
const longestText = 1000;

const readText = (raw: string): { readonly answer: AnswerWord; readonly intentOnly: boolean } => {
  if (raw.length > longestText) return { answer: 'unclear', intentOnly: false };
  const whole = wholeCells.get(
    fold(raw)
      .toLowerCase()
      .replace(/[。.!！]+$/u, ''),
  );
  if (whole !== undefined) return { answer: whole, intentOnly: false };
  const text = raw
    .replace(/[①-⑳]/gu, ';')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/意\s+向/gu, '意向');
  const ticked = readTicks(fold(text));
  if (ticked !== null) return { answer: ticked, intentOnly: false };
  if (!/\p{Script=Han}/u.test(text) && /[a-z]{2}/u.test(text)) {
    const no = englishNo.test(text);
    return { answer: no && /^\s*yes\b/u.test(text) ? 'mixed' : no ? 'no' : englishYes.test(text) ? 'yes' : 'unclear', intentOnly: false };
  }
  const withoutIntent = text.replace(intent, wellMark);
  const answer = combine(piecesOf(withoutIntent).map(wordOfPiece));
  return { answer, intentOnly: answer === 'yes' && withoutIntent !== text && !fullAgreement.test(withoutIntent) };
};

/**
 * A yes/no column in all its spellings, negation read before the keyword (readings A25, A26). Several facts in one cell that do not
 * agree, one of them denied or still open, are `mixed`; what no word decides is `unclear`, never a silent yes.
 * Polarity is the rule's business: “涉及” is `yes`.
 */
export const parseAnswer = (content: CellContent): Value => {
  const text = cellText(content);
  if (typeof content === 'boolean') return { kind: 'answer', answer: content ? 'yes' : 'no', text, intentOnly: false };
  return { kind: 'answer', ...readText(text), text };
};
