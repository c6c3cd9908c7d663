import type { JiangsuUniversity } from './jiangsu-universities';
import { readName } from './name-start';

/** A firm or hospital may bear a university's name and is a legal person of its own. */
const otherBody = /公司|集团|医院|附属|附中|小学|中学|幼儿园|研究院|设计院|科技园|出版社|基金会|校友会|有限合伙/u;
/** “南京大学生创业园”, “南京大学城”, and the Beijing university of the same name: other words and bodies. */
const goesOn = /^(?:生|城|路|\(北京\)|北京)/u;

/** The Jiangsu university a unit name stands for (also “南京大学××学院”), or null. Independent colleges are universities of their own. */
export const findJiangsuUniversity = (text: string): JiangsuUniversity | null => {
  const { folded, start } = readName(text);
  for (const [name, { university, mayGoOn }] of start.universities) {
    if (folded.length === name.length) return university;
    if (!mayGoOn) continue;
    const rest = folded.slice(name.length);
    return goesOn.test(rest) || otherBody.test(rest) ? null : university;
  }
  return null;
};

/** 部省属本科高校 in the sense of 三（四）: under a ministry or the province, undergraduate in 2024. */
export const isCentralOrProvincialUniversity = (university: JiangsuUniversity): boolean =>
  (university.kind === '部属' || university.kind === '省属') && university.undergraduate2024;
