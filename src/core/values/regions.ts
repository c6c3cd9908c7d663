import { findRegion, regionNamesWithSeparators } from '../../reference';
import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import type { RegionMention, Value } from './value';

type Regions = Extract<Value, { readonly kind: 'regions' }>;

const separators = /[、，,；;\n\r\t/|&+]|\s(?:and|与|和)\s|和|与|及|以及/u;
const improper = /^(?:中华民国|republicofchina|roc|taiwan,?roc|r\.?o\.?c\.?|台湾国)$/iu;
const guard = '\u0001';

/** Names with a separator inside (“安提瓜和巴布达”) are set aside before the text is split. */
const protect = (text: string): { readonly text: string; readonly names: readonly string[] } => {
  const names: string[] = [];
  let rest = text;
  for (const name of regionNamesWithSeparators) {
    if (name.length < 4 && !rest.includes(name)) continue;
    while (rest.includes(name)) {
      rest = rest.replace(name, `${guard}${String(names.length)}${guard}`);
      names.push(name);
    }
  }
  return { text: rest, names };
};

const known = (text: string): boolean => text !== '' && findRegion(text).kind === 'known';

interface Part {
  readonly text: string;
  readonly inBrackets: string | null;
}

const bracketed = /^([^（(]*)[（(]([^）)]*)[）)]?(.*)$/u;

const parted = (piece: string): Part => {
  if (known(piece)) return { text: piece, inBrackets: null };
  const found = bracketed.exec(piece);
  if (found === null) return { text: piece, inBrackets: null };
  const outer = `${found[1] ?? ''}${found[3] ?? ''}`.trim();
  return outer === '' ? { text: (found[2] ?? '').trim(), inBrackets: null } : { text: outer, inBrackets: (found[2] ?? '').trim() };
};

/** “德国慕尼黑”, “美国加州”: a country at the head of an address. Only names of two and more characters, the longest. */
const leading = (text: string): string | null => {
  for (let length = Math.min(text.length - 1, 8); length >= 2; length--) {
    const head = text.slice(0, length);
    if (/^\p{Script=Han}+$/u.test(head) && known(head) && findRegion(text.slice(0, length + 1)).kind === 'unknown') return head;
  }
  return null;
};

const splitTop = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '（' || character === '(') depth++;
    else if ((character === '）' || character === ')') && depth > 0) depth--;
    else if (depth === 0 && separators.test(character)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
};

/**
 * Countries and regions of a cell: several in one, Chinese or English, with cities or English names in brackets. Each once.
 * Nothing is guessed: what names no region is listed as unknown, what may be several as ambiguous.
 */
export const parseRegions = (content: CellContent): Value => {
  const whole = cellText(content).normalize('NFKC');
  const mentions = new Map<string, RegionMention>();
  const unknown: string[] = [];
  const ambiguous: Regions['ambiguous'][number][] = [];
  const odd: Regions['improper'][number][] = [];
  const take = (text: string): boolean => {
    if (improper.test(fold(text).replace(/[.\s]/gu, ''))) {
      odd.push({ text, iso: 'TW' });
      return true;
    }
    const match = findRegion(text);
    if (match.kind === 'known' && !mentions.has(match.iso)) mentions.set(match.iso, { iso: match.iso, text, name: match.name });
    if (match.kind === 'ambiguous') ambiguous.push({ text, candidates: match.candidates });
    return match.kind !== 'unknown';
  };
  if (take(whole.trim())) return { kind: 'regions', regions: [...mentions.values()], unknown, ambiguous, improper: odd };
  const { text, names } = protect(whole);
  for (const raw of splitTop(text)) {
    const piece = raw.replace(new RegExp(`${guard}(\\d+)${guard}`, 'gu'), (_, at: string) => names[Number(at)] ?? '');
    const part = parted(piece);
    if (take(part.text)) continue;
    const inner = part.inBrackets;
    if (inner !== null && take(inner)) continue;
    const head = leading(fold(part.text));
    if (head !== null && take(head)) continue;
    unknown.push(piece);
  }
  return { kind: 'regions', regions: [...mentions.values()], unknown, ambiguous, improper: odd };
};
