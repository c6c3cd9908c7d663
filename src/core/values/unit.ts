import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold, lowered, onlyHan, withRoundBrackets } from './fold';
import { splitOutsideBrackets } from './split-list';
import { unitKindOfName } from './unit-kind';
import type { Unit, Value } from './value';

/** A unit's name for comparing: folded, brackets of one shape, Latin letters small. Longer and shorter forms stay different. */
export const normaliseUnitName = (name: string): string => lowered(withRoundBrackets(fold(name)));

/** The second line of a name that was wrapped by hand: “南京某某科技↵有限公司”, “南京大学↵（苏州校区）”. */
const brokenLine =
  /[^\S\n]*\n[^\S\n]*(?=[（(]|(?:科技|技术|实业|发展|股份|集团|控股|产业|责任|有限)*公司(?:$|[\s、，,；;（(])|(?:大学|学院|研究院|研究所|医院|集团)(?:$|[\s、，,；;（(]))/gu;

/** White space between Chinese characters is layout; between Latin words it stays, once. */
const shown = (name: string): string =>
  onlyHan(name) ? name : /\p{Script=Han}/u.test(name) && !/[a-z]/iu.test(name) ? name.replace(/\s+/gu, '') : name.replace(/\s+/gu, ' ');

const unitOf = (part: string): Unit => {
  const name = shown(part);
  return { name, kind: unitKindOfName(name), assumed: true };
};

const unitsOf = (content: CellContent): readonly Unit[] => {
  const text = cellText(content);
  return onlyHan(text) && text !== '' ? [unitOf(text)] : splitOutsideBrackets(text.replace(brokenLine, '')).map(unitOf);
};

/** A unit column: one unit, or several of which the first leads (A35). */
export const parseUnit = (content: CellContent): Value => ({ kind: 'unit', units: unitsOf(content) });

/** A column of several units in order. */
export const parseUnits = (content: CellContent): Value => ({ kind: 'units', units: unitsOf(content) });
