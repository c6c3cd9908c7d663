import { isPlain } from '../values';

/** Footnote markers that NFKC would turn into bare digits: circled, parenthesised, dingbat, superscript and subscript ones. */
const singleCharacterMarkers = /[①-⒇⓪❶-➓¹²³⁰⁴-⁹₀-₉]/g;

/** Markers in brackets, after NFKC: [1] (1) 〔1〕 【1】 [注1] [a] (注). */
const bracketedMarkers = /[[(〔【]\s*(?:注?\s*\d{1,2}|注|[a-z*])\s*[\])〕】]/gi;

/** Hints how to fill a column in; they say nothing about what the column holds. */
const fillingHints =
  /\((?:必填|选填|必选|必填项|单选|多选|可多选|请选择|下拉选择|下拉选项|全称|填全称|请填全称|中文|是\s*\/?\s*否|是\s*或\s*否|填\s*是\s*或\s*否)\)/g;

const leadingNumber = /^\s*\d{1,2}\s*[.、]\s*(?=\D)/;

const spacesAndPunctuation = /[\p{P}\p{S}\p{Z}\p{C}]+/gu;

const folded = (text: string): string =>
  text
    .replace(singleCharacterMarkers, '')
    .normalize('NFKC')
    .replace(bracketedMarkers, '')
    .replace(fillingHints, '')
    .replace(leadingNumber, '')
    .replace(spacesAndPunctuation, '')
    .toLowerCase();

/** The same few headers are asked for again and again, one way of joining two rows after the other. */
const known = new Map<string, string>();
const mostKnown = 2000;

/**
 * A header as it is compared (design, section 4): NFKC, without white space, line breaks, footnote markers
 * （［1］ [1] ① (1) ¹）, numbering, filling hints （必填）, leading asterisks and punctuation; lower case.
 */
export const foldHeader = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const now = folded(text);
  known.set(text, now);
  return now;
};

/** A header as it is shown: as the sheet spells it, white space and line breaks folded to nothing. */
export const displayHeader = (text: string): string => (isPlain(text) ? text : text.replace(/[\s\p{C}]+/gu, ''));
