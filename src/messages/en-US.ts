import { errors } from './en-US-errors';
import { packFaults, packPlaces } from './en-US-packs';
import { problems } from './en-US-problems';
import { laboratoryProblems } from './en-US-laboratory-problems';
import { authorityKinds, ledgers, outcomes, unitKinds, unreadable, verdicts } from './en-US-terms';
import type { Messages } from './messages';

export const enUS: Messages = {
  problems: { ...problems, ...laboratoryProblems },
  errors,
  packFaults,
  packPlaces,
  unitKinds,
  authorityKinds,
  unreadable,
  ledgers,
  outcomes,
  verdicts,
  resolved: 'confirmed',
  row: (row) => `Row ${String(row)}`,
  wholeTable: 'Whole table',
  cite: (section, quote) => `Clause: ${section} “${quote}”`,
  more: (count) => `… and ${String(count)} more, see the audit result`,
  needs: (kind, name) => (kind === 'column' ? `column “${name}” is missing` : `“${name}” was not given`),
  stop: '.',
};
