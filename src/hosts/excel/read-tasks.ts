import { AuditError } from '../../core/errors';
import type { Area } from '../../core/table/sheet';
import { bandsOf, rowsOf } from './areas';
import { mostMessageBytes } from './limits';
import { isPayloadError } from './office-errors';

/** A part of a sheet that is to be read, in the same request as others where they fit together. */
export interface ReadTask {
  readonly sheet: string;
  readonly area: Area;
  /** Whether it can be asked for in bands of rows. */
  readonly divisible: boolean;
  /** What the answer weighs, as a guess. */
  readonly bytes: number;
  /**
   * Asks for it. What is returned is called when the answer is there: it takes the values over and says what they weighed,
   * or null when Excel gave none.
   */
  readonly ask: (context: Excel.RequestContext, area: Area) => () => number | null;
}

const halved = (task: ReadTask): readonly ReadTask[] => {
  if (!task.divisible) return [task];
  const rows = rowsOf(task.area);
  if (rows === 1) throw new AuditError({ code: 'read-incomplete', sheet: task.sheet });
  return bandsOf(task.area, Math.ceil(rows / 2)).map((area) => ({ ...task, area, bytes: (task.bytes * rowsOf(area)) / rows }));
};

/** How many of the first tasks fit into one answer; at least one. */
const fitting = (tasks: readonly ReadTask[], scale: number): number => {
  let bytes = 0;
  const over = tasks.findIndex((task) => {
    bytes += task.bytes * scale;
    return bytes > mostMessageBytes;
  });
  return over === -1 ? tasks.length : Math.max(1, over);
};

/** Room for error of guesses that were put right by what earlier answers weighed. */
const margin = 1.3;

/**
 * Reads all tasks with as few requests as the size of the answers allows. What turns out too large is halved.
 * @throws AuditError read-incomplete when even one row gets no values
 */
export const readTasks = async (context: Excel.RequestContext, tasks: readonly ReadTask[]): Promise<void> => {
  let pending = tasks;
  let scale = 1;
  while (pending.length > 0) {
    const count = fitting(pending, scale);
    const batch = pending.slice(0, count);
    const rest = pending.slice(count);
    const takes = batch.map((task) => task.ask(context, task.area));
    try {
      await context.sync();
    } catch (error) {
      if (!isPayloadError(error)) throw error;
      if (batch.every(({ divisible }) => !divisible)) throw error;
      scale = Math.max(scale, 1) * 2;
      pending = [...batch.flatMap(halved), ...rest];
      continue;
    }
    const weights = takes.map((take) => take());
    const weight = weights.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
    const guess = batch.reduce((sum, { bytes }) => sum + bytes, 0);
    if (guess > mostMessageBytes / 8) scale = Math.max(0.1, (margin * weight) / guess);
    pending = [...batch.flatMap((task, index) => (weights[index] === null ? halved(task) : [])), ...rest];
  }
};
