import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold, lowered, onlyHan, withRoundBrackets } from './fold';
import { splitOutsideBrackets } from './split-list';
import { unitKindOfName } from './unit-kind';
import { unitKinds } from './value';
import type { Unit, UnitKind, Value } from './value';

/** A unit's name for comparing: folded, brackets of one shape, Latin letters small. Longer and shorter forms stay different. */
export const normaliseUnitName = (name: string): string => (onlyHan(name) ? name : lowered(withRoundBrackets(fold(name))));

/** The second line of a name that was wrapped by hand: “南京某某科技↵有限公司”, “南京大学↵（苏州校区）”, “江苏大学↵附属医院”. */
const brokenLine =
  /[^\S\n]*\n[^\S\n]*(?=[（(]|附属|(?:科技|技术|实业|发展|股份|集团|控股|产业|责任|有限)*公司(?:$|[\s、，,；;（(])|(?:大学|学院|研究院|研究所|医院|集团)(?:$|[\s、，,；;（(]))/gu;

/** A text in Chinese characters that ends in no word for a body: the beginning of a name wrapped by hand, not a unit. */
const openLine = /^[\u4e00-\u9fff]{2,}$/u;
const bodyEnding = /(?:(?<!科)学|[司团厂社院所校心会场站局园馆室处办委署厅队行店部系])(?:[（(][^（()）]*[)）])?$/u;
/** No unit by itself: “香港大学↵深圳研究院” is one. */
const ofUniversity = /^[\u4e00-\u9fff]{2,4}(?:(?:高等|创新|产业|技术)?研究院|研究生院|校区|分校|分院)$/u;
const listSigns = /[、，,；;|]/u;

/** “南京某某光电装↵备有限公司”: such a line goes on in the next one, where that ends in a word for a body. */
const joinWrapped = (text: string): string => {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.reduce((before, line) => {
    const open = before.split(/[、，,；;|\n]/u).at(-1) ?? '';
    const next = line.split(listSigns)[0] ?? '';
    const goesOn =
      (openLine.test(open) && !bodyEnding.test(open) && bodyEnding.test(next)) || (ofUniversity.test(next) && /(?:大学|学院)$/u.test(open));
    return goesOn ? `${before}${line}` : `${before}\n${line}`;
  });
};

/** White space between Chinese characters is layout; between Latin words it stays, once. */
const shown = (name: string): string =>
  onlyHan(name) ? name : /\p{Script=Han}/u.test(name) && !/[a-z]/iu.test(name) ? name.replace(/\s+/gu, '') : name.replace(/\s+/gu, ' ');

/** A long table has one unit a row, and these differ in nothing but their names: one value serves all of a kind. */
const soleUnits = (kind: 'unit' | 'units'): ReadonlyMap<UnitKind, Value> => new Map(unitKinds.map((sole) => [sole, { kind, sole }]));
const known = { unit: soleUnits('unit'), units: soleUnits('units') };

/** The value of a text that is the name of one unit. */
const soleUnit = (kind: 'unit' | 'units', name: string): Value => {
  const sole = unitKindOfName(name);
  return known[kind].get(sole) ?? { kind, sole };
};

const unitsOf = (kind: 'unit' | 'units', content: CellContent, join: (text: string) => string): Value => {
  const text = cellText(content);
  const names = splitOutsideBrackets(join(text.replace(brokenLine, ''))).map(shown);
  if (names.length === 1 && names[0] === text) return soleUnit(kind, text);
  return { kind, sole: null, units: names.map((name): Unit => ({ name, kind: unitKindOfName(name) })) };
};

/** A unit column: one unit, or several of which the first leads (A35). They are Chinese, and their names end in a word for a body. */
export const parseUnit = (content: CellContent): Value => unitsOf('unit', content, joinWrapped);

/** Headers of columns whose units are Chinese ones. */
const ofChina = /境内|国内|省内|本省|江苏|江西|中方|成员单位/u;

/** A column of several units in order. Foreign ones have names of every kind (“西门子”): nothing is joined there. */
export const parseUnits = (content: CellContent, header: string): Value =>
  unitsOf('units', content, ofChina.test(header) ? joinWrapped : (text) => text);

/** As the two above read a text that is not empty and plain (see `isPlain`): nothing in it is to be tidied or split. */
export const parsePlainUnit = soleUnit;
