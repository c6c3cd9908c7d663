import type { CheckContext } from '../checks/check';
import type { PlainDate } from '../values/value';
import type { Ledgers } from './ledger';
import type { Resolutions } from './make-finding';
import type { Pack } from './pack';
import { packDate } from './pack-date';

/** What the core may not fetch itself. */
export interface AuditContext {
  /** Day for which lists with time are asked; null: the reference date of the pack. */
  readonly asOf: PlainDate | null;
  readonly ledgers: Ledgers;
  readonly resolutions: Resolutions;
  /** Called with the share done, 0…1. May throw to cancel. */
  readonly onProgress?: (done: number) => void;
}

/** A context without lists, resolutions and progress. */
export const plainContext: AuditContext = { asOf: null, ledgers: {}, resolutions: new Map() };

const dayKey = (date: PlainDate): number => date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1);

/** What checks are given. */
export const checkContext = (pack: Pack, context: AuditContext): CheckContext => {
  const asOf = context.asOf ?? packDate(pack.dates.reference);
  const values = new Map(
    pack.parameters.map((parameter) => {
      const dated = parameter.values
        .map(({ from, value }) => ({ from: dayKey(packDate(from)), value }))
        .sort((left, right) => left.from - right.from);
      // Before the first day there is nothing better than the first value.
      const inForce = dated.findLast(({ from }) => from <= dayKey(asOf)) ?? dated[0];
      return [parameter.id, inForce?.value] as const;
    }),
  );
  return {
    pack,
    asOf,
    asOfChosen: context.asOf !== null,
    ledgers: context.ledgers,
    parameter: (id) => {
      const value = values.get(id);
      if (value === undefined) throw new Error(`unknown parameter: ${id}`);
      return value;
    },
  };
};
