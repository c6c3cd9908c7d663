// Written by scripts/gen-examples.ts.
import jiangsu2024 from './jiangsu-2024/examples.generated.json';
import jiangxi2023 from './jiangxi-2023/examples.generated.json';
import most2021 from './most-2021/examples.generated.json';
import most2021Hmt from './most-2021-hmt/examples.generated.json';
import most2023 from './most-2023/examples.generated.json';
import most2025 from './most-2025/examples.generated.json';

/** Examples of rules, by pack; see `examples.ts`. */
export const examplesByPack: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['jiangsu-2024', jiangsu2024],
  ['jiangxi-2023', jiangxi2023],
  ['most-2021', most2021],
  ['most-2021-hmt', most2021Hmt],
  ['most-2023', most2023],
  ['most-2025', most2025],
]);
