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

const guessOf = (tasks: readonly ReadTask[]): number => tasks.reduce((sum, { bytes }) => sum + bytes, 0);

/** How many of the first tasks are guessed to fit; at least one. */
const fitting = (tasks: readonly ReadTask[], budget: number): number => {
  let bytes = 0;
  const over = tasks.findIndex((task) => {
    bytes += task.bytes;
    return bytes > budget;
  });
  return over === -1 ? tasks.length : Math.max(1, over);
};

/** Room for error of guesses that were put right by what earlier answers weighed. */
const margin = 1.3;
/** Answers or guesses below this say little about the next. */
const telling = mostMessageBytes / 8;

/**
 * Reads all tasks with as few requests as the size of the answers allows. After an answer that was too large, half of it is asked for.
 * @throws AuditError read-incomplete when even one row gets no values
 */
export const readTasks = async (context: Excel.RequestContext, tasks: readonly ReadTask[]): Promise<void> => {
  let pending = tasks;
  // In guessed bytes: how much is asked for at once.
  let budget = mostMessageBytes;
  while (pending.length > 0) {
    const count = fitting(pending, budget);
    const batch = pending.slice(0, count);
    const rest = pending.slice(count);
    const guess = guessOf(batch);
    const takes = batch.map((task) => task.ask(context, task.area));
    try {
      await context.sync();
    } catch (error) {
      if (!isPayloadError(error)) throw error;
      if (batch.every(({ divisible }) => !divisible)) throw error;
      budget = guess / 2;
      pending = [...batch.flatMap((task) => (task.bytes > budget ? halved(task) : [task])), ...rest];
      continue;
    }
    const weights = takes.map((take) => take());
    const weight = weights.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
    if (Math.max(guess, weight) > telling && weight > 0) budget = (mostMessageBytes * guess) / (margin * weight);
    pending = [...batch.flatMap((task, index) => (weights[index] === null ? halved(task) : [])), ...rest];
  }
};
