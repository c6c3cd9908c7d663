import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { words } from './options';

const column = 'attachments';

/** Papers that go with an application; every `words` is another way to write the paper's name. */
export const attachmentsOptions = z.strictObject({ needs: z.array(z.strictObject({ name: z.string().min(1), words })).min(1) });

const denied = /(?:无|没有|未(?!来)|缺|欠|否|尚未)/u;
const complete = /^(?:齐全|完整|全部|均有|均已提供|已齐|都有)$/u;

/** The list of attachments names every paper the direction asks for; “无……” names none. An empty list is for a person. */
export const directionAttachments = defineRowCheck({
  id: 'direction-attachments',
  options: attachmentsOptions,
  codes: { blank: 'manual', unreadable: 'manual', 'attachments-lacking': 'error' },
  columns: () => [column],
  prepare: ({ needs }, view) => {
    const wanted = needs.map(({ name, words: known }) => ({ name, words: known.map(fold) }));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      if (cell.value.kind === 'blank') return [cellProblem(view, column, cell, 'blank', {})];
      const text = cell.folded;
      if (complete.test(text)) return noProblems;
      const parts = text.split(/[、，,；;+＋和及与]/u).filter((part) => !denied.test(part));
      const lacking = wanted.filter((paper) => !parts.some((part) => paper.words.some((word) => part.includes(word))));
      return lacking.length === 0
        ? noProblems
        : [cellProblem(view, column, cell, 'attachments-lacking', { lacking: lacking.map(({ name }) => name) })];
    };
  },
});
