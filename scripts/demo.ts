// What the README shows first: audits a sample, writes its annotated copy and the official summary sheet into `out`.
import { run } from '../src/cli/run';
import { processTerminal } from '../src/cli/terminal';

const sample = 'samples/市级汇总表-有问题.xlsx';
const terminal = processTerminal();

const audited = await run(['audit', sample, '--annotate', 'out'], terminal);
const summarised = await run(['summary', sample, '-o', 'out/汇总表.xlsx'], terminal);

// The sample has faults on purpose: the audit ends with 1. Anything else is a failure of the program.
process.exitCode = audited === 1 && summarised === 0 ? 0 : 1;
