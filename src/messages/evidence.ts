import type { PackEvidence } from '../core/audit/pack-evidence';
import { evidenceEnUS } from './evidence-en-US';
import { evidenceZhCN } from './evidence-zh-CN';

/** Signs for a programme and against it, the weightiest first. */
export const evidenceLines = (evidence: readonly PackEvidence[], language: 'zh-CN' | 'en-US'): readonly string[] =>
  [...evidence]
    .sort((left, right) => Math.abs(right.points) - Math.abs(left.points))
    .map(language === 'zh-CN' ? evidenceZhCN : evidenceEnUS);

/** The same as one phrase. */
export const evidenceText = (evidence: readonly PackEvidence[], language: 'zh-CN' | 'en-US'): string =>
  evidenceLines(evidence, language).join(language === 'zh-CN' ? '；' : '; ');
