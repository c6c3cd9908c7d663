import type { Filter } from '../../session';

/** How many of the conditions behind the filter button are set. */
export const activeConditions = ({ outcomes, rule, column, unit }: Filter): number =>
  [outcomes[0] ?? null, rule, column, unit].filter((condition) => condition !== null).length;

/** True when anything at all narrows the list. */
export const isNarrowed = (filter: Filter): boolean => activeConditions(filter) > 0 || filter.verdict !== null || filter.text.trim() !== '';
