import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import type { Value } from './value';

const coded = /^(?:指南方向|选题方向|方向|选题)?\s*[:：]?\s*(\d{1,2})\s*[.。·]\s*(\d{1,2})(?!\d|[.。]\d)[\s.。、:：)—-]*(.*)$/su;
const whole = /^(?:指南方向|选题方向|方向|选题)?\s*(\d{1,2})(?:[\s、:：—-]+(.*))?$/su;
const longNumber = /^\d{1,2}\.\d{5,}$/u;
const tolerance = 1e-6;

/** Excel turns “2.0” into 2 and adds float noise. More than two decimals are no code. */
const ofNumber = (number: number): string | null => {
  const hundredths = Math.round(number * 100) / 100;
  if (number < 0 || number >= 100 || Math.abs(hundredths - number) > tolerance) return null;
  return Number.isInteger(hundredths) ? hundredths.toFixed(1) : String(hundredths);
};

/** A direction: code and name. “1.10” as text stays what it is; a number 1.1 may once have been “1.10”, which nobody can tell. */
export const parseDirection = (content: CellContent): Value => {
  const text = cellText(content).normalize('NFKC').trim();
  if (typeof content === 'number' || longNumber.test(text)) {
    const code = ofNumber(Number(content));
    return { kind: 'direction', code, name: code === null ? text : '' };
  }
  const found = coded.exec(text);
  if (found !== null) return { kind: 'direction', code: `${String(Number(found[1]))}.${found[2] ?? ''}`, name: (found[3] ?? '').trim() };
  const integer = whole.exec(text);
  if (integer !== null) return { kind: 'direction', code: `${String(Number(integer[1]))}.0`, name: (integer[2] ?? '').trim() };
  return { kind: 'direction', code: null, name: text };
};
