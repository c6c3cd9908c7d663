import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { medianOf } from './measurement';
import type { Measurement } from './measurement';

const run = promisify(execFile);

const isMeasurement = (value: unknown): value is Measurement =>
  typeof value === 'object' && value !== null && 'milliseconds' in value && 'megabytes' in value && 'count' in value && 'figures' in value;

/** Runs a workload in processes of its own, one after another, and returns the median. */
export type RunWorkload = (name: string, args: readonly (string | number)[], times?: number) => Promise<Measurement>;

/** @param program what `buildWorkloads` made; @param usualTimes runs when the caller does not say */
export const workloadRunner =
  (program: string, usualTimes: number): RunWorkload =>
  async (name, args, times = usualTimes) => {
    const runs: Measurement[] = [];
    for (let turn = 1; turn <= times; turn++) {
      process.stderr.write(`bench: ${[name, ...args].join(' ')} (${turn}/${times})\n`);
      const { stdout } = await run(process.execPath, ['--max-old-space-size=8192', program, name, ...args.map(String)], {
        maxBuffer: 1 << 24,
      });
      const measured: unknown = JSON.parse(stdout);
      if (!isMeasurement(measured)) throw new Error(`unexpected output of ${name}: ${stdout}`);
      runs.push(measured);
    }
    return medianOf(runs);
  };
