import type { Unit, UnitKind } from '../values/value';
import type { Cell } from './table';

/** What is asked of a cell for its units. */
type UnitCell = Pick<Cell, 'text' | 'value'>;

const none: readonly Unit[] = [];

/** The units that a cell names, in its order; none where it is no cell of units, or nothing is filled in. */
export const unitsIn = ({ value, text }: UnitCell): readonly Unit[] => {
  if (value.kind !== 'unit' && value.kind !== 'units') return none;
  return value.sole === null ? value.units : [{ name: text, kind: value.sole }];
};

/** True where something is so of every unit that a cell names, by name and kind. For questions to cells: nearly all name one, and no list is made. */
export const everyUnit = ({ value, text }: UnitCell, isSo: (name: string, kind: UnitKind) => boolean): boolean => {
  if (value.kind !== 'unit' && value.kind !== 'units') return true;
  return value.sole === null ? value.units.every(({ name, kind }) => isSo(name, kind)) : isSo(text, value.sole);
};

/** Name of the first unit in a cell, which leads; '' where there is none. */
export const firstUnitName = ({ value, text }: UnitCell): string => {
  if (value.kind !== 'unit' && value.kind !== 'units') return '';
  return value.sole === null ? (value.units[0]?.name ?? '') : text;
};

/** Kind of the first unit in a cell by its name; null where there is none. */
export const firstUnitKind = ({ value }: UnitCell): UnitKind | null => {
  if (value.kind !== 'unit' && value.kind !== 'units') return null;
  return value.sole ?? value.units[0]?.kind ?? null;
};
