import type { PackEvidence } from '../core/audit/pack-evidence';
import { evidenceEnUS } from './evidence-en-US';
import { evidenceZhCN } from './evidence-zh-CN';

/** Signs for a programme and against it, the weightiest first, as one phrase. */
export const evidenceText = (evidence: readonly PackEvidence[], language: 'zh-CN' | 'en-US'): string => {
  const sorted = [...evidence].sort((left, right) => Math.abs(right.points) - Math.abs(left.points));
  return language === 'zh-CN' ? sorted.map(evidenceZhCN).join('；') : sorted.map(evidenceEnUS).join('; ');
};
