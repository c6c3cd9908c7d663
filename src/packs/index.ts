import { compilePack } from '../core/audit/compile-pack';
import type { CompiledPack } from '../core/audit/compile-pack';
import { AuditError } from '../core/errors';
import jiangsu2024Clauses from './jiangsu-2024/clauses.json';
import jiangsu2024Pack from './jiangsu-2024/pack.json';
import jiangsu2024Rules from './jiangsu-2024/rules.json';
import jiangxi2023Clauses from './jiangxi-2023/clauses.json';
import jiangxi2023Pack from './jiangxi-2023/pack.json';
import jiangxi2023Rules from './jiangxi-2023/rules.json';
import { loadPack } from './load-pack';
import most2021HmtClauses from './most-2021-hmt/clauses.json';
import most2021HmtDirections from './most-2021-hmt/directions.json';
import most2021HmtPack from './most-2021-hmt/pack.json';
import most2021HmtRules from './most-2021-hmt/rules.json';
import most2021Clauses from './most-2021/clauses.json';
import most2021Directions from './most-2021/directions.json';
import most2021Pack from './most-2021/pack.json';
import most2021Rules from './most-2021/rules.json';
import most2023Clauses from './most-2023/clauses.json';
import most2023Directions from './most-2023/directions.json';
import most2023Pack from './most-2023/pack.json';
import most2023Rules from './most-2023/rules.json';
import most2025Clauses from './most-2025/clauses.json';
import most2025Directions from './most-2025/directions.json';
import most2025Pack from './most-2025/pack.json';
import most2025Rules from './most-2025/rules.json';

export { loadPack };

const bundled: ReadonlyMap<string, unknown> = new Map([
  ['jiangsu-2024', { ...jiangsu2024Pack, clauses: jiangsu2024Clauses, ...jiangsu2024Rules }],
  ['jiangxi-2023', { ...jiangxi2023Pack, clauses: jiangxi2023Clauses, ...jiangxi2023Rules }],
  ['most-2021', { ...most2021Pack, directions: most2021Directions, clauses: most2021Clauses, ...most2021Rules }],
  ['most-2021-hmt', { ...most2021HmtPack, directions: most2021HmtDirections, clauses: most2021HmtClauses, ...most2021HmtRules }],
  ['most-2023', { ...most2023Pack, directions: most2023Directions, clauses: most2023Clauses, ...most2023Rules }],
  ['most-2025', { ...most2025Pack, directions: most2025Directions, clauses: most2025Clauses, ...most2025Rules }],
]);

const compiled = new Map<string, CompiledPack>();

/** Ids of the packs that come with the product. */
export const packIds: readonly string[] = [...bundled.keys()];

/** A pack that comes with the product as plain JSON in one piece. @throws AuditError `unknown-pack` */
export const bundledPackJson = (id: string): unknown => {
  const json = bundled.get(id);
  if (json === undefined) throw new AuditError({ code: 'unknown-pack', pack: id, known: packIds });
  return json;
};

/**
 * A pack that comes with the product, checked and compiled (once).
 * @throws AuditError `unknown-pack`
 */
export const bundledPack = (id: string): CompiledPack => {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const pack = compilePack(loadPack(bundledPackJson(id), id));
  compiled.set(id, pack);
  return pack;
};
