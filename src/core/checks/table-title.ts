import { z } from 'zod';
import type { Fix } from '../audit/finding';
import type { Pack } from '../audit/pack';
import { fold } from '../values';
import { defineTableCheck } from './check';
import type { CheckProblem } from './check';

/** The notice's title is certain where the title at hand names the same plan and the same sheet in other words (“宜兴市2024年省国际科技合作/…”). */
const titleFix = (value: string, cell: string, { table, detection }: Pack): { readonly fix?: Fix } => {
  const folded = fold(value);
  const isSameSheet = detection.titleWords.length > 0 && detection.titleWords.every((words) => folded.includes(fold(words)));
  return isSameSheet ? { fix: { cells: { [cell]: table.title } } } : {};
};

const key = (text: string): string => fold(text).replace(/(?:样式|样表|模板)$/u, '');

/** The title is the notice's; 样式 behind it is tolerated (A32). Another year or plan means that another notice may apply (JS24-001). */
export const tableTitle = defineTableCheck({
  id: 'table-title',
  options: z.strictObject({}),
  codes: { 'title-missing': 'warning', 'title-other': 'warning', 'title-year': 'warning' },
  columns: () => [],
  prepare: (_, { table }, { pack }) => {
    return (): readonly CheckProblem[] => {
      const expected = pack.table.title;
      const { title } = table.fields;
      if (title === null || title.value === '') return [{ problem: { code: 'title-missing', args: { expected } }, columns: [] }];
      const { value, cell } = title;
      const year = /(20\d\d)/u.exec(fold(value))?.[1];
      if (year !== undefined && Number(year) !== pack.detection.year) {
        return [
          {
            problem: { code: 'title-year', args: { value, year: Number(year), expected: pack.detection.year } },
            columns: [],
            cells: [cell],
          },
        ];
      }
      const own = key(value)
        .replace(new RegExp(`^${String(pack.detection.year)}年度?`, 'u'), '')
        .replace(new RegExp(`^${pack.province}`, 'u'), '省')
        .replace(/^省省/u, '省');
      return own === key(expected) || key(value) === key(expected)
        ? []
        : [{ problem: { code: 'title-other', args: { value, expected } }, columns: [], cells: [cell], ...titleFix(value, cell, pack) }];
    };
  },
});
