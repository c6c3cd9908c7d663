import { mostOthers } from '../core/checks/problems';
import type { RowName } from '../core/checks/problems';
import { unitKinds as kinds, unreadable as unreadableTexts, ledgers as ledgerNames } from './zh-CN-terms';
import type { LaboratoryCode, ProblemTexts } from './messages';

/** Long official headers are cut so that a tired reader sees the point; the address beside the message is exact. */
export const shortHeader = (header: string): string => (header.length > 22 ? `${header.slice(0, 18)}……` : header);

/** Line breaks inside a cell would tear the sentence apart. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

const column = (header: string): string => `“${shortHeader(header)}”`;
export const shown = ({ header, value }: { readonly header: string; readonly value: string }): string =>
  value === '' ? `${column(header)}未填写` : `${column(header)}为“${oneLine(value)}”`;
export const list = (items: readonly string[]): string => items.join('、');

const listMax = 8;
const some = (items: readonly (string | number)[]): string =>
  items.length <= listMax ? items.join('、') : `${items.slice(0, listMax).join('、')}等${String(items.length)}处`;

export const rowNames = (others: readonly RowName[]): string => {
  const names = others.map(({ path, sheet, row }) => (path === null ? `第${String(row)}行` : `${path}“${sheet}”第${String(row)}行`));
  return names.length <= listMax
    ? names.join('、')
    : `${names.slice(0, listMax).join('、')}等${String(names.length)}${others.length < mostOthers ? '' : '多'}行`;
};

const kindList = (allowed: readonly (keyof typeof kinds)[]): string => list(allowed.map((kind) => kinds[kind]));

/** Years a direction asks for: “为3年”, “不超过3年”, “应为2至3年”. */
const yearsWanted = ({ least, most }: { readonly least: number | null; readonly most: number | null }): string => {
  if (least === most) return `应为${String(most)}年`;
  if (least === null) return `不超过${String(most)}年`;
  return most === null ? `不少于${String(least)}年` : `应为${String(least)}至${String(most)}年`;
};

/** Chinese sentences of the findings. */
export const problems: Omit<ProblemTexts, LaboratoryCode> = {
  blank: ({ header, value }) => (value === '' ? `${column(header)}未填写` : `${column(header)}填写“${value}”，应填写具体内容`),
  unreadable: (f) => `${shown(f)}，无法识别：${unreadableTexts[f.reason]}`,
  'category-unknown': (f) => `${shown(f)}，应为${list(f.allowed)}之一；按类型适用的条款待改正后重新审核`,
  'answer-negative': (f) => `${shown(f)}，不符合要求`,
  'answer-mixed': (f) => `${shown(f)}，其中一部分不符合或尚未落实`,
  'answer-unclear': (f) => `${shown(f)}，无法判断是否符合，请人工核实`,
  'answer-intent-only': (f) => `${shown(f)}，申报时可以仅有合作意向书，立项后须在签订项目合同时提供正式合作协议`,
  'answer-not-applicable': (f) => `${shown(f)}，此栏应当填写“是”或“否”`,
  'answer-affirmative': (f) => `${shown(f)}，请注意`,
  'text-not-in': (f) => `${shown(f)}，不在${list(f.allowed)}之列`,
  'keyword-found': (f) => `${shown(f)}，含有“${f.keywords.join('”“')}”，请核对`,
  'must-be-blank': (f) => `${shown(f)}，此行不需要填写该栏，请核对项目类型与申报单位`,
  attention: (f) => shown(f),
  'unit-kind-not-allowed': (f) =>
    `${shown(f)}（${f.assumed ? '按名称认定为' : ''}${kinds[f.kind]}），${f.category}须由${kindList(f.allowed)}申报`,
  'unit-kind-unclear': (f) =>
    `${shown(f)}，${f.kind === 'unknown' ? '从名称看不出单位性质' : `单位性质为${kinds[f.kind]}`}，${f.category}须由${kindList(f.allowed)}申报，请人工核实`,
  'several-units': (f) => `${shown(f)}，列有多家单位，已按第一家“${f.lead}”作为牵头单位审核`,
  'dependent-unit': (f) => `${shown(f)}，“${f.part}”一般不是独立法人，应填写独立法人单位`,
  'unit-outside-province': (f) => `${shown(f)}，从名称或地址看位于${f.place}，申报单位应在省内注册`,
  'unit-of-other-city': (f) => `${shown(f)}，从名称看属于${f.place}，而项目主管部门为“${f.authority}”，请核对是否应由属地推荐`,
  'university-recommends-itself': (f) =>
    `${shown(f)}，${f.university}为部省属本科高校，应由高校自主审核推荐，不应列入“${f.authority}”的汇总表`,
  'unit-not-the-university': (f) => `${shown(f)}，项目主管部门为“${f.authority}”，高校只能推荐本校项目`,
  'differs-from-unit': (f) => `${shown(f)}，与${column(f.otherHeader)}“${f.otherValue}”不一致`,
  'no-provincial-enterprise': (f) => `${shown(f)}，其中没有${f.province}的企业`,
  'provincial-enterprise-unclear': (f) => `${shown(f)}，无法判断其中是否有${f.province}的企业，请人工核实`,
  'relation-forbidden': (f) => `${shown(f)}，属于不允许的关系（${f.relation}）`,
  'partner-shares-name': (f) => `${shown(f)}，与申报单位“${f.otherValue}”同有字号“${f.shared}”，请核对是否为其子公司或同一集团`,
  'partner-in-mainland': (f) => `${shown(f)}，从“${f.hint}”看设在境内，主要境外合作机构不得为外资在境内设立的企业或研发机构`,
  'place-in-mainland': (f) => `${shown(f)}，${f.place}在境内，应在合作国家实施`,
  'tax-haven': (f) => `${shown(f)}，${f.place}为常见避税地，请核对是否为壳公司`,
  'region-unknown': (f) => `${shown(f)}，无法识别“${list(f.regions)}”，请填写国家或地区的规范名称`,
  'region-ambiguous': (f) => `${shown(f)}，“${list(f.regions)}”含义不明确，请写明具体国家或地区`,
  'region-improper': (f) => `${shown(f)}，“${list(f.regions)}”用语不规范，应写作“中国台湾”或“台湾地区”`,
  'region-mainland': (f) => `${shown(f)}，应填写合作的国家或港澳台地区，不应填写中国内地`,
  'region-not-listed': (f) => `${shown(f)}，${list(f.regions)}不在所列国家（${list(f.listed)}）之中`,
  'region-excluded': (f) => `${shown(f)}，企业牵头的项目合作国别不包括${list(f.excluded)}`,
  'region-not-foreign': (f) => `${shown(f)}，${list(f.regions)}属于港澳台地区，不能按${f.category}申报，应按港澳台科技合作申报`,
  'region-not-special': (f) => `${shown(f)}，${list(f.regions)}不属于港澳台地区，不能按${f.category}申报`,
  'regions-mixed': (f) => `${shown(f)}，其中${list(f.regions)}符合、${list(f.others)}不符合，请核对主要合作机构所在地`,
  'region-not-member': (f) => `${shown(f)}，截至${f.asOf}，${list(f.regions)}不是${f.list}`,
  'membership-disputed': (f) => `${shown(f)}，${list(f.regions)}在${f.asOf}前后是否为${f.list}存在变化，请人工核实`,
  'platform-class-not-admitted': (f) =>
    `${shown(f)}，“${f.found}”不属于国际联合研究中心/联合实验室、全国（国家）重点实验室或江苏省重点实验室`,
  'platform-class-unclear': (f) => `${shown(f)}，从名称看不出是否属于规定的平台类别，请人工核实`,
  'several-platforms': (f) => `${shown(f)}，列有多个平台，每项应只填写一个所依托的平台`,
  'over-limit': (f) => `${shown(f)}，超过${String(f.limit)}${f.unit}`,
  'over-ratio': (f) => `${shown(f)}，为${column(f.baseHeader)}“${f.baseValue}”的${String(f.percent)}%，超过${String(f.limitPercent)}%`,
  'base-unreadable': (f) => `${column(f.baseHeader)}未填写或无法识别，不能核对${column(f.header)}“${f.value}”所占比例`,
  'amount-doubtful': (f) => `${shown(f)}，数额过大，可能误以“元”为单位，请核对（应以万元为单位）`,
  'none-positive': (f) => `${list(f.headers.map(column))}均为零或未填写，至少一项应大于零`,
  'share-not-controlling': (f) => `${shown(f)}，未超过${String(f.limitPercent)}%，且没有成果支配权约定`,
  'share-by-agreement': (f) => `${shown(f)}，未超过${String(f.limitPercent)}%，请核对成果支配权的约定`,
  'date-after': (f) => `${shown(f)}，晚于${f.limit}`,
  'date-on-limit': (f) => `${shown(f)}，恰为${f.limit}当日，是否含当日请人工核实`,
  'date-vague': (f) => `${shown(f)}，不够具体，不能判断是否早于${f.limit}`,
  'title-missing': (f) => `未找到表格标题，标准标题为“${f.expected}”`,
  'title-other': (f) => `标题为“${f.value}”，标准标题为“${f.expected}”`,
  'title-year': (f) => `标题为“${f.value}”，为${String(f.year)}年度，而本次按${String(f.expected)}年度通知审核，请核对`,
  'field-blank': (f) => `表头“${f.label}”未填写`,
  'authority-not-addressed': (f) => `项目主管部门为“${f.value}”，不属于通知的主送单位，请核对`,
  'authority-outside-province': (f) => `项目主管部门为“${f.value}”，从名称看位于${f.place}，不属于通知的主送单位`,
  'date-line-blank': (f) => `表头${f.label}未填写（可手写）`,
  'date-line-incomplete': (f) => `表头日期为“${f.value}”，不完整`,
  'date-line-impossible': (f) => `表头日期为“${f.value}”，不是有效日期`,
  'date-line-year': (f) => `表头日期为“${f.value}”，应为${String(f.expected)}年`,
  'date-line-after': (f) => `表头日期为“${f.value}”，晚于${f.limit}`,
  'date-line-before': (f) => `表头日期为“${f.value}”，早于通知印发日期${f.limit}`,
  'phone-malformed': (f) => `联系电话为“${f.value}”，不像电话号码`,
  'column-missing': (f) => `缺少标准栏目“${f.header}”`,
  'columns-order': (f) => `栏目顺序与标准样式不一致，现为：${list(f.found.map(shortHeader))}`,
  'no-project-rows': () => '表中没有项目',
  'answers-uniform': (f) => `${String(f.rows)}个项目的${list(f.headers.map(column))}答复完全相同，请确认已逐项核对`,
  'hidden-rows': (f) => `表中有隐藏或被筛选的行（第${some(f.rows)}行），已一并审核`,
  'hidden-columns': (f) => `表中有隐藏的列（${some(f.columns)}），已一并审核`,
  'hidden-sheet': () => '该工作表处于隐藏状态，已一并审核',
  'uncached-formulas': (f) => `${some(f.cells)}为公式但文件中没有计算结果，请用表格软件打开并保存后重新审核`,
  'error-values': (f) => `${some(f.cells)}为错误值，请改正`,
  'stray-cells': (f) => `表格下方有零散内容（${some(f.cells)}），未作为项目审核`,
  'duplicate-columns': (f) => `“${shortHeader(f.header)}”出现多列（${list(f.columns)}），只审核第一列`,
  'check-failed': () => '此条规则运行出错，未能判断，请人工核对该条款',
  'sequence-broken': (f) => `${shown(f)}，序号不连续，应为${String(f.expected)}`,
  duplicate: (f) => `${shown(f)}，与${rowNames(f.others)}重复`,
  'one-per-enterprise': (f) => `${shown(f)}，同一企业还申报了${rowNames(f.others)}的项目，同一年度只能申报1项`,
  'one-per-enterprise-targeted': (f) =>
    `${shown(f)}，同一企业还申报了${rowNames(f.others)}的项目，同一年度只能申报1项；如其中有定向组织项目，请提供依据`,
  'one-per-person': (f) => `${shown(f)}，同一负责人还牵头了${rowNames(f.others)}的项目，同一年度只能申报1项`,
  namesake: (f) => `${shown(f)}，与${rowNames(f.others)}的负责人同名，请核对是否为同一人`,
  'one-per-platform': (f) => `${shown(f)}，与${rowNames(f.others)}依托同一平台，每个平台只能申报1项`,
  'platform-nearly-same': (f) => `${shown(f)}，与${rowNames(f.others)}的“${f.otherValue}”名称相近，请核对是否为同一平台`,
  'same-title-same-unit': (f) => `${shown(f)}，与${rowNames(f.others)}的项目名称相同，同一单位不得重复申报`,
  'same-title-other-unit': (f) => `${shown(f)}，与${rowNames(f.others)}的项目名称相同，请核对申报单位之间是否关联`,
  'similar-title': (f) => `${shown(f)}，与${rowNames(f.others)}的“${f.otherValue}”相近（相似度${String(f.percent)}%），请核对是否重复申报`,
  'ledger-hit': (f) => `${shown(f)}，${ledgerNames[f.ledger]}中有记录${f.entry === '' ? '' : `（${f.entry}）`}`,
  'ledger-namesake': (f) => `${shown(f)}，${ledgerNames[f.ledger]}中有相近记录${f.entry === '' ? '' : `（${f.entry}）`}，请核对`,
  'ledger-absent': (f) => `${shown(f)}，${ledgerNames[f.ledger]}中没有，请核对认定文件`,
  'ledger-other-host': (f) => `${shown(f)}，${ledgerNames[f.ledger]}所载依托单位为“${f.host}”，与申报单位不一致`,
  'title-province': (f) => `标题为“${f.value}”，从名称看属于${f.place}，而本次按${f.province}的通知审核，请核对`,
  'recommender-not-addressed': (f) => `${shown(f)}，不属于通知的主送单位，应由设区市科技局、省直单位、高校或科研院所等推荐，请核对`,
  'recommender-outside': (f) => `${shown(f)}，从名称看位于${f.place}，不属于通知的主送单位`,
  'several-recommenders': (f) =>
    `${shown(f)}，与${rowNames(f.others)}为同一项目，却由${list(f.recommenders)}分别推荐，同一项目只能由一个单位推荐`,
  'topic-unknown': (f) => `${shown(f)}，不是通知所列${String(f.last)}个选题方向之一，请填写方向编号或名称`,
  'topic-name-differs': (f) => `${shown(f)}，编号与名称不一致：方向${String(f.number)}为“${f.name}”，所写名称属于方向${String(f.named)}`,
  'topic-competition': (f) =>
    `${shown(f)}，与${rowNames(f.others)}申报同一方向，共${String(f.applied)}项，该方向拟立项${String(f.planned)}项（不限制申报）`,
  'same-topic-same-unit': (f) => `${shown(f)}，同一单位在${rowNames(f.others)}申报了同一方向，请核对研究内容是否相同或相近`,
  'title-off-topic': (f) => `${shown(f)}，与方向${String(f.number)}“${f.name}”没有相同的关键词，请核对内容是否相符`,
  'category-other': (f) => `${shown(f)}，${column(f.otherHeader)}“${oneLine(f.otherValue)}”属于“${f.expected}”类`,
  'region-other-side': (f) => `${shown(f)}，${list(f.regions)}不属于“${f.category}”的范围`,
  'region-side-doubtful': (f) => `${shown(f)}，${list(f.regions)}地跨两洲，是否属于“${f.category}”请核对`,
  'region-taiwan': (f) => `${shown(f)}，通知只写明港澳合作项目的申报类别，未提及${list(f.regions)}，请与主管部门核实`,
  'too-many-regions': (f) =>
    `${shown(f)}，共${String(f.regions.length)}个国家或地区，该方向要求的合作国家为${String(f.limit)}个以内，请核对`,
  'under-limit': (f) => `${shown(f)}，低于${String(f.limit)}${f.unit}`,
  'at-limit': (f) => `${shown(f)}，已达到上限${String(f.limit)}${f.unit}`,
  'under-ratio': (f) =>
    `${shown(f)}，为${column(f.baseHeader)}“${f.baseValue}”的${f.ratio}${f.as === 'times' ? '倍' : ''}，低于${f.limitRatio}${f.as === 'times' ? '倍' : ''}`,
  'date-before': (f) => `${shown(f)}，早于${f.limit}`,
  'date-borderline': (f) => `${shown(f)}，在${f.from}至${f.until}之间，是否满足年限取决于起算日，请人工核实`,
  'duration-other': (f) => `${shown(f)}，应为${String(f.years)}年`,
  'agreement-too-short': (f) => `${shown(f)}，短于项目实施期（${f.needed}），协议在项目结束前即已到期，请核对`,
  'administration-found': (f) => `${shown(f)}，“${f.unit}”从名称看为行政机关，不得作为申报单位或合作单位`,
  'administration-doubtful': (f) => `${shown(f)}，“${f.unit}”可能是行政机关，请核对单位性质（行政机关不得申报或参与）`,
  'degree-or-title-lacking': (f) => `${shown(f)}，${column(f.otherHeader)}为“${f.otherValue}”，既无博士学位也无高级职称`,
  'degree-or-title-unclear': (f) =>
    `${shown(f)}，${f.otherValue === '' ? `且没有${column(f.otherHeader)}的内容` : `${column(f.otherHeader)}为“${f.otherValue}”`}，不能判断是否具有博士学位或高级职称，请人工核实`,
  'unit-not-covered': (f) => `${shown(f)}，其中${list(f.units)}未见于${column(f.otherHeader)}`,
  'employment-proof-lacking': (f) =>
    `负责人${shown(f)}，聘用材料缺少或不全，${f.isPartTime ? '非全职受聘须由双方单位同时提供' : '全职受聘须由内地聘用单位提供'}`,
  'employment-proof-check': (f) =>
    `负责人${shown(f)}，请核对聘用材料：${f.isPartTime ? '非全职受聘须由双方单位同时提供' : '全职受聘由内地聘用单位提供，非全职受聘由双方单位同时提供'}`,
  'first-participant-domestic': (f) => `${shown(f)}，第一家“${f.unit}”为境内单位，第一参与单位必须是国（境）外单位`,
  'first-participant-unclear': (f) => `${shown(f)}，从名称看不出第一家“${f.unit}”是否为国（境）外单位，请人工核实`,
  'no-foreign-unit': (f) => `${shown(f)}，均为境内单位，至少应有1家国（境）外参与单位`,
  'partner-is-person': (f) => `${shown(f)}，“${f.name}”像是人名，应填写具有独立法人资格的机构`,
  'us-consent-open': (f) => `${shown(f)}，涉及美国合作方，请确认其已将此次合作报告所在单位并取得同意`,
  'us-consent-refused': (f) => `${shown(f)}，涉及美国合作方，表中显示尚未报告所在单位或未取得同意`,
  'priority-treaty': (f) => `${shown(f)}，可能属于优先支持第一类，须在政府间协议框架下，请核对：${some(f.agreements)}`,
  'agreement-not-listed': (f) => `${shown(f)}，不在通知附1（部分）清单中与合作国别相应的协议之列，请核对`,
  'priority-sister-city': (f) =>
    `${shown(f)}，属于优先支持第二类（友城：${list(f.pairs)}）${f.provincial ? '，省级友城为州、县等区域，请核对合作方是否在该区域内' : ''}`,
  'priority-base': (f) => `${shown(f)}，属于优先支持第三类（国家级国际科技合作基地依托单位：${list(f.bases)}）`,
  'priority-joint-lab': (f) => `${shown(f)}，可能属于优先支持第三类（与国（境）外共建联合实验室），请核对证明材料`,
  'ledger-over-limit': (f) => `${shown(f)}，${ledgerNames[f.ledger]}中有${String(f.count)}项，超过${String(f.limit)}项（${f.entry}）`,
  'ledger-at-limit': (f) => `${shown(f)}，${ledgerNames[f.ledger]}中有${String(f.count)}项，已达到上限（${f.entry}）`,
  'direction-unknown': (f) => `${shown(f)}，不是本批指南的方向，应为${list(f.allowed)}之一（文本“1.10”不等于1.1）`,
  'direction-conflict': (f) =>
    `${shown(f)}，编号与名称不一致：${f.code}为“${f.expected}”，${f.otherCode === null ? '所写名称不是本批指南该方向的名称' : `所写名称属于${f.otherCode}`}`,
  'direction-ambiguous': (f) => `${shown(f)}，与${f.candidates.map((name) => `“${name}”`).join('、')}都相近，请写明方向编号`,
  'direction-name-unclear': (f) => `${shown(f)}，已按编号${f.code}“${f.expected}”审核，“${f.name}”与该名称不同，请核对`,
  'partner-lacking': (f) => `${shown(f)}，该方向的合作国别应包括${list(f.lacking)}`,
  'partners-too-few': (f) => `${shown(f)}，所列${some(f.listed)}中只有${String(f.found)}个，至少应有${String(f.least)}个`,
  'partner-beyond': (f) => `${shown(f)}，除${some(f.listed)}外还列有${list(f.regions)}，请核对`,
  'agreement-other-direction': (f) => `${shown(f)}，不是该方向所依据的${list(f.agreements)}`,
  'field-not-listed': (f) => `${shown(f)}，不在该方向的领域之列（${list(f.listed)}）`,
  'field-unclear': (f) => `${shown(f)}，未写明属于该方向的哪个领域（${list(f.listed)}），请人工核实`,
  'field-outside-open-list': (f) => `${shown(f)}，不在该方向列举的领域（${list(f.listed)}等）之列，请核对`,
  'field-too-broad': (f) => `${shown(f)}，未落到该方向列明的具体内容（${list(f.listed)}），请核对`,
  'more-than-planned': (f) =>
    `${f.category === '' ? '全表' : `“${f.category}”`}共${String(f.rows)}项，多于拟支持的${String(f.planned)}项（拟支持项目数不限制推荐）`,
  'above-envelope': (f) => `${shown(f)}，单个项目超过该方向全部拟支持经费${String(f.limit)}万元`,
  'above-average': (f) => `${shown(f)}，高于该方向平均每项${String(f.average)}万元（共拟支持${String(f.limit)}万元，未规定单项上限）`,
  'sum-above-envelope': (f) =>
    `${f.category === '' ? '全表' : `“${f.category}”`}各项申请经费合计${String(f.sum)}万元，多于共拟支持经费${String(f.limit)}万元（推荐数可多于拟支持数）`,
  'duration-outside': (f) => `${shown(f)}，该方向的执行期${yearsWanted(f)}`,
  'duration-near': (f) => `${shown(f)}，与要求的执行期（${yearsWanted(f)}）相差约一个月，请核对`,
  'duration-range': (f) => `${shown(f)}，该方向的执行期${yearsWanted(f)}，请写明确定的年限`,
  'unit-kind-barred': (f) => `${shown(f)}（${f.assumed ? '按名称认定为' : ''}${kinds[f.kind]}），不得牵头申报${f.category}`,
  'unit-kind-barred-unclear': (f) => `${shown(f)}，从名称看不出单位性质，${f.category}不得由${kindList(f.barred)}牵头申报，请人工核实`,
  'team-lacks-kind': (f) => `${shown(f)}，申报单位和参与单位中没有${kindList(f.kinds)}`,
  'team-unclear': (f) => `${shown(f)}，看不出申报单位和参与单位中是否有${kindList(f.kinds)}，请人工核实`,
  'one-side-only': (f) => `${shown(f)}，外方未同步申报，单方申报无效`,
  'none-positive-here': (f) => `${shown(f)}，${list(f.headers.map(column))}均为零或未填写，请核对其他合作成效指标`,
  'other-language': (f) => `${shown(f)}，${column(f.otherHeader)}为“${oneLine(f.otherValue)}”，两者文字不同，请人工核对是否一致`,
  'notice-left-out': () => '审核依据只有指南，不含申报通知',
  'several-persons': (f) => `${shown(f)}，列有${list(f.persons)}等${String(f.persons.length)}人，项目负责人限1名`,
  'title-of-task': (f) => `${shown(f)}，“${f.part}”像是任务或课题的名称，应以项目整体申报`,
  'recommender-not-national': (f) => `${shown(f)}，不属于规定的推荐单位，应由国务院有关部门、省级或计划单列市科技主管部门等推荐`,
  'recommender-needs-list': (f) => `${shown(f)}，是否在公布的推荐单位名单之内，请人工核实`,
  'recommender-unclear': (f) => `${shown(f)}，从名称看不出属于哪一类推荐单位，请人工核实`,
  'recommenders-in-cell': (f) => `${shown(f)}，列有${list(f.recommenders)}，同一项目只能由一个单位推荐`,
  'authority-not-national': (f) =>
    `表头推荐单位为“${f.value}”，不属于规定的推荐单位，应由国务院有关部门、省级或计划单列市科技主管部门等推荐`,
  'authority-needs-list': (f) => `表头推荐单位为“${f.value}”，是否在公布的推荐单位名单之内，请人工核实`,
  'unit-of-other-province': (f) => `${shown(f)}，从名称或所在地看位于${f.place}，不在“${f.authority}”的行政区划内`,
  'unit-of-planned-city': (f) => `${shown(f)}，从名称或所在地看属于${f.place}，由“${f.authority}”推荐是否适当，请核对`,
  'unit-not-mainland': (f) => `${shown(f)}，“${f.unit}”从名称看不是在中国大陆境内注册的单位`,
  'foreign-participant': (f) => `${shown(f)}，“${f.unit}”从名称看为境外单位，应填入外方合作单位栏，请核对`,
  'answer-explained': (f) => `${shown(f)}，已注明由依托单位出具说明，请按通知要求补交`,
  'ledger-boundary': (f) => `${shown(f)}，${ledgerNames[f.ledger]}中的项目恰于限项截止日结束（${f.entry}），视为不计入，请核对`,
  'ledger-withdrawn': (f) => `${shown(f)}，${ledgerNames[f.ledger]}中有退出记录（${f.entry}），请核对`,
  'one-row-per-person': (f) => `${shown(f)}，${f.person}还参加了${rowNames(f.others)}的项目，每人只能主持或参与1项`,
  'member-namesake': (f) => `${shown(f)}，${f.person}与${rowNames(f.others)}的人员同名，请核对是否为同一人`,
  'total-over-limit': (f) =>
    `${shown(f)}，${f.person}申报${String(f.applied)}项、在研${String(f.ongoing)}项（${f.entry}），合计超过${String(f.limit)}项`,
  'changed-since-filed': (f) => `${shown(f)}，同一受理号在${rowNames(f.others)}为“${oneLine(f.otherValue)}”，受理后原则上不能更改`,
  'programme-other': (f) => `${shown(f)}，属于另一专项，本次按“${f.expected}”重点专项审核`,
  'programme-by-partner': (f) => `${shown(f)}，只写了编号，已按合作国别地区认定为“${f.expected}”重点专项`,
  'programme-unclear': (f) =>
    `${shown(f)}，只写了编号，${f.candidates.map((name) => `“${name}”`).join('与')}重点专项都有此编号，请写明专项或方向名称`,
  'foreign-kind-not-allowed': (f) => `${shown(f)}，其中${list(f.units)}不是${kindList(f.kinds)}`,
  'foreign-kind-lacking': (f) => `${shown(f)}，其中没有${kindList(f.kinds)}`,
  'foreign-kind-unclear': (f) => `${shown(f)}，看不出是否为${kindList(f.kinds)}，请人工核实`,
  'foreign-units-few': (f) => `${shown(f)}，只有${String(f.found)}家，应不少于${String(f.least)}家`,
  'foreign-country-lacking': (f) => `${shown(f)}，没有${list(f.lacking)}的合作单位`,
  'period-outside': (f) => `${shown(f)}，不在${f.from}至${f.until}之内`,
  'attachments-lacking': (f) => `${shown(f)}，未见${list(f.lacking)}`,
  'sub-direction-unknown': (f) => `${shown(f)}，不是1至${String(f.last)}中的一个子方向`,
  'sub-directions-several': (f) => `${shown(f)}，选了${f.found.map(String).join('、')}等${String(f.found.length)}个子方向，只能选取一个`,
  'effort-unbalanced': (f) =>
    `${shown(f)}，${column(f.otherHeader)}为“${oneLine(f.otherValue)}”，相差超过${String(f.limit)}倍，请核对双方投入是否基本平衡`,
  'above-foreign-budget': (f) => `${shown(f)}，高于${column(f.otherHeader)}“${oneLine(f.otherValue)}”（约合${String(f.limit)}万元）`,
  'near-foreign-budget': (f) =>
    `${shown(f)}，与${column(f.otherHeader)}“${oneLine(f.otherValue)}”（约合${String(f.limit)}万元）相近，是否超过取决于汇率，请人工核实`,
  'fields-too-few': (f) => `${shown(f)}，只涉及${list(f.listed)}中的${String(f.found)}个，应至少${String(f.least)}个`,
};
