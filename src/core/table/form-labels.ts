/** Fields of the form lines around a table. */
export type FieldName = 'authority' | 'date' | 'contact' | 'phone';

/** A label found in a text, and what stands behind it up to the next label. */
export interface LabelledText {
  readonly field: FieldName;
  readonly value: string;
}

/** Labels are often spaced out: “日  期：”. */
const spaced = (words: string): string =>
  words
    .split('|')
    .map((word) => Array.from(word).join('\\s*'))
    .join('|');

const authorityWords = '项目主管部门|主管部门|推荐部门|项目推荐单位|推荐单位|组织推荐单位|组织单位|归口管理部门|归口部门';
const contactWords = '联系人姓名|联系人|联络人|经办人';
const phoneWords = '联系电话|联系方式|办公电话|电话号码|手机号码|手机号|手机|电话';
const filingWords = '填表|填报|制表|推荐|报送|上报|申报';
const dateWords = '日期|时间';

const authorities = spaced(authorityWords);
const seal = `[(（]\\s*(?:${spaced('盖章|公章|签章|加盖公章|单位公章|章')})\\s*[)）]`;
const contact = `(?:(?:${authorities})\\s*)?(?:${spaced(contactWords)})`;
const phone = `(?:(?:${authorities})\\s*)?(?:${spaced(phoneWords)})`;
const date = `(?:${spaced(filingWords)})?\\s*(?:${spaced(dateWords)})`;

/** Characters that labels begin with: nearly all characters of a text are passed over by one look. */
const firstCharacters = [authorityWords, contactWords, phoneWords, filingWords, dateWords]
  .flatMap((words) => words.split('|'))
  .map((word) => word.charAt(0))
  .join('');

/** A label ends with a colon, or stands alone at the end of its cell; the authority's may end with the place of its seal. */
const labels = new RegExp(
  `(?=[${firstCharacters}])(?:(?<contact>${contact})\\s*(?:[:：]|$)|(?<phone>${phone})\\s*(?:[(（][^)）]{0,6}[)）])?\\s*(?:[:：]|$)|(?<date>${date})\\s*(?:[:：]|$)|(?<authority>${authorities})\\s*(?:${seal}\\s*[:：]?|[:：]\\s*(?:${seal})?|$))`,
  'gu',
);

/**
 * What no labelled text is without: a colon, the place of a seal, or the last character of a label at its end. Asked first, because looking
 * for all the labels at every character is slow.
 */
const mayHoldLabel = /[:：]|章\s*[)）]|[人名话式码号机期间门位)）]\s*$/u;

/** “2024年3月27日”, “２０２４年３月２７日”, “二〇二四年三月二十七日”, “2024年 月 日”, “2024-03-27”, “2024.3.27”. */
const datePattern =
  /(?:(?:[\d０-９]{4}|[〇○零一二三四五六七八九]{4})\s*|[_＿\s]{2,})年[\s_＿]*[\d０-９一二三四五六七八九十]{0,3}[\s_＿]*月(?:[\s_＿]*[\d０-９一二三四五六七八九十]{0,3}[\s_＿]*日)?|[\d０-９]{4}[-./－．／][\d０-９]{1,2}[-./－．／][\d０-９]{1,2}/u;
const wholeDate = new RegExp(`^(?:${datePattern.source})$`, 'u');

const tidy = (value: string): string =>
  value
    .replace(/[\r\n]+/g, ' ')
    .replace(/^[\s_＿,，;；:：]+|[\s_＿,，;；]+$/gu, '')
    .replace(/\s{2,}/g, ' ');

/** True for a text that is nothing but a date, filled in or not. */
export const isDateLine = (text: string): boolean => wholeDate.test(text.trim());

/** “某某市科学技术局（盖章） 2024年3月20日”: a unit before the place of its seal. */
const sealedLine = new RegExp(`^(.{3,40}?)\\s*${seal}\\s*(.*)$`, 'su');

interface LabelPlace {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
}

const placesOf = (text: string): readonly LabelPlace[] =>
  [...text.matchAll(labels)].flatMap((match) => {
    const groups = match.groups ?? {};
    const field = (['contact', 'phone', 'date', 'authority'] as const).find((name) => groups[name] !== undefined);
    if (field === undefined) return [];
    // Without a colon or a seal the label must be the whole cell: “申报日期” at the end of a sentence is no label.
    const marked = /[:：)）]\s*$/.test(match[0]);
    if (!marked && match[0].trim() !== text.trim()) return [];
    return [{ field, start: match.index, end: match.index + match[0].length }];
  });

/**
 * Labels of one cell with the values behind them: “项目主管部门（盖章）： 2024年 月 日” gives authority '' and date “2024年 月 日”.
 * A date without a label of its own is split off the authority. Empty when the text has no label and is no date.
 */
export const labelledTexts = (text: string): readonly LabelledText[] => {
  if (isDateLine(text)) return [{ field: 'date', value: tidy(text) }];
  if (!mayHoldLabel.test(text)) return [];
  const places = placesOf(text);
  const hasDate = places.some(({ field }) => field === 'date');
  const found = places.flatMap(({ field, end }, at): readonly LabelledText[] => {
    const value = text.slice(end, places[at + 1]?.start ?? text.length);
    const loose = hasDate || field === 'date' ? null : datePattern.exec(value);
    if (loose === null) return [{ field, value: tidy(value) }];
    return [
      { field, value: tidy(value.slice(0, loose.index)) },
      { field: 'date', value: tidy(loose[0]) },
    ];
  });
  if (found.length > 0) return found;
  const sealed = sealedLine.exec(text.trim());
  if (sealed === null) return [];
  const [, unit = '', rest = ''] = sealed;
  const authority: LabelledText = { field: 'authority', value: tidy(unit) };
  return isDateLine(rest) ? [authority, { field: 'date', value: tidy(rest) }] : [authority];
};
