import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import type { Value } from './value';

const coded = /^(?:指南方向|方向)?\s*(\d{1,2})\s*[.．。·]\s*(\d{1,2})(?!\d)[\s.、:：—-]*(.*)$/su;
const whole = /^(\d{1,2})(?:[\s、:：—-]+(.*))?$/su;

/** A direction: code and name. Excel turns “2.0” into 2 and adds float noise; “1.10” stays what it is: no such direction exists. */
export const parseDirection = (content: CellContent): Value => {
  if (typeof content === 'number') {
    const tenths = Math.round(content * 10) / 10;
    return Math.abs(tenths - content) < 1e-6 && content >= 0
      ? { kind: 'direction', code: tenths.toFixed(1), name: '' }
      : { kind: 'direction', code: null, name: cellText(content) };
  }
  const text = cellText(content).normalize('NFKC').trim();
  const found = coded.exec(text);
  if (found !== null) return { kind: 'direction', code: `${String(Number(found[1]))}.${found[2] ?? ''}`, name: (found[3] ?? '').trim() };
  const integer = whole.exec(text);
  if (integer !== null) return { kind: 'direction', code: `${String(Number(integer[1]))}.0`, name: (integer[2] ?? '').trim() };
  return { kind: 'direction', code: null, name: text };
};
