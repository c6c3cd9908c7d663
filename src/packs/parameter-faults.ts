import type { Pack, Parameter, Rule } from '../core/audit/pack';
import { checkById } from '../core/checks';
import { dayOption } from '../core/checks/options';
import type { PackFault } from '../core/errors';
import { schemasAt } from './schema-at';
import type { Path } from './shape-faults';

/** A parameter named in the options of a rule, with the path of its name inside the options. */
export interface NamedParameter {
  readonly id: string;
  readonly path: Path;
}

/** Parameters of the wrong kind for the option that names them: a day where a figure is asked for, or the other way round. */
export const parameterKindFaults = (
  rule: Rule,
  named: readonly NamedParameter[],
  path: Path,
  parameters: readonly Parameter[],
): readonly PackFault[] => {
  const check = checkById(rule.check);
  if (check === null) return [];
  return named.flatMap(({ id, path: inner }): readonly PackFault[] => {
    const parameter = parameters.find((found) => found.id === id);
    if (parameter === undefined) return [];
    const wantsDay = schemasAt(check.options, inner.slice(0, -1)).includes(dayOption);
    if (parameter.values.every(({ value }) => (typeof value === 'string') === wantsDay)) return [];
    const known = parameters.filter(({ values }) => values.every(({ value }) => (typeof value === 'string') === wantsDay));
    return [
      {
        path: [...path, 'options', ...inner],
        code: wantsDay ? 'parameter-not-day' : 'parameter-not-number',
        args: { id, check: rule.check },
        suggestion:
          known.length === 0
            ? { kind: 'form', form: 'figure' }
            : { kind: 'known', names: known.map((found) => found.id).slice(0, 12), total: known.length },
      },
    ];
  });
};

/** Parameters without a value on the day that lists are asked as of: each rule would lack its figure. */
export const parameterStartFaults = ({ parameters, dates }: Pick<Pack, 'parameters' | 'dates'>): readonly PackFault[] =>
  parameters.flatMap(({ id, values }, at) =>
    values.some(({ from }) => from <= dates.reference)
      ? []
      : [
          {
            path: ['parameters', at, 'values', 0, 'from'],
            code: 'parameter-later',
            args: { id, from: values[0]?.from ?? '', reference: dates.reference },
            suggestion: { kind: 'form', form: 'day' },
          },
        ],
  );
