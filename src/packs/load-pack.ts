import { directionRules } from '../core/audit/direction-rules';
import type { Pack } from '../core/audit/pack';
import type { PackFault } from '../core/errors';
import { AuditError } from '../core/errors';
import { meaningFaults } from './meaning-faults';
import { parameterStartFaults } from './parameter-faults';
import { packPaths, resolvePackPath } from './pack-path';
import { packSchema } from './schema';
import { shapeFaults } from './shape-faults';
import { partsOf, soundParts } from './sound-parts';
import { suggestName } from './suggest';

/** What reading a pack came to. */
export type PackReading =
  { readonly pack: Pack; readonly faults: readonly [] } | { readonly pack: null; readonly faults: readonly PackFault[] };

/** Days of a notice follow one another; a window that ends before it begins is a slip. */
const dateFaults = ({ dates }: Pick<Pack, 'dates'>): readonly PackFault[] => {
  const { issued, closed, recommended } = dates;
  const late = (key: string): PackFault => ({
    path: ['dates', key],
    code: 'dates-disordered',
    args: { issued },
    suggestion: { kind: 'form', form: 'moment' },
  });
  return [...(closed < issued ? [late('closed')] : []), ...(recommended < issued ? [late('recommended')] : [])];
};

const reviewFaults = (review: Pack['review'], json: object): readonly PackFault[] =>
  (review ?? []).flatMap(({ path }, at) =>
    resolvePackPath(json, path) === null
      ? [{ path: ['review', at, 'path'], code: 'unknown-path', args: { id: path }, suggestion: suggestName(path, packPaths(json)) }]
      : [],
  );

/**
 * Reads a pack from plain JSON and tells every fault: of the shape, and of the meaning of all entries whose shape is right.
 * @param json the pack in one piece (`packSchema`)
 */
export const examinePack = (json: unknown): PackReading => {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    const faults = shapeFaults(parsed.error.issues, json, packSchema);
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return { pack: null, faults: isObject ? [...faults, ...meaningFaults(soundParts(json))] : faults };
  }
  const faults = [
    ...dateFaults(parsed.data),
    ...parameterStartFaults(parsed.data),
    ...reviewFaults(parsed.data.review, parsed.data),
    ...meaningFaults(partsOf(parsed.data)),
  ];
  if (faults.length > 0) return { pack: null, faults };
  const ofDirections = directionRules(parsed.data.directions ?? []).map(({ rule }) => rule);
  return { pack: { ...parsed.data, rules: [...parsed.data.rules, ...ofDirections] }, faults: [] };
};

/**
 * Reads a pack from plain JSON.
 * @param json the pack in one piece (`packSchema`)
 * @param path where it came from, for the message
 * @throws AuditError `invalid-pack` with every fault found: unknown keys, dangling references, options a check does not know,
 * citations whose words do not stand in their clause, clauses that nothing accounts for
 */
export const loadPack = (json: unknown, path: string): Pack => {
  const { pack, faults } = examinePack(json);
  if (pack === null) throw new AuditError({ code: 'invalid-pack', path, faults });
  return pack;
};
