import { beginsRegionName, findRegion, regionNamesWithSeparators } from '../../reference';
import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold, onlyHan } from './fold';
import type { RegionMention, Value } from './value';

type Regions = Extract<Value, { readonly kind: 'regions' }>;

/** Separators of a list; “和”, blanks and the like only count where the whole piece is no name. */
const listSeparator = /[、,;\n\r\t/|\\]/u;
const joiner = /[和与及&+]|\s(?:and|und|et)\s|\s+/u;
/** “德国-慕尼黑”, “法国·巴黎”, “国别:德国”: beside a country stands a place in it, or a label. */
const looseJoiner = /[-–—~·:]+/u;
const numbering = /[①-⑳]|[（(]\d{1,2}[)）]|(?<![\d.])\d{1,2}[.．)）、](?=\D)/gu;
const improperName = /^(?:中华民国|中華民國|republicofchina|roc|taiwan,?roc|台湾国)(?:政府)?$/iu;
/** Words that begin like a state and are none. */
const falseHead = /^(?:马里兰|马里亚纳|印度洋|南非洲|古巴比伦|蒙古包|贝宁城)/u;
const shortestHead = 2;
const longestHead = 12;
/** A longer text is no list of countries; taking it apart would be slow and deep. */
const longestText = 1000;
/** Private-use characters stand for names with a separator inside while the text is split. */
const firstGuard = 0xe000;
/** Asked before the hundred and more names with a separator inside. */
const mayHoldSeparator = /[和与及&]|[a-z].*,/isu;
const guards = /[\ue000-\uf8ff]/gu;

interface Reading {
  readonly mentions: Map<string, RegionMention>;
  readonly unknown: string[];
  readonly ambiguous: Regions['ambiguous'][number][];
  readonly improper: Regions['improper'][number][];
  /** Names that were set aside, by the place of their guard. */
  readonly names: string[];
}

const restore = (text: string, names: readonly string[]): string =>
  text.replace(guards, (guard) => names[guard.charCodeAt(0) - firstGuard] ?? '');

/** Sets names such as “安提瓜和巴布达” aside. */
const protect = (text: string, names: string[]): string => {
  let rest = text.replace(guards, '');
  if (!mayHoldSeparator.test(rest)) return rest;
  for (const name of regionNamesWithSeparators) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, String.fromCharCode(firstGuard + names.length));
    names.push(name);
  }
  return rest;
};

/** Splits outside brackets. */
const splitTop = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (depth === 0 && listSeparator.test(character)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
};

/** As it is quoted: a name wrapped by hand on one line. */
const onOneLine = (text: string): string => (/\s/u.test(text) ? text.replace(/\s+/gu, /\p{Script=Han}/u.test(text) ? '' : ' ') : text);

const mention = (reading: Reading, iso: string, text: string, name: string): void => {
  if (!reading.mentions.has(iso)) reading.mentions.set(iso, { iso, text: onOneLine(text), name });
};

/** A text that is nothing but a name. */
const takeName = (reading: Reading, raw: string): boolean => {
  const text = restore(raw, reading.names)
    .trim()
    .replace(/^[“”"'《]+|[“”"'》。.]+$/gu, '');
  if (text === '') return false;
  if (improperName.test(fold(text).replace(/\./gu, ''))) {
    reading.improper.push({ text, iso: 'TW' });
    return true;
  }
  const match = findRegion(text);
  if (match.kind === 'known') mention(reading, match.iso, text, match.name);
  if (match.kind === 'ambiguous') reading.ambiguous.push({ text, candidates: match.candidates });
  return match.kind !== 'unknown';
};

/** “德国慕尼黑”, “德国等国”, “英国法国”: states at the head of a text, the longest name first. The rest is a place in it, or one more state. */
const takeHeads = (reading: Reading, raw: string): boolean => {
  const text = fold(restore(raw, reading.names));
  if (falseHead.test(text)) return false;
  for (let length = Math.min(text.length - 1, longestHead); length >= shortestHead; length--) {
    const head = text.slice(0, length);
    if (!/^[\p{Script=Han}()]+$/u.test(head) || findRegion(head).kind === 'unknown') continue;
    // “印度尼西业” is 印度尼西亚 misspelt, not a place in 印度.
    if (beginsRegionName(text.slice(0, length + 1)) || !takeName(reading, head)) return false;
    const rest = text.slice(length);
    if (rest.length >= shortestHead && !takeName(reading, rest)) takeHeads(reading, rest);
    return true;
  }
  return false;
};

const specialRegions = new Set(['HK', 'MO', 'TW']);

/** “德国(慕尼黑)”, “欧盟(德国、法国)”, “剑桥大学(英国)”: what stands in brackets is a place, another spelling, or the names themselves. */
const takeBracketed = (reading: Reading, piece: string): boolean | null => {
  const found = /^([^()]*)\(([^()]*)\)?(.*)$/su.exec(piece);
  if (found === null) return null;
  const outer = `${found[1] ?? ''}${found[3] ?? ''}`.trim();
  const inner = (found[2] ?? '').trim();
  const before = reading.mentions.size;
  const doubts = reading.ambiguous.length;
  const outerTaken = outer !== '' && takePiece(reading, outer);
  const onlyMainland = reading.mentions.size === before + 1 && [...reading.mentions.keys()].at(-1) === 'CN';
  const isSpecial = [...reading.mentions.keys()].slice(before).some((iso) => specialRegions.has(iso));
  let innerTaken = false;
  for (const part of splitTop(inner)) {
    const match = findRegion(restore(part, reading.names));
    // “China (Taiwan)” and “香港(中国)” name one region each.
    if (match.kind === 'known' && onlyMainland && specialRegions.has(match.iso)) {
      reading.mentions.delete('CN');
    }
    if (isSpecial && match.kind === 'known' && match.iso === 'CN') continue;
    // A short name behind a full one (“美国(加)”) is a remark, not a state.
    if (outerTaken && (match.kind === 'ambiguous' || part.length < shortestHead)) continue;
    // “刚果(刚果民主共和国)” says which one.
    if (match.kind === 'known' && reading.ambiguous[doubts]?.candidates.includes(match.iso) === true) reading.ambiguous.splice(doubts, 1);
    innerTaken = takeName(reading, part) || (!outerTaken && takePiece(reading, part)) || innerTaken;
  }
  return outerTaken || innerTaken;
};

const isLatin = (text: string): boolean => !/\p{Script=Han}/u.test(text);

/** States joined by “和”, “&” or blanks: each must be read, or is unknown. */
const takeJoined = (reading: Reading, piece: string): boolean | null => {
  const parts = piece
    .split(joiner)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return parts[0] !== undefined && parts[0] !== piece ? takePiece(reading, parts[0]) : null;
  const names = parts.map((part) => restore(part, reading.names));
  // “University of Oxford UK”: not a list of states.
  if (isLatin(piece) && names.some((name) => findRegion(name).kind === 'unknown')) return false;
  if (names.every((name) => findRegion(name).kind === 'unknown') && !names.some((name) => /\p{Script=Han}/u.test(name))) return false;
  for (const part of parts) {
    // A name in Latin letters beside a Chinese one is its city or another spelling.
    if (!takePiece(reading, part) && !isLatin(part)) reading.unknown.push(restore(part, reading.names));
  }
  return true;
};

/** “德国-慕尼黑”: those that are states count. “中国-芬兰” names the partner of a Chinese programme. */
const takeLoose = (reading: Reading, piece: string): boolean | null => {
  const parts = piece
    .split(looseJoiner)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return parts[0] !== undefined && parts[0] !== piece ? takePiece(reading, parts[0]) : null;
  const partners = /^(?:中国?|中方)$/u.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return partners.map((part) => takePiece(reading, part)).includes(true) || (partners.length < parts.length && takeName(reading, '中国'));
};

/** One piece of a list; false when it names nothing known. */
const takePiece = (reading: Reading, piece: string): boolean =>
  takeName(reading, piece) ||
  (takeBracketed(reading, piece) ?? takeJoined(reading, piece) ?? takeLoose(reading, piece) ?? takeHeads(reading, piece));

const readRegions = (text: string): Regions => {
  const reading: Reading = { mentions: new Map(), unknown: [], ambiguous: [], improper: [], names: [] };
  if (!takeName(reading, text)) {
    for (const piece of splitTop(protect(text, reading.names))) {
      if (!takePiece(reading, piece)) reading.unknown.push(restore(piece, reading.names));
    }
  }
  const { mentions, unknown, ambiguous, improper } = reading;
  return { kind: 'regions', regions: [...mentions.values()], unknown, ambiguous, improper };
};

/** Mentions of single names in Chinese characters, kept as they come up: there are only so many. */
const plainMentions = new Map<string, RegionMention>();

const plainMention = (text: string): RegionMention | null => {
  const before = plainMentions.get(text);
  if (before !== undefined) return before;
  if (!onlyHan(text) || improperName.test(text)) return null;
  const match = findRegion(text);
  if (match.kind !== 'known') return null;
  const found: RegionMention = { iso: match.iso, text, name: match.name };
  plainMentions.set(text, found);
  return found;
};

/** 、, the usual separator of a list. */
const pause = 0x3001;
const none: readonly never[] = [];

/** “德国”, “德国、法国”: nearly all cells. Null when one of the names needs a closer look. */
const readPlainNames = (text: string): Regions | null => {
  const regions: RegionMention[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text.charCodeAt(at) !== pause) continue;
    const found = plainMention(text.slice(start, at));
    if (found === null) return null;
    if (!regions.some(({ iso }) => iso === found.iso)) regions.push(found);
    start = at + 1;
  }
  return { kind: 'regions', regions, unknown: none, ambiguous: none, improper: none };
};

/**
 * Countries and regions of a cell: several in one, Chinese or English, with cities or English names in brackets. Each once.
 * Nothing is guessed: what names no region is listed as unknown, what may be several as ambiguous, official wordings apart as improper.
 */
export const parseRegions = (content: CellContent): Value => {
  const plain = typeof content === 'string' && content.length <= longestText ? readPlainNames(content) : null;
  if (plain !== null) return plain;
  // “德国↵（慕尼黑）”: what stands in brackets belongs to the name before, on whatever line.
  const text = cellText(content)
    .replace(numbering, ';')
    .normalize('NFKC')
    .replace(/\s+(?=\()/gu, '');
  if (text.length > longestText) return { kind: 'regions', regions: [], unknown: [text], ambiguous: [], improper: [] };
  const read = readRegions(text);
  if (read.unknown.length === 0 || !text.includes('\n')) return read;
  // “美↵国、英国”: a name wrapped by hand, if then all is read.
  const unwrapped = readRegions(text.replace(/\s*\n\s*/gu, ''));
  return unwrapped.unknown.length === 0 ? unwrapped : read;
};
