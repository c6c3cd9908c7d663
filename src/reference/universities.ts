import { askOnce } from './ask-once';
import { byStart } from './by-start';
import { foldName } from './fold-name';
import data from './reference.generated.json';

export interface JiangsuUniversity {
  readonly name: string;
  /** 部属, 省属, 市属, 民办, 独立学院, 中外合作办学. */
  readonly kind: string;
  readonly dept: string;
  readonly city: string;
  readonly undergraduate2024: boolean;
}

interface Named {
  readonly university: JiangsuUniversity;
  /** False for short names, which stand for the university only where nothing follows: “南大” would also begin the name of a firm. */
  readonly mayGoOn: boolean;
}

const names = new Map<string, Named>();
for (const { name, kind, dept, city, undergraduate2024, aliases } of data.universities) {
  const university: JiangsuUniversity = { name, kind, dept, city, undergraduate2024 };
  names.set(foldName(name), { university, mayGoOn: true });
  for (const alias of aliases) names.set(foldName(alias), { university, mayGoOn: /(?:大学|学院)$/u.test(alias) && alias.length >= 4 });
}

/** A firm or hospital may bear a university's name and is a legal person of its own. */
const otherBody = /公司|集团|医院|附属|附中|小学|中学|幼儿园|研究院|设计院|科技园|出版社|基金会|校友会|有限合伙/u;
/** “南京大学生创业园”, “南京大学城”, and the Beijing university of the same name: other words and bodies. */
const goesOn = /^(?:生|城|路|\(北京\)|北京)/u;

const namesByStart = byStart(names);

/** The Jiangsu university a unit name stands for (also “南京大学××学院”), or null. Independent colleges are universities of their own. */
export const findJiangsuUniversity = askOnce((text): JiangsuUniversity | null => {
  const key = foldName(text);
  for (const [name, { university, mayGoOn }] of namesByStart(key, 0)) {
    if (key.length === name.length) return university;
    if (!mayGoOn) continue;
    const rest = key.slice(name.length);
    return goesOn.test(rest) || otherBody.test(rest) ? null : university;
  }
  return null;
});

/** 部省属本科高校 in the sense of 三（四）: under a ministry or the province, undergraduate in 2024. */
export const isCentralOrProvincialUniversity = (university: JiangsuUniversity): boolean =>
  (university.kind === '部属' || university.kind === '省属') && university.undergraduate2024;
