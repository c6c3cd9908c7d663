import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** Words that stand in any title. */
const general =
  /研究与?|关键|技术|开发|研发|应用|示范|新型|及其?|合作|创新|系统|方法|制备|性能|高端|智能化?|影响|因素|特征|分析|产业化|平台|重大|国际|拓展/gu;

const pairs = (text: string): readonly string[] =>
  text
    .replace(general, ' ')
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((part) => Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2)));

/** Title and topic share a telling word (JX23-159): without any the title is probably about something else. The judgement itself is a person's. */
export const titleFitsTopic = defineRowCheck({
  id: 'title-fits-topic',
  options: z.strictObject({ column: columnOption, topic: columnOption }),
  codes: { 'title-off-topic': 'warning' },
  columns: ({ column, topic }) => [column, topic],
  prepare: ({ column, topic }, view, { pack }) => {
    const telling = new Map(
      (pack.topics ?? []).map(({ number, name, keywords }) => [number, { pairs: new Set(pairs(fold(name))), keywords }]),
    );
    return (row) => {
      const cell = view.cell(row, column);
      const found = view.topicNamed(view.cell(row, topic)?.text ?? '');
      if (cell === null || isEmpty(cell) || found === null) return noProblems;
      const known = telling.get(found.topic.number);
      const text = cell.folded;
      const own = pairs(text);
      if (known === undefined || own.length === 0 || own.some((pair) => known.pairs.has(pair))) return noProblems;
      if (known.keywords.some((word) => text.includes(word))) return noProblems;
      return [cellProblem(view, column, cell, 'title-off-topic', { number: found.topic.number, name: found.topic.name }, [topic])];
    };
  },
});
