import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fastestRunOf, medianOf } from './measurement';
import type { Measurement } from './measurement';

const execute = promisify(execFile);

const isMeasurement = (value: unknown): value is Measurement =>
  typeof value === 'object' && value !== null && 'milliseconds' in value && 'megabytes' in value && 'count' in value && 'figures' in value;

type Argument = string | number;

/** What was measured of a workload. To be asked when all have been run. */
export interface Measured {
  readonly median: () => Measurement;
  /** The one that took least. For work that is repeated within a run, too: what other programs take of the machine only ever adds. */
  readonly fastest: () => Measurement;
}

/** Workloads that are compared with one another. */
export interface Turns {
  readonly add: (name: string, args: readonly Argument[]) => Measured;
  /**
   * Runs all of them, one after another, and then all again: how fast the machine is changes from minute to minute, and all are to meet the
   * same.
   */
  readonly run: () => Promise<void>;
}

export interface Runner {
  /** Runs a workload in processes of its own, one after another, and returns the median. */
  readonly run: (name: string, args: readonly Argument[], times?: number) => Promise<Measurement>;
  readonly byTurns: () => Turns;
}

/** @param program what `buildWorkloads` made; @param usualTimes runs when the caller does not say */
export const workloadRunner = (program: string, usualTimes: number): Runner => {
  const runOnce = async (name: string, args: readonly Argument[], turn: number, times: number): Promise<Measurement> => {
    process.stderr.write(`bench: ${[name, ...args].join(' ')} (${turn}/${times})\n`);
    const { stdout } = await execute(process.execPath, ['--max-old-space-size=8192', program, name, ...args.map(String)], {
      maxBuffer: 1 << 24,
    });
    const measured: unknown = JSON.parse(stdout);
    if (!isMeasurement(measured)) throw new Error(`unexpected output of ${name}: ${stdout}`);
    return measured;
  };

  const turnsOf = (times: number): Turns => {
    const added: { readonly name: string; readonly args: readonly Argument[]; readonly runs: Measurement[] }[] = [];
    return {
      add: (name, args) => {
        const runs: Measurement[] = [];
        added.push({ name, args, runs });
        return { median: () => medianOf(runs), fastest: () => fastestRunOf(runs) };
      },
      run: async () => {
        for (let turn = 1; turn <= times; turn++) {
          for (const { name, args, runs } of added) runs.push(await runOnce(name, args, turn, times));
        }
      },
    };
  };

  return {
    run: async (name, args, times = usualTimes) => {
      const turns = turnsOf(times);
      const measured = turns.add(name, args);
      await turns.run();
      return measured.median();
    },
    byTurns: () => turnsOf(usualTimes),
  };
};
