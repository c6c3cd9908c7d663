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

export interface UniversityName {
  readonly university: JiangsuUniversity;
  /** False for short names, which stand for the university only where nothing follows: “南大” would also begin the name of a firm. */
  readonly mayGoOn: boolean;
}

const names = new Map<string, UniversityName>();
for (const { name, kind, dept, city, undergraduate2024, aliases } of data.universities) {
  const university: JiangsuUniversity = { name, kind, dept, city, undergraduate2024 };
  names.set(foldName(name), { university, mayGoOn: true });
  for (const alias of aliases) names.set(foldName(alias), { university, mayGoOn: /(?:大学|学院)$/u.test(alias) && alias.length >= 4 });
}

/** Universities of Jiangsu by every name, folded by `foldName`. */
export const jiangsuUniversities: ReadonlyMap<string, UniversityName> = names;
