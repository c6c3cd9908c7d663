import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** “课题一：…”, “任务2 …”: the title of a part. “课题组管理系统” and “任务调度算法” are none. */
const taskAtStart = /^(?:子?课题|子?任务)(?:[一二三四五六七八九十\d]+[^\p{Script=Han}\d]|[一二三四五六七八九十\d]+(?=.{4,})|[:])/u;

/** One row is one undivided project: the title of a task or 课题 shows a part of one (项目不设任务（或课题）). */
export const titleOfTask = defineRowCheck({
  id: 'title-of-task',
  options: z.strictObject({ column: columnOption }),
  codes: { 'title-of-task': 'error' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const found = taskAtStart.exec(cell.folded);
      return found === null ? noProblems : [cellProblem(view, column, cell, 'title-of-task', { part: found[0].replace(/\P{L}+$/u, '') })];
    },
});
