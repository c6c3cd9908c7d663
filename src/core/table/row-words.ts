import { isDateLine, labelledTexts } from './form-labels';

/** What the first filled cell of a row says about the row. */
export type RowWord = 'total' | 'remark' | 'signature' | 'example';

const totalWord = /^(?:本页|全市|全省|全部|.{0,8})(?:合计|总计|小计|共计)(?:$|[:：(（\d])|^共\d+(?:项|个|家|条)/;
const remarkWord =
  /^(?:备注|附注|注|说明|填表说明|填报说明|填写说明|注意事项|注意)(?:$|[:：[［(（〔【①-⑳\d])|^(?:备注|填表说明|填报说明|填写说明)/;
const footnote = /^(?:[[［〔【]\d{1,2}[\]］〕】]|[①-⑳])/;
const signatureWord =
  /^[(（]?(?:填表人|填报人|制表人|制表|审核人|审核|复核人|复核|经办人|校对人|批准人|审批人|分管领导|单位负责人|部门负责人|主管领导|负责人|签字|签章|盖章|公章|单位盖章|单位公章|联系人|联系电话|电话|日期|填表日期|制表日期|填报日期)(?:[(（].{0,8}[)）])?(?:[)）]|[:：]|$)/;
const exampleWord = /^(?:例|示例|样例|填写示例|填报示例|样表|范例)(?:$|[:：\d])/;
/** Sequence numbers and acceptance numbers, the usual first cells: nothing to look for. */
const plainNumber = /^[\d.\-A-Za-z]*$/;

/** True when a text begins like a footnote of the table: “［2］具体请见…”. */
export const isFootnote = (text: string): boolean => footnote.test(text.trim());

/**
 * Reads the first filled cell of a row. `alone` tells that the row has no other filled cell; then a footnote or a date line counts too.
 * Null: the row says nothing of the kind.
 */
export const rowWordOf = (first: string, alone: boolean): RowWord | null => {
  if (plainNumber.test(first)) return null;
  const text = first.length > 80 ? first.slice(0, 80).replace(/\s+/g, '') : first.replace(/\s+/g, '');
  if (totalWord.test(text)) return 'total';
  if (remarkWord.test(text)) return 'remark';
  if (exampleWord.test(text)) return 'example';
  if (signatureWord.test(text)) return 'signature';
  if (footnote.test(text) && alone) return 'remark';
  if (isDateLine(first) && alone) return 'signature';
  return text.length <= 60 && /[:：)）]/.test(text) && labelledTexts(first).length > 0 && (alone || /^[^:：]{2,14}[:：]/.test(text))
    ? 'signature'
    : null;
};

/** “一、双边创新合作项目”, “（二）港澳台”: a heading between the rows of a table. */
export const isSectionTitle = (text: string): boolean => /^[（(]?[一二三四五六七八九十]{1,3}[、.．)）]/.test(text.trim());
