import type { Highlight } from '../../core/plans/plan';
import type { AnnotationStyles } from './annotation-styles';
import { areaName } from './cell-reference';
import { attributeOf, childrenNamed } from './xml-document';
import type { XmlElement } from './xml-document';
import { element } from './xml-edit';
import type { Edit } from './xml-edit';
import { escapeText } from './xml-text';

/** Stands in the formula of every conditional format of ours; N("…") is 0, so it changes nothing. */
const signature = /N\(\s*"recaudit"\s*\)/i;

/** The conditional formats of highlights, as XML; `priorities` are those that the sheet uses already. */
export const highlightFormats = (
  highlights: readonly Highlight[],
  styles: AnnotationStyles,
  prefix: string,
  priorities: readonly number[],
): string => {
  // Lower numbers win. Ours go before the user's where there is room, otherwise behind: no number of theirs changes.
  const lowest = Math.min(...priorities, Infinity);
  const first = lowest > highlights.length ? 1 : Math.max(...priorities) + 1;
  return highlights
    .map(({ area, formula, look }, index) => {
      const attributes = { type: 'expression', dxfId: styles.looks[look], priority: first + index };
      const rule = element(`${prefix}cfRule`, attributes, element(`${prefix}formula`, {}, escapeText(formula)));
      return element(`${prefix}conditionalFormatting`, { sqref: areaName(area) }, rule);
    })
    .join('');
};

const rulesOf = (format: XmlElement): readonly XmlElement[] => childrenNamed(format, 'cfRule');

/** Priorities of the conditional formats of a sheet, those in extensions included. */
export const usedPriorities = (root: XmlElement): readonly number[] =>
  root.children.flatMap((child) => {
    const own = child.localName === 'cfRule' ? Number(attributeOf(child, 'priority')) : Number.NaN;
    return [...(Number.isFinite(own) ? [own] : []), ...usedPriorities(child)];
  });

/** The edits that take every conditional format of ours out; one that another application merged with the user's loses only our rules. */
export const removeHighlights = (root: XmlElement): readonly Edit[] =>
  childrenNamed(root, 'conditionalFormatting').flatMap((format) => {
    const rules = rulesOf(format);
    const ours = rules.filter((rule) => childrenNamed(rule, 'formula').some(({ text }) => signature.test(text)));
    if (ours.length === 0) return [];
    const removed = ours.length === rules.length ? [format] : ours;
    return removed.map(({ start, end }) => ({ start, end, text: '' }));
  });
